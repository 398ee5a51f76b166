/** Names in a conversation, and how each is used: given by its bearer, called out, given of another, or told of. */
import { flatMap } from '../domain/loops.js';
import type { SpeakerRole, Utterance } from '../domain/transcript.js';
import { firstNameIn } from './lexicon/first-names.js';
import { kinIn } from './lexicon/kin.js';
import { medicineIds } from './lexicon/medicine-names.js';
import {
  addresses,
  answersAs,
  askedKin,
  asksAlong,
  asksName,
  asksWho,
  callsBefore,
  givesOther,
  givesOwn,
  hereAfter,
  isCommon,
  isPlace,
  isTitle,
  kinAfter,
  kinBesides,
  onPhone,
  ownAfter,
  phoneKin,
  praises,
  spokenTo,
  titled,
  titledAfter,
} from './lexicon/naming.js';
import { termsOf } from './lexicon/terms.js';
import { isNameOf } from './name-forms.js';
import { isContent, type Word, wordsOf, wordsSaid } from './words.js';

export interface Mention {
  readonly name: string;
  readonly at: number;
  readonly kind: 'own' | 'called' | 'given' | 'told';
  /** In the last sentence of its turn: who answers is likely meant. */
  readonly last: boolean;
  /** The name before it, of which it is the surname. */
  readonly of?: string;
  /** Only ever opens a sentence, as any word may. */
  readonly weak?: true;
}

/** Names are given within so many turns; later the same words say something else. */
const BEGINNING = 12;
/** What leads to a name stands within so many letters before it. */
const BEFORE_NAME = 120;

const kindOf = (
  sentence: string,
  start: number,
  end: number,
  at: number,
  worker: boolean,
  {
    asked,
    next,
    first,
    role,
  }: { readonly asked: string; readonly next: string; readonly first: boolean; readonly role: SpeakerRole },
): Mention['kind'] => {
  const [before, after] = [
    sentence.slice(0, start).replace(polite, ''),
    sentence.slice(end).replace(/^ \p{Lu}\p{Ll}+/u, ''),
  ];
  const opening = at < BEGINNING || first;
  const near = before.slice(-BEFORE_NAME);
  if (kinAfter.test(after)) return 'told';
  if (givesOwn.test(near) || (opening && ownAfter.test(after) && /^(?:.*,\s*)?$/.test(before))) return 'own';
  const ofSelf = opening && !worker && /^[^,]+$/.test(before) ? phoneKin.exec(sentence) : null;
  if (ofSelf && end <= ofSelf[0].length) return 'own';
  // "Täällä on vaimo, Liisa": on the phone one says so oneself.
  if (opening && !worker && answersAs.test(before)) return 'own';
  if (givesOther.test(near))
    return opening &&
      worker &&
      onPhone.test(near) &&
      (titled.test(before) || ownAfter.test(after) || titledAfter.test(sentence.slice(end)))
      ? 'own'
      : spokenTo.test(near)
        ? 'called'
        : 'given';
  if (hereAfter.test(after)) return 'given';
  if (opening && titled.test(before) && ((worker && ofHouse.test(before)) || !/\p{L},? \p{L}+ $/u.test(before)))
    return 'own';
  // "Det här är dottern då?" – "Jo, Annika."
  if (opening && !worker && /^\p{L}{1,5}, $/u.test(before) && /^[.!]/.test(after) && asksAlong.test(asked))
    return role === 'subject' ? 'given' : 'own';
  // "Ayaan. She's five.": of another.
  if (opening && before.trim() === '' && /^[.!]?$/.test(after.trim()))
    return asksWho.test(asked) ? 'told' : ofAnother.test(next) ? 'given' : 'own';
  if (kinBesides.test(sentence.slice(end))) return 'told';
  const opens = /^[\s–-]*(?:\p{L}{1,5},? )?$/u.test(before) && /^\s*[,!]/.test(after);
  // "My sister, Anna, you know": given, and not called.
  const inMiddle = /^, /.test(after) && kinIn(/\p{L}+,\s*$/u.exec(before)?.[0] ?? '').size === 0;
  const ends = inMiddle || /^\s*[.!?,]?\s*$/.test(after);
  const closes = /,\s*$/.test(before) && ends && addresses.test(`${before}${after}`);
  if (!opens && !closes && !callsBefore.test(near) && !(praises.test(before) && /^[.,!?]/.test(after))) return 'told';
  // "Hei, Leena Aho, Kivimäen koulusta": with the surname one names oneself.
  return opening && /^ \p{Lu}\p{Ll}+(?!.*\?)/u.test(sentence.slice(end)) ? 'own' : 'called';
};

/** "Is this a good time, Mrs Dawson?" */
const polite = /(?<!\p{L})(?:mr|mrs|ms|miss|rouva|herra|fru|herr)\.? $/iu;

/** "Terveysaseman hoitaja Minna Lehtoranta": so begins a call. */
const ofHouse = /^(?!(?:meidän|vår|our|teidän|er|your)(?!\p{L}))\p{L}+ \p{L}+ $/iu;

const SHORTEST = 3;
const ofAnother = /^(?:she|he|she's|he's|hän|hon|han|se on|se täytti)(?!\p{L})/iu;

interface Sentence {
  readonly text: string;
  /** Its words, or of speech with capitals those that have one, with their places in it. */
  readonly words: readonly (Word & { readonly index: number })[];
  readonly count: number;
}

