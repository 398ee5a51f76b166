/** What workers are called, by kind: another kind is another person. Beginnings or endings of words; all languages together. */

const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'doctor',
    /^(?!hammaslääk|tandläk)\p{L}*(?:lääkäri|lääkär|läkar|^läkarn|doctor|physician|^gp$|kirurg|surgeon|ortoped|orthop|kardiolog|cardiolog|neurolog|psykiat|psychiatrist|gyn|urolog|onkolog|oncolog|geriatr|dermatolog|reumatolog)/u,
  ],
  ['dentist', /hammaslääk|tandläk|dentist|hygienist/u],
  ['midwife', /kätilö|barnmorsk|midwife/u],
  ['bodywork', /napra|osteopa|kiropra|chiropra|hieroja|mass(?:ör|eu)/u],
  ['chiropodist', /chiropod|podiatr|jalkahoitaj|fotvårdar/u],
  ['paramedic', /ensihoitaj|akutvårdar|förstavårdar|paramedic/u],
  ['assistant', /avustaj|assistent|assistant|biträde/u],
  ['physio', /fysioterap|fyssari|^fyssa|physio|fysion?$/u],
  [
    'therapist',
    /^therapist|toimintaterap|ergoterap|puheterap|talterap|logoped|speech|occupational|jalkaterap|fotterap|podiatr/u,
  ],
  [
    'nurse',
    /^(?!jalkahoi|ensihoi|akutvår|förstavår|fotvår)\p{L}*(?:hoitaj|hoitsu|skötar|skötersk|nurse|vårdar|närvårdar)/u,
  ],
  [
    'social',
    /sosiaalityön|sossu|socialarbetar|socialworker|sosiaaliohjaa|socialhandledar|palveluohjaa|servicehandledar/u,
  ],
  ['family', /perhety|perheohj|familjearbet|familyworker/u],
  ['psychologist', /psykolog|psycholog/u],
  ['counsellor', /kuraattor|kurator|counsell?or|neuvoj|rådgivar/u],
  ['teacher', /opettaj|^ope(?:n|lla|lle|lta)?$|lärar|teacher/u],
  ['homecare', /kotihoi|kotihoido|hemvård|hemtjänst|kotipalvelu/u],
];

/** Who never has the visit: whoever speaks as a worker is not they. */
const outside: typeof kinds = [
  ['pharmacist', /farmase|farmaceu|proviisor|apteekkari|apotekar|pharmac/u],
  ['interpreter', /^(?:tulk|tolk|interpret)/u],
  ['optician', /optik|optici/u],
  ['head', /rehtor|rektor|johtaja|föreståndar|headteach|headmast|principal/u],
  ['coach', /valmentaj|koutsi|tränar|coach|trainer/u],
  ['driver', /kuski|kuljettaj|chauf|chaf|driver/u],
  ['guardian', /edunvalvo|bevakar|guardian/u],
  ['volunteer', /vapaaehto|frivillig|volunteer/u],
  ['cleaner', /siivooj|städ|cleaner/u],
  ['police', /polii|polis|police/u],
  ['guard', /vartija|väktar/u],
  ['handyman', /talonm|remonttim|huoltom|vaktmäst|hantverk|caretak|plumb|electri|build|handyman/u],
];
const all = [...kinds, ...outside];

export const isOutside = (lower: string): boolean => outside.some(([, pattern]) => pattern.test(lower));

/** Null where the word says no more than that somebody works here. */
export const titleKind = (title: string): string | null => {
  const lower = title.replaceAll(' ', '');
  return all.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
};
