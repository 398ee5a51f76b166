/** What one in the room tells of another's words or wishes: "aamuisin se sanoo et mahaan sattuu", "my daughter wants me to move". */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { plainText } from '../clauses.js';
import type { Sayer } from '../lexicon/sayers.js';
import { retold } from '../lexicon/speakers.js';
import { sameTerm, termsOf } from '../lexicon/terms.js';
import { isNameOf } from '../name-forms.js';
import { personsIn } from '../persons.js';
import type { Referent, Telling } from '../referents.js';
import { type Labelled, labelled, maySame } from '../same-person.js';
import type { Spoken } from '../spoken.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';
import { tellingsIn } from './tellings.js';

/** Wants, hopes, fears and thinks: told of another as well. */
const wishes: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:halua(?:a|is|isi|s)|(?<=ei )halua|(?<=ei )haluu|haluu|haluis|halus|toivo(?:o|is|isi|nu|nut)|pelkää|pelkäs|pelännyt|ehdotti|ehdottaa|ajattelee|huolissaan|vaatii|idea|ehdotus|toive)(?!\p{L})/u,
  sv: /(?<!(?:jag|du|ni|vi) )(?<!\p{L})(?:vill|ville|önskar|önskade|hoppas|föreslår|föreslog|tror|orolig|rädd|kräver|idé|förslag|önskan)(?!\p{L})(?! (?:jag|du|ni|vi)(?!\p{L}))/u,
  en: /(?<!(?:i|you|we) )(?<!\p{L})(?:wants|wanted|wishes|hopes|hoped|fears|feared|suggests|suggested|thought|worried|afraid|feels|would like|idea|suggestion|wish)(?!\p{L})/u,
};

/** Who it says spoke or wished, and what it tells of that. */
const AHEAD = 2;

const labelOf = ({ who, words }: Sayer, { language, voices }: Claim): Labelled | null => {
  if (typeof who === 'object') return { kind: 'name', name: who.name };
  const [first] = personsIn(wordsOf(words), language, voices.nameOf);
  return first ? labelled(first.person) : null;
};

/** Whom a clause says to have spoken or wished: who is named before the word for it, or right after it. */
const speakersIn = ({ clause, others, referents }: Telling, { voices }: Claim): readonly Referent[] => {
  const { words, language } = clause;
  const text = plainText(clause);
  const found = retold[language].exec(text) ?? wishes[language].exec(text);
  if (!found) return [];
  const before = text.slice(0, found.index).split(' ').length + 1;
  const named = others.slice(0, personsIn(words.slice(0, before), language, voices.nameOf).length);
  // "Vaimo (ei halua)": named in the clause before, which this one goes on with.
  return named.length > 0 || before > AHEAD + 1 ? named : referents;
};

/** "Hän" of a helper or a parent is most often the one they came with, and no other who is in the room. */
const isSpeaker = (label: Labelled, one: Referent, { voices }: Claim): boolean => {
  if (one.kind === 'open' || (one.kind === 'voice' && one.of.voice === one.by.voice)) return false;
  const same = maySame(label, one, voices);
  if (same !== null || one.kind !== 'third' || one.by.role !== 'companion') return same === true;
  const bearer = label.kind === 'name' ? [...voices.bearers].find(([name]) => isNameOf(label.name, name))?.[1] : null;
  return !/^(?:companion|professional|colleague)/.test(bearer ?? '');
};

const subordinate = /^(?:että|et|ettei|jos|kun|ku|kunnes|att|om|när|tills|when|that|if|until)$/;
/** "… but I want to stay": of the one who speaks again. */
const isOwn = ({ own, referents, clause }: Telling, { by }: Telling): boolean =>
  own &&
  !subordinate.test(clause.words[0]?.lower ?? '') &&
  referents.some((one) => one.kind === 'voice' && one.of.voice === by.voice);

/** Someone told of in the words that say so, by him or her whom the statement names. */
export const isRetold = (sayer: Sayer, sentence: string, claim: Claim): boolean => {
  const label = labelOf(sayer, claim);
  if (label === null) return false;
  const rest = sentence.slice(sentence.indexOf(sayer.words) + sayer.words.length);
  const terms = termsOf(wordsOf(rest), claim.language);
  const tellings = tellingsIn(claim);
  return tellings.some((telling, at) => {
    const { turn, clause } = telling;
    if (!speakersIn(telling, claim).some((one) => isSpeaker(label, one, claim))) return false;
    const after = tellings.slice(at + 1, at + 1 + AHEAD).filter((one) => one.turn === turn);
    const end = after.findIndex((one) => isOwn(one, telling));
    const told = flatMap([telling, ...after.slice(0, end === -1 ? AHEAD : end)], (one) => one.clause.terms);
    // "At his brother's suggestion": what it was stands before.
    return (
      terms.length === 0 ||
      terms.some((term) => told.some((one) => sameTerm(term, one, claim.language, clause.language)))
    );
  });
};

/** What an utterance tells to have been said was said by others than the one named: "my wife did say" of "the son remarked". */
export const isToldByOthers = (sayer: Sayer, { utterance }: Spoken, claim: Claim): boolean => {
  const label = labelOf(sayer, claim);
  const turn = claim.cited.findIndex((one) => one.utterance === utterance);
  const said = flatMap(tellingsIn(claim), (one) => (one.turn === turn ? speakersIn(one, claim) : []));
  return (
    label?.kind === 'kin' &&
    said.length > 0 &&
    said.every((one) => one.kind === 'kin' && maySame(label, one, claim.voices) === false)
  );
};