const sentencesIn = (utterance: Utterance, marked: boolean): Sentence[] => {
  const words = wordsSaid(utterance);
  let [from, at] = [0, 0];
  return flatMap(utterance.text.split(/((?<=[.!?…])\s+)/u), (text, part): Sentence[] => {
    const start = from;
    from += text.length;
    if (part % 2 === 1) return [];
    const own: Sentence['words'][number][] = [];
    const first = at;
    for (let word = words[at]; word && word.start < from; word = words[++at])
      if (!marked || word.text !== word.lower)
        own.push({
          text: word.text,
          lower: word.lower,
          start: word.start - start,
          end: word.end - start,
          index: at - first,
        });
    return [{ text, words: own, count: at - first }];
  });
};

/** "Tablets, folic acid, iron?" */
const opensList = /^, (?:\p{Ll}+ ?){1,2},/u;
/** A word of the language, though it opens a sentence as one who is called does. */
const isOrdinary = (name: string, utterance: Utterance | undefined): boolean =>
  utterance !== undefined &&
  (wordsOf(name).some(
    (word) =>
      !isContent(word, utterance.language) || termsOf([word], utterance.language).some(({ rows }) => rows.length > 0),
  ) ||
    opensList.test(utterance.text.slice(utterance.text.indexOf(name) + name.length)));

/** With a capital; in speech without any marks where names stand, and later the same words again. */
export const mentionsIn = (utterances: readonly Utterance[]): Mention[] => {
  const heard = new Set<string>();
  const spoken = utterances.map((utterance) => {
    const { text, role, speaker } = utterance;
    // "Hello, Helen here": who comes to the phone late gives her name then.
    const voice = `${role} ${speaker ?? ''}`;
    const first = !heard.has(voice);
    heard.add(voice);
    const marked = /\p{Lu}/u.test(text);
    return {
      text,
      marked,
      first,
      role,
      worker: role === 'professional' || role === 'colleague',
      sentences: role === 'unknown' ? [] : sentencesIn(utterance, marked),
    };
  });
  const all = new Set<string>();
  for (const utterance of utterances)
    if (utterance.role !== 'unknown') for (const { text } of wordsSaid(utterance)) all.add(text);
  const isName = ({ text, lower }: Word): boolean =>
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    !all.has(lower) &&
    !isCommon(lower) &&
    !isTitle.test(lower) &&
    !isPlace.test(lower);
  const inside = new Set(
    flatMap(spoken, ({ sentences }) =>
      flatMap(sentences, ({ words }) => words.filter((word) => word.index > 0 && isName(word)).map(({ text }) => text)),
    ),
  );
  const mentions = flatMap(spoken, ({ marked, sentences, worker, first, role }, at) => {
    let gaveOwn = false;
    return flatMap(sentences, (sentence, place): (Mention & { readonly asked: boolean })[] => {
      let previous: { readonly end: number; readonly kind: Mention['kind']; readonly name: string } | null = null;
      return flatMap(sentence.words, (word) => {
        const { text, lower, start, end, index } = word;
        if (text.length < SHORTEST || (marked ? !isName(word) : isCommon(lower) || isTitle.test(lower))) return [];
        const [before, after] = [sentence.text.slice(0, start), sentence.text.slice(end)];
        // A surname goes with the name before it.
        const given = marked && previous?.end === start - 1 ? previous : null;
        const surname = given?.kind ?? null;
        const read =
          surname ??
          kindOf(sentence.text, start, end, at, worker, {
            asked: spoken[at - 1]?.text ?? '',
            next: sentences[place + 1]?.text ?? '',
            first,
            role,
          });
        // "I'm Elena, and this is Joni": the second name is another's.
        const kind = read === 'own' && surname === null && gaveOwn ? 'given' : read;
        gaveOwn ||= kind === 'own';
        // "Hanna Lehtovaara, palveluohjaaja": a first name that only opens a sentence has a surname as well.
        previous = inside.has(text) || firstNameIn(text) !== null ? { end, kind, name: given?.name ?? text } : null;
        if (kind === 'told' && index === 0) return [];
        const alone = kind === 'own' && sentence.count === 1 && at > 0;
        if (alone && (askedKin.test(spoken[at - 1]?.text ?? '') || asksName.test(spoken[at - 1]?.text ?? '')))
          inside.add(text);
        const placed =
          kind === 'called'
            ? callsBefore.test(before)
            : kind === 'own' && givesOwn.test(before) && (titled.test(before) || ownAfter.test(after));
        if (!marked && !placed) return [];
        const last = place === sentences.length - 1;
        return [{ name: text, at, kind, last, asked: addresses.test(after), ...(given ? { of: given.name } : {}) }];
      });
    });
  });
  const names = flatMap(mentions, (mention) => {
    if (medicineIds(mention.name).length > 0) return [];
    if (inside.has(mention.name) || !/^\p{Lu}/u.test(mention.name)) return [mention];
    return mention.kind === 'called' && mention.asked && !isOrdinary(mention.name, utterances[mention.at])
      ? [{ ...mention, weak: true as const }]
      : [];
  });
  const unmarked = [...new Set(names.filter(({ name }) => !/^\p{Lu}/u.test(name)).map(({ name }) => name))];
  if (unmarked.length === 0) return names;
  const told = flatMap(spoken, ({ marked, sentences }, at) =>
    marked
      ? []
      : flatMap(sentences, ({ words }) =>
          flatMap(words, ({ text }): Mention[] =>
            unmarked.some((name) => isNameOf(text, name)) && !names.some((one) => one.at === at && one.name === text)
              ? [{ name: text, at, kind: 'told', last: false }]
              : [],
          ),
        ),
  );
  return [...names, ...told];
};
