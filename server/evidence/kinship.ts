/** Who is whose kin in a conversation: by the words that stand beside a name, or that a voice is asked or says of itself. */
import type { Language } from '../domain/language.js';
import { flatMap, matchesOf } from '../domain/loops.js';
import { isSameVoice, type Utterance } from '../domain/transcript.js';
import { voiceOf } from './bearers.js';
import { kinNamed } from './kin-named.js';
import { genderOfName } from './lexicon/first-names.js';
import { anyPartner, kinIn, kinOfKin, kinRowsOf, kinSaid } from './lexicon/kin.js';
import { medicineIds } from './lexicon/medicine-names.js';
import { askedKinIn, isCommon, isPlace, kinAlone, ownKin, ownKinIn, phoneKin, saysOfSelf } from './lexicon/naming.js';
import { callsAboutOwnChild, neighbourIn, phoneKinAlone } from './lexicon/own-kin.js';
import { type Word, wordsOf } from './words.js';

export interface Kinship {
  /** Rows of `kin` as the client would say it, by voice. */
  readonly voices: ReadonlyMap<string, string>;
  /** The same, by name. */
  readonly names: ReadonlyMap<string, string>;
  /** Of whom a voice that has come along speaks as of somebody else. */
  readonly spokenOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** "Ja isä mukana", "Mamma är med", "vaimo tuli kuskiksi", "your wife, Hodan, hi", "hi Dad". */
const alongIn = [
  /(?<!\p{L})(?<kin>\p{L}+)(?: (?:on|oli|tuli|är|e|kom|is|came))?(?: (?:tässä|täällä|sun|myös|också|also))? (?:mukana|mukaan|messissä|käymässä|kylässä|med|me här|along|with you|with us)(?!\p{L})/iu,
  /(?<!\p{L})(?<kin>\p{L}+) (?:tuli|lähti|kom|came) (?:mukaan|kuskiksi|kyytiin|tueksi|avuksi|med|me|hit|along|with)(?!\p{L})/iu,
  /^(?:[^.!?]*,? )?(?:hi|hello|hei|moi|terve|hej|hallå) (?<kin>\p{L}+)(?!\p{L}|'s)/iu,
  /(?<!\p{L})(?:your|sun|sinun|din|er) (?<kin>\p{L}+), \p{Lu}\p{Ll}+, (?:hi|hello|hei|moi|hej)(?!\p{L})/iu,
  /(?<!\p{L})(?<kin>\p{L}+) (?:får|kan|ska|saa|voi|can|may)(?: (?:också|även|gärna|myös|also))? (?:sitta|sätta|komma|vara|stanna|olla|tulla|istua|jäädä|come|sit|stay|join|be)(?!\p{L})/iu,
  /(?<!\p{L})(?:får|kan|saako|voiko|can|may)(?: (?:your|din|er|sun|teidän))? (?<kin>\p{L}+)(?: (?:också|även|myös|also))? (?:sitta|komma|vara|stanna|olla|tulla|istua|jäädä|come|sit|stay|join|be)(?!\p{L})/iu,
  /(?<!\p{L})(?:det här är|detta är|this is|tämä on|tää on|tässä on|täs on)(?: (?:väl|sitten|varmaan|then|your|din|er|sun|sinun|teidän))* (?<kin>\p{L}+)(?: (?:då|sitten|then|väl|varmaan))?\?/iu,
  /(?:^|[.!?] )(?:e de|är det|är de|onko se|onks se|onko siellä|is that|is this)(?: \p{L}+)? (?<kin>\p{L}+)\?/iu,
];
/** Calls the other: "iskä hei", "but Mum,". */
const calls = /(?:^|[.!?,] )(?:(?:no|but|men|mut|hei|hej|å|äh|joo|nej|no) )?(?<kin>\p{L}+)(?: hei| hörru)?[,!]/iu;

/** "Nej mamma.", or after what they said only "Iskä." */
const answers =
  /^(?:(?<lead>no|nej|nä|ei|en|men|but|mut|mutta|joo|jo|ja|yes|kyllä|kiitos|tack|thanks),? )?(?<kin>\p{L}+)[.!](?: |$)/iu;

const BEGINNING = 12;
const owned = new Set([
  'my',
  'our',
  'your',
  'her',
  'his',
  'min',
  'vår',
  'er',
  'din',
  'hans',
  'hennes',
  'mun',
  'meidän',
  'sun',
]);

const isName = (word: Word | undefined): word is Word =>
  word !== undefined &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
  !isCommon(word.lower) &&
  !isPlace.test(word.lower) &&
  medicineIds(word.text).length === 0;

const rowOf = (word: Word | undefined, language: Language): string | null =>
  kinRowsOf(word?.lower ?? '', language)[0] ?? null;

/** "Poika Pekka", "Daniel, our son", "meidän Jukka-veli" aside: the two stand side by side. */
const namesIn = (
  text: string,
  language: Language,
  inside: ReadonlySet<string>,
): { readonly name: string; readonly row: string; readonly before: string }[] => {
  const words = wordsOf(text);
  const beside = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && /^,? $/.test(text.slice(a.end, b.start));
  return flatMap(words, (word, at) => {
    const said = isHusband(words, at) ? 'husband' : rowOf(word, language);
    if (said === null) return [];
    // "Min kusins pojk, Tony": what they are to the one who speaks.
    const of = /[ns]$/u.test(words[at - 1]?.lower ?? '') ? rowOf(words[at - 1], language) : null;
    const row = of === null ? said : kinOfKin(of, said)[0];
    if (row === undefined) return [];
    const next = words[at + 1];
    const until = text.slice(0, word.end);
    const apart = next ? text.slice(word.end, next.start) : '';
    const ends = /^(?:[.,!?]|$)/.test(text.slice(next?.end ?? 0));
    const alone = apart === '. ' && /(?:^|[.!?] )$/u.test(text.slice(0, word.start));
    if (isName(next) && (apart === ' ' || ((apart === ', ' || alone) && ends)))
      return [{ name: next.text, row, before: until }];
    const owner = owned.has(words[at - 1]?.lower ?? '') ? at - 1 : at;
    const before = words[/^(?:siis|eli|alltså)$/u.test(words[owner - 1]?.lower ?? '') ? owner - 2 : owner - 1];
    const joined = before === words[at - 1] ? beside(before, word) : /^, /.test(text.slice(before?.end, word.start));
    const marked = text.slice(before?.end, word.start).startsWith(',');
    // "Reijo, sun sisko soitti": his sister, and not he.
    const isCalled = yours.test(words[at - 1]?.lower ?? '');
    const listed = language === 'fi' && before === words[at - 1] && /^(?:[,.]|$| ja )/.test(text.slice(word.end));
    if (
      isName(before) &&
      joined &&
      !isCalled &&
      inside.has(before.text) &&
      (marked || (listed && isBase(before.lower, word.lower)))
    )
      return [{ name: before.text, row, before: until }];
    const called = namedAs(words, at, language);
    return called ? [{ name: called.text, row, before: until }] : [];
  });
};
/** "Stig, min man". */
const isHusband = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'man' && /^(?:min|din|hennes|vår)$/u.test(words[at - 1]?.lower ?? '');
const yours = /^(?:sun|sinun|din|your)$/u;
/** "Jenni äiti, Marko isä": both as they stand in a dictionary, and not "Jennin äiti". */
const isBase = (name: string, kin: string): boolean =>
  !/(?:n|ll[aä]|lt[aä]|lle)$/u.test(name) &&
  /^(?:äiti|isä|mummo|mummi|ukki|vaari|vaimo|mies|tytär|poika|veli|sisko|täti|setä|eno)$/u.test(kin);

const copula = /^(?:on|oli|är|e|va|var|is|was)$/u;
const whose =
  /^(?:mun|minun|sun|sinun|meidän|teidän|hänen|min|din|vår|er|hans|hennes|ju|siis|se|the|my|your|our|his|her|their)$/u;
/** "Venla on isällä", "Mira on isin tyttöystävä", "Mira is Dad's girlfriend": of another. */
const withEnding: Readonly<Record<Language, RegExp>> = {
  fi: /(?:n|ll[aä]|lt[aä]|lle)$/u,
  sv: /(?:mma|pa|r|n)s$/u,
  en: /['’]s$/u,
};
/** "Päivi on tytär", "Ulla är min fru": the name before the word that says so. */
const namedAs = (words: readonly Word[], at: number, language: Language): Word | null => {
  const verb = whose.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const name = words[verb - 1];
  return copula.test(words[verb]?.lower ?? '') && isName(name) && !withEnding[language].test(words[at]?.lower ?? '')
    ? name
    : null;
};

/** All who have come along are of one kind. */
const several: Readonly<Record<string, RegExp>> = {
  daughter: /(?<!\p{L})(?:tyttäret|döttrarna|dina döttrar|daughters)(?!\p{L})/iu,
  son: /(?<!\p{L})(?:pojat|sönerna|dina söner|sons)(?!\p{L})/iu,
};
/** Presents somebody: "tuos on sisko, Anne", "this is my brother". */
const presents = /(?<!\p{L})(?:tässä|tässähän|täs|tuossa|tuos|tää|tämä|here|this|here|det här|de här)(?!\p{L})/iu;
/** Whose kin the word before one says: "sun sisko", "his brother". */
const ofOther = /(?<!\p{L})(?:sun|sinun|teidän|hänen|din|ditt|er|hans|hennes|your|his|her|their) \p{L}+$/iu;

/** "I am", and whose kin, stand within so many letters before it. */
const BEFORE_KIN = 100;
const isOwn = (before: string): boolean => {
  const near = before.slice(-BEFORE_KIN);
  const own = saysOfSelf.test(near) ? ownKin.exec(near) : null;
  return own !== null && own.index + own[0].length === near.length;
};
/** Only one's partner is called so. */
const dear =
  /(?:^|, |[.!?] )(?:love|darling|honey|sweetheart|dear|kulta|rakas|muru|älskling|hjärtat|raring)(?=[,.!?]|$)/iu;

/** Says no more than who one is: "Pasi. Isä." */
const ALONE = 4;
/** Words after "this is" in which it is said who. */
const PRESENTED = 5;
/** Turns in which everybody present is named. */
const FIRST = 3;

export const kinshipIn = (utterances: readonly Utterance[], bearers: ReadonlyMap<string, string>): Kinship => {
  const inside = new Set(
    flatMap(utterances, ({ text }) =>
      matchesOf(text, /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?!\p{L})/gu).map(([name]) => name),
    ),
  );
  const said = new Map<string, { readonly row: string; readonly by: Utterance; readonly theirs: boolean }>();
  const voices = new Map<string, string>();
  const set = (utterance: Utterance | undefined, word: string | undefined): void => {
    const row = word === undefined ? undefined : rowsOfText(word)[0];
    if (utterance && row && utterance.role === 'companion' && !voices.has(voiceOf(utterance)))
      voices.set(voiceOf(utterance), row);
  };
  // "Täällä on Jarkko, mä soitan meidän pojasta": the name tells which of the parents.
  const parentCalling = (utterance: Utterance): string | undefined => {
    if (subjectIn || !callsAboutOwnChild(utterance.text)) return undefined;
    const names = [...bearers].flatMap(([name, voice]) => (voice === voiceOf(utterance) ? name : []));
    const [gender] = names.flatMap((name) => genderOfName(name) ?? []);
    return gender ? (gender === 'male' ? 'father' : 'mother') : undefined;
  };
  const spokenOf = new Map<string, Set<string>>();
  const companions = [
    ...new Map(utterances.filter(({ role }) => role === 'companion').map((one) => [voiceOf(one), one])).values(),
  ];
  const only = companions.length === 1 ? companions[0] : undefined;
  const subjectMayBe =
    utterances.some(({ role }) => role === 'subject') && utterances.some(({ role }) => role === 'child');
  const subjectIn = utterances.some(({ role }) => role === 'subject');
  const withChild = utterances.some(({ role }) => role === 'child');
  const presented: { readonly row: string; readonly by: Utterance }[] = [];
  for (const utterance of utterances) {
    const { text, language, role } = utterance;
    if (role === 'unknown' || kinSaid(utterance).size === 0) continue;
    for (const { name, row, before } of namesIn(text, language, inside))
      if (!said.has(name)) said.set(name, { row, by: utterance, theirs: ofOther.test(before) || isOwn(before) });
  }
  for (const { name, row, by } of kinNamed(utterances)) if (!said.has(name)) said.set(name, { row, by, theirs: true });
  for (const [name, voice] of bearers) {
    const one = said.get(name);
    if (!one || !voice.startsWith('companion')) continue;
    const presents = one.by.role === 'professional' && utterances.indexOf(one.by) < FIRST;
    if (presents || (one.theirs && voiceOf(one.by) === voice)) voices.set(voice, one.row);
  }
  utterances.forEach((utterance, at) => {
    if (utterance.role === 'unknown') return;
    const { text } = utterance;
    const next = utterances[at + 1];
    if (utterance.role === 'companion')
      spokenOf.set(
        voiceOf(utterance),
        new Set([...(spokenOf.get(voiceOf(utterance)) ?? []), ...spokenOfIn(utterance)]),
      );
    // "Kulta" is said to a child, too.
    if (utterance.role === 'companion' && dear.test(text) && !withChild && !voices.has(voiceOf(utterance)))
      voices.set(voiceOf(utterance), 'partner');
    if (at < BEGINNING) set(utterance, neighbourIn(text));
    if (kinSaid(utterance).size === 0 && !anyPartner.test(text)) return;
    if (at < BEGINNING) set(utterance, phoneKinAlone(text) ?? parentCalling(utterance));
    if (only && at < BEGINNING && /^(?:professional|colleague|subject|child)$/.test(utterance.role))
      for (const pattern of alongIn) set(only, pattern.exec(text)?.groups?.kin);
    if (only && (utterance.role === 'subject' || utterance.role === 'child')) {
      set(only, calls.exec(text)?.groups?.kin);
      const before = utterances[at - 1];
      const answer = answers.exec(text)?.groups;
      const toThem = before !== undefined && isSameVoice(before, only) && !before.text.includes('?');
      if (answer?.lead || toThem) set(only, answer?.kin);
    }
    if (at < BEGINNING && companions.length > 1 && /^(?:professional|colleague)$/.test(utterance.role)) {
      const row = Object.entries(several).find(([, words]) => words.test(text))?.[0];
      if (row) for (const one of companions) voices.set(voiceOf(one), row);
    }
    set(utterance, ownKinIn(utterance) ?? (at < BEGINNING ? phoneKin.exec(text)?.[1] : undefined));
    const alone = utterance.role !== 'child' && text.split(/\s+/).length <= ALONE;
    if (at < BEGINNING && alone && !utterances[at - 1]?.text.includes('?')) set(utterance, kinAlone.exec(text)?.[1]);
    if (next && !isSameVoice(utterance, next)) set(next, askedKinIn(utterance));
    if (at < BEGINNING && utterance.role === 'companion')
      for (const sentence of text.split(/(?<=[.!?,])\s+/u)) {
        const after = sentence.split(presents)[1]?.split(/\s+/).slice(0, PRESENTED).join(' ') ?? '';
        for (const row of ownKin.test(sentence) ? [] : rowsOfText(after)) presented.push({ row, by: utterance });
      }
  });
  const rowOf = (row: string, by: Utterance, theirs: boolean): string =>
    theirs || by.role !== 'companion' ? row : (kinOfKin(voices.get(voiceOf(by)) ?? '', row)[0] ?? row);
  const others = companions.filter((one) => !voices.has(voiceOf(one)));
  const [other] = others;
  if (other && others.length === 1)
    for (const { row, by } of presented)
      if (voiceOf(by) !== voiceOf(other)) voices.set(voiceOf(other), rowOf(row, by, false));
  // "Äiti Sanna ja isä Petteri": who is left is the other voice.
  const left = companions.filter((one) => !voices.has(voiceOf(one)));
  const introduced = [...said].filter(
    ([name, { row, by }]) =>
      /^(?:professional|colleague)$/.test(by.role) &&
      utterances.indexOf(by) < FIRST &&
      !(/^(?:mother|father)$/.test(row) && subjectMayBe) &&
      !bearers.has(name) &&
      ![...voices.values()].includes(row),
  );
  const [who, ofName] = [left[0], introduced[0]?.[1].row];
  if (who && ofName !== undefined && left.length === 1 && introduced.length === 1) voices.set(voiceOf(who), ofName);
  const names = new Map([...said].map(([name, { row, by, theirs }]) => [name, rowOf(row, by, theirs)] as const));
  for (const [name, voice] of bearers) {
    const row = names.get(name);
    if (row !== undefined && !voices.has(voice) && !/^(?:professional|colleague)/.test(voice)) voices.set(voice, row);
  }
  for (const [voice, row] of voices) spokenOf.get(voice)?.delete(row);
  return { voices, names, spokenOf };
};

/** "Pappa" is a grandfather in Finnish alone. */
const spokenOfIn = (utterance: Utterance): string[] =>
  flatMap([...kinSaid(utterance)], ([row, word]) =>
    row === 'grandfather' && /^papp/iu.test(word) && utterance.language !== 'fi' ? [] : [row],
  );

const rowsOfText = (text: string): string[] => {
  const rows = [...kinIn(text).keys()];
  return rows.length === 0 && anyPartner.test(text) ? ['partner'] : rows;
};
