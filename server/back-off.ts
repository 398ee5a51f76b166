export interface BackOff {
  readonly maxDelayMs: number;
  /** A service that asks for more patience than this is asked again anyway: its day may have got better. A minute unless said. */
  readonly longestWaitMs?: number;
  /** Somebody waits for it: what may have been a hiccup is tried again without delay, once. */
  readonly againAtOnce?: boolean;
}

const FIRST_DELAY_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Ms until the next try: longer after each one, as long as the service itself asks to wait (`askedMs`, 0 when it does not), and never
 * the same twice. Tries that failed together would otherwise come back together for ever, and into the same outage when that has a rhythm.
 *
 * @param attempts tries so far, at least one
 * @param random in [0, 1): up to half of the delay is left out by it, or up to a fifth is put on what the service asked
 */
export const backOffMs = (
  { maxDelayMs, longestWaitMs = LONGEST_WAIT_MS, againAtOnce = false }: BackOff,
  attempts: number,
  askedMs: number,
  random: number,
): number => {
  const grown = againAtOnce && attempts === 1 ? 0 : Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), maxDelayMs);
  return Math.max(grown * (1 - random / 2), Math.min(askedMs, longestWaitMs) * (1 + random / 5));
};
