import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../api/encounter.js';
import { announce } from '../ui/announcer.js';

export interface Copying {
  /** A section by its code, null for the whole note. */
  copy(section: string | null): void;
  /** What was put on the clipboard last. */
  done: { section: string | null } | null;
  busy: boolean;
  error: unknown;
  /** The text, where the clipboard could not be used: to be selected and copied by hand. */
  byHand: string | null;
  closeByHand(): void;
}

/** Copies from a signed note: asked of the server, which logs it, then put on the clipboard. */
export const useCopying = (encounter: string): Copying => {
  const { t } = useTranslation();
  const asked = useCopy(encounter);
  const [done, setDone] = useState<Copying['done']>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = (section: string | null): void => {
    setDone(null);
    asked.mutate(section, {
      onSuccess: async ({ text }) => {
        try {
          await navigator.clipboard.writeText(text);
          setDone({ section });
          announce(t('copy.done'));
        } catch {
          setByHand(text);
        }
      },
    });
  };
  const error = asked.isError ? asked.error : null;
  return { copy, done, busy: asked.isPending, error, byHand, closeByHand: () => setByHand(null) };
};
