/**
 * The documented-only rule, for note types and prompts alike: they may ask for what was said, never for advice, a diagnosis, a risk rating
 * or what was forgotten. A sentence that names such a thing has to forbid it.
 */
const asked: readonly (readonly [string, RegExp])[] = [
  [
    'advice',
    /\badvi[cs]e\b|\brecommend|\bsuggest|safety.?net|suosit|ehdot(?:a|uk)|\bneuvo(?!la|tt)|ohjeista|rekommend|föreslå|förslag|\bråd(?:et|en|ge|giv)?\b/i,
  ],
  ['a diagnosis', /diagnos|diagnoos|differential|differentiaali|taudinmääri|sjukdomsbestäm|\bICD\b/i],
  [
    'a risk rating',
    /risk[ -]?(?:rating|score|level|assess|class|categor|bedöm|klass|nivå|poäng)|risk(?:iarvi|iluok|itaso|ipiste)|riskin (?:arvi|taso)|red[ -]flag|varoitusmerk|varningsteck|triage|kiireellisyysluok/i,
  ],
  [
    'what was forgotten',
    /forgot|forget|should have|ought to|missing (?:information|question)|not asked|unoht|puuttuv|olisi pitänyt|kysymättä|glöm|borde|saknas/i,
  ],
  [
    'what was not said',
    /\bassume|\binfer(?!ior)|\bnormal(?:ly)? unless|oleta|päättele|antag|förmoda|unless (?:stated|said) otherwise|ellei toisin/i,
  ],
];
const forbids = /\b(?:never|not|no|nor|without|ei|eikä|älä|inte|aldrig|varken)\b|n't\b/i;

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?:])\s+|\n/).filter((sentence) => sentence.trim() !== '');

/** What texts ask for that nobody may ask a drafter for; empty when the rule holds. */
export const askedBeyondSpeech = (text: string): string[] =>
  sentencesOf(text).flatMap((sentence) =>
    asked.flatMap(([name, words]) => {
      const found = words.exec(sentence)?.[0];
      return found !== undefined && !forbids.test(sentence) ? [`it asks for ${name} ("${found}")`] : [];
    }),
  );
