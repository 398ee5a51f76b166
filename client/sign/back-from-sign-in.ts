/** How authenticating again ended, as the address says on the way back; null where nobody comes from there. */
export type BackFromSignIn = 'again' | 'failed' | 'other-person';

export const backFromSignIn = (search: string): BackFromSignIn | null => {
  const outcome = new URLSearchParams(search).get('sign');
  return outcome === 'again' || outcome === 'failed' || outcome === 'other-person' ? outcome : null;
};
