import { useEffect } from 'react';

const EVERY_MS = 5_000;

/** While the signature is being considered the server is told of the time that goes by: it judges the pace by it. */
export const useTelling = (signing: boolean, flush: () => Promise<void>): void => {
  useEffect(() => {
    if (!signing) return;
    void flush();
    const timer = setInterval(() => void flush(), EVERY_MS);
    return () => clearInterval(timer);
  }, [signing, flush]);
};
