/** What workers are called, by kind: another kind is another person. Beginnings or endings of words; all languages together. */

const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'doctor',
    /lääkäri|lääkär|läkar|^läkarn|doctor|physician|^gp$|kirurg|surgeon|ortoped|orthop|kardiolog|cardiolog|neurolog|psykiatri?n?$|psychiatrist/u,
  ],
  ['physio', /fysioterap|fyssari|^fyssa|physio|fysion?$/u],
  [
    'therapist',
    /^therapist|toimintaterap|ergoterap|puheterap|talterap|logoped|speech|occupational|jalkaterap|fotterap|podiatr/u,
  ],
  ['nurse', /hoitaj|hoitsu|skötar|skötersk|nurse|vårdar|närvårdar/u],
  [
    'social',
    /sosiaalityön|sossu|socialarbetar|socialworker|sosiaaliohjaa|socialhandledar|palveluohjaa|servicehandledar/u,
  ],
  ['psychologist', /psykolog|psycholog/u],
  ['counsellor', /kuraattor|kurator|counsell?or|neuvoj|rådgivar/u],
  ['teacher', /opettaj|^ope(?:n|lla|lle|lta)?$|lärar|teacher/u],
  ['homecare', /kotihoi|kotihoido|hemvård|hemtjänst|kotipalvelu/u],
];

/** Null where the word says no more than that somebody works here. */
export const titleKind = (lower: string): string | null =>
  kinds.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
