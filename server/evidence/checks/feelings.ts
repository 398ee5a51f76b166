/** Who fears, worries or wishes: the one a statement says so of, against whoever says so in the speech. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { personsIn } from '../persons.js';
import type { Referent, Telling } from '../referents.js';
import { type Labelled, labelled, maySame } from '../same-person.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';
import { tellingsIn } from './tellings.js';

const feels: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:huolissaan|huolestu(?:i|nut|neena)|huolestuttaa|huolettaa|huoletti|huolena|huoli|pelkää\p{L}*|pelkä[äs]\p{L}*|pelännyt|pelottaa|pelotti|peloissaan|jännittää)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:orolig|oroliga|oroar|oroad|oroade|bekymrad|bekymrar|rädd|rädda|skrämmer|skrämt|skrämmande|ängslig)(?!\p{L})/u,
  en: /(?<!\p{L})(?:worr(?:y|ies|ied)|worrying|concerned|afraid|scared|scares|frightened|frightens|fears|fear)(?!\p{L})/u,
};

/** "Mua pelottaa", "it worries me": felt by the one it is done to. */
const done: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:huolettaa|huoletti|huolestuttaa|pelottaa|pelotti|jännittää)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:oroar|oroade|bekymrar|skrämmer|skrämt)(?!\p{L})/u,
  en: /(?<!\p{L})(?:worries|worried me|scares|frightens)(?!\p{L})/u,
};
const me: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:mua|minua|miuta|mulla|minulla)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:mig|mej)(?!\p{L})/u,
  en: /(?<!\p{L})me(?!\p{L})/u,
};

const textOf = ({ clause }: Telling): string => clause.words.map(({ lower }) => lower).join(' ');

/** Whoever feels so in a clause; the speaker where it is done to him. */
const feelersIn = (telling: Telling): readonly Referent[] => {
  const { clause, by, referents } = telling;
  const text = textOf(telling);
  if (!done[clause.language].test(text)) return referents;
  return me[clause.language].test(text) ? [{ kind: 'voice', of: by, by }] : [{ kind: 'open', by }];
};

const PARTS = /[;,.:]\s+|\s+(?:ja|mutta|että|kun|och|men|att|när|and|but|while|that|when)\s+/u;

/** "Poika huolissaan äidin pärjäämisestä": the one who feels is named first. */
const claimed = (
  sentence: string,
  { language, voices }: Claim,
): { readonly label: Labelled; readonly word: string }[] =>
  flatMap(sentence.split(PARTS), (part) => {
    const lower = part.toLowerCase();
    const at = lower.search(feels[language]);
    if (at === -1) return [];
    // "Ei pelkää potilaan vahingoittavan": whom it is about stands after the word for it.
    const [first] = personsIn(wordsOf(part), language, voices.nameOf).filter(
      ({ word }) => word.start < at || done[language].test(lower),
    );
    const label = first ? labelled(first.person) : null;
    return first && label ? [{ label, word: first.word.text }] : [];
  });

type Felt = 'same' | 'another' | null;

const feltBy = (label: Labelled, claim: Claim): Felt => {
  const told = tellingsIn(claim).filter((telling) => feels[telling.clause.language].test(textOf(telling)));
  const answers = flatMap(told, (telling) => feelersIn(telling).map((one) => maySame(label, one, claim.voices)));
  if (answers.includes(true)) return 'same';
  return answers.length > 0 && answers.every((one) => one === false) ? 'another' : null;
};

/** Told in the very words that the one named feels so: "mua huolettaa, miten äiti pärjää" of the son. */
export const isFelt = (sentence: string, word: string, claim: Claim): boolean =>
  claimed(sentence, claim).some((one) => one.word === word && feltBy(one.label, claim) === 'same');

/** Who is said to fear what only others say they fear. */
export const feltByAnother = (sentence: string, claim: Claim): string | null =>
  claimed(sentence, claim).find(({ label }) => feltBy(label, claim) === 'another')?.word ?? null;
