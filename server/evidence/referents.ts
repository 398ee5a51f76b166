/** Whom each clause of the cited speech is about: the speaker, somebody's kin, whoever was named last. */

import type { Language } from '../domain/language.js';
import { flatMap } from '../domain/loops.js';
import type { SpeakerRole } from '../domain/transcript.js';
import { addressedIn, isCall } from './addressed.js';
import { asksTopic, perPerson } from './asked-topic.js';
import { voiceOf } from './bearers.js';
import { bearing, isSmall } from './bearing.js';
import { goesOn, isPassive, saysNothing } from './carries-on.js';
import { inTurn } from './in-turn.js';
import { areOfOtherSex } from './lexicon/kin-rows.js';
import type { Gender } from './lexicon/naming.js';
import { asksWho, formerly } from './lexicon/questions.js';
import { sameTerm, type Term } from './lexicon/terms.js';
import { type Named, type Owner, type Person, personsIn, personsOf } from './persons.js';
import { utteranceDenies } from './plain-answers.js';
import type { HeardClause, Spoken } from './spoken.js';
import type { Voices } from './voices.js';
import { wordsOf } from './words.js';

interface By {
  readonly voice: string;
  readonly role: SpeakerRole;
}

export type Referent = { readonly by: By } & (
  | { readonly kind: 'voice'; readonly of: By }
  | {
      readonly kind: 'kin';
      readonly rows: readonly string[];
      readonly owner: Owner;
      readonly of: readonly string[];
      readonly ofName: string | null;
      readonly owns: boolean;
    }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'third'; readonly gender: Gender | null; readonly loose: boolean }
  | { readonly kind: 'worker'; readonly title: string }
  | { readonly kind: 'client' | 'relative' | 'child' | 'open' }
);

/** One clause of the speech, or a question with what its answer says of it. */
export interface Telling {
  /** Whoever may be meant; more than one where the clause names more. */
  readonly referents: readonly Referent[];
  /** Somebody is named or meant by a word, and not only by who speaks. */
  readonly sure: boolean;
  /** The clause names or means them itself, and does not only carry on. */
  readonly own: boolean;
  readonly denied: boolean | null;
  readonly clause: HeardClause;
  /** Of no person. A clause that says nothing but whom ("my husband does") tells what was told or asked before it. */
  readonly terms: readonly Term[];
  /** Everybody it names, whatever they do in it, and whom each may mean. */
  readonly persons: readonly Person[];
  readonly others: readonly Referent[];
  readonly by: By;
  /** Which of the cited utterances it is of. */
  readonly turn: number;
}

const isWorker = (role: SpeakerRole): boolean => role === 'professional' || role === 'colleague';
const byOf = ({ utterance }: Spoken): By => ({ voice: voiceOf(utterance), role: utterance.role });

/** What is carried along from clause to clause. */
interface Thread {
  /** Whom the clauses before were about; kept where a clause says nobody. */
  carried: readonly Referent[] | null;
  /** Kin or a name: whom "she" may mean. */
  named: Referent | null;
}

const referentOf = (person: Person, by: By, listener: By | null, { named }: Thread): Referent => {
  switch (person.kind) {
    case 'first':
      return { kind: 'voice', of: by, by };
    case 'second':
      return listener ? { kind: 'voice', of: listener, by } : { kind: 'open', by };
    case 'we':
      return { kind: 'open', by };
    case 'third':
      // "Tyttö on mulla viikonloput. Se sano…": she, or a thing.
      if (person.loose && by.role === 'subject') return { kind: 'third', gender: null, loose: true, by };
      // An interpreter's "hän" is the one whose words they are, whoever was named.
      if (by.role === 'interpreter' && person.gender === null)
        return { kind: 'third', gender: null, loose: person.loose, by };
      // In another's mouth "she" after a name may as well be whom they came with.
      return named &&
        !(named.kind === 'kin' && areOfOtherSex(named.rows, person.gender)) &&
        (named.kind !== 'name' || by.role === 'subject') &&
        named.by.role === by.role
        ? named
        : { kind: 'third', gender: person.gender, loose: person.loose, by };
    case 'kin':
    case 'worker':
      return { ...person, by };
    case 'name':
      return { kind: 'name', name: person.name, by };
    default:
      return { kind: person.kind, by };
  }
};

/** "Margaret, show me your hands", "Äiti, …": who is called is not told of. */
const isCalled = (clause: HeardClause, all: readonly Named[], { sentences }: Spoken, answers: boolean): boolean =>
  clause.words.length === 1 &&
  sentences.some(
    ({ clauses, text }) => clauses.includes(clause) && /^[,!.?]|^$/.test(text.slice(clause.words[0]?.end)),
  ) &&
  // "Kenet tapaat?" – "Tyttö. Iida.": alone in its sentence it tells whom.
  !(
    (answers || all[0]?.person.kind === 'kin') &&
    sentences[0]?.clauses.length === 1 &&
    sentences[0].clauses[0] === clause
  ) &&
  (all[0]?.person.kind === 'name' || all[0]?.person.kind === 'kin') &&
  flatMap(sentences, ({ clauses }) => clauses).length > 1;

const nobody: Thread = { carried: null, named: null };

/** Of the cited utterances in order; `before` is what was said right before the first of them. */
export const tellingsOf = (cited: readonly Spoken[], voices: Voices, before: Spoken | undefined): Telling[] => {
  const { nameOf, roles } = voices;
  const others = [...new Set(cited.map(({ utterance }) => voiceOf(utterance)))];
  const alone = !roles.has('companion') && !roles.has('child') && roles.has('subject');
  const subject = cited.map(byOf).find(({ role }) => role === 'subject' || role === 'interpreter');
  let thread: Thread = nobody;
  let told: readonly Term[] = [];
  let toldBefore: readonly Term[] = [];
  return flatMap(cited, (spoken, index): Telling[] => {
    const by = byOf(spoken);
    const [previous, next] = [index === 0 ? before : cited[index - 1], cited[index + 1]];
    let listener = ((): By | null => {
      if (isWorker(by.role) && alone) return subject ?? { voice: 'subject ', role: 'subject' };
      if (next && byOf(next).voice !== by.voice && spoken.sentences.at(-1)?.question) return byOf(next);
      const other = others.length === 2 ? cited.map(byOf).find(({ voice }) => voice !== by.voice) : undefined;
      // "You're ready" – "I agree", among workers: to whom it is said is open.
      return other && !(isWorker(by.role) && isWorker(other.role)) ? other : null;
    })();
    const question = previous && byOf(previous).voice !== by.voice ? previous.sentences.at(-1) : undefined;
    const asked = question?.question
      ? flatMap(question.clauses, ({ words, language }) => personsOf(words, language, nameOf))
      : [];
    thread = { carried: null, named: thread.named };
    told = [];
    toldBefore =
      index > 0 && previous ? flatMap(previous.sentences, ({ clauses }) => flatMap(clauses, ({ terms }) => terms)) : [];
    // After words about oneself "se" is somebody else, or a thing.
    const ofSelf = (): boolean =>
      by.role === 'subject' &&
      (thread.carried?.some((one) => one.kind === 'voice' && one.of.voice === by.voice) ?? false);
    const about = (persons: readonly Named[]): Referent[] =>
      bearing(persons, by, ofSelf()).map(({ person }) => referentOf(person, by, listener, thread));
    // "I asked the boss, she promised": who is only asked is named as well.
    const follow = (referents: readonly Referent[], others: readonly Referent[]): void => {
      if (by.role !== 'subject' && referents.every((one) => one.kind === 'third' && one.loose)) return;
      const isNamed = ({ kind }: Referent): boolean => kind === 'kin' || kind === 'name' || kind === 'worker';
      thread = { carried: referents, named: referents.findLast(isNamed) ?? others.findLast(isNamed) ?? thread.named };
    };
    return flatMap(spoken.sentences, (sentence): Telling[] => {
      const clauses = inTurn(sentence.clauses, nameOf);
      const addressed = addressedIn(sentence, by.voice, voices);
      listener = addressed?.voice ?? listener;
      return flatMap(clauses, (clause, place): Telling[] => {
        const all = personsOf(clause.words, clause.language, nameOf);
        const called =
          (addressed !== null && isCall(clause, addressed.word)) ||
          isCalled(clause, all, spoken, question?.question ?? false);
        const here = called ? [] : about(all);
        const own = clause.terms.filter(
          ({ start }) => !all.some((one) => one.word.start === start && !isSmall(one.person)),
        );
        const bare =
          all.some(({ person }) => person.kind !== 'third') &&
          !goesOn(clauses[place + 1]) &&
          clause.words.every(
            ({ start, lower }) => saysNothing.has(lower) || all.some(({ word }) => word.start === start),
          );
        const terms = own.length === 0 && bare ? (told.length > 0 ? told : toldBefore) : own;
        if (own.length > 0) told = own;
        const others = all.map(({ person }) => referentOf(person, by, listener, thread));
        const rest = { clause, terms, persons: all.map(({ person }) => person), others, by, turn: index };
        if (sentence.question) return askedOf(clause, here, { next, rest, nameOf });
        if (here.length > 0) {
          follow(here, others);
          return [{ ...rest, referents: here, sure: true, own: true, denied: clause.denied }];
        }
        if (called) return [];
        if (thread.carried && isPassive(clause))
          return [{ ...rest, referents: [{ kind: 'open', by }], sure: false, own: false, denied: clause.denied }];
        if (thread.carried)
          return [{ ...rest, referents: thread.carried, sure: true, own: false, denied: clause.denied }];
        const ofAsked = question ? answered(asked, byOf(previous ?? spoken), by, thread) : [];
        // Of a question that is not cited, the one who answers may be meant as well.
        const ofQuestion: Referent[] =
          index === 0 && ofAsked.length > 0 ? [...ofAsked, { kind: 'voice', of: by, by }] : ofAsked;
        const referents: Referent[] =
          ofQuestion.length > 0
            ? ofQuestion
            : isWorker(by.role)
              ? [{ kind: 'open', by }]
              : [{ kind: 'voice', of: by, by }];
        return [{ ...rest, referents, sure: false, own: false, denied: clause.denied }];
      });
    });
  });
};

/** Kin, names and workers that an utterance names, and the one who speaks. */
export const referentsNamed = (
  spoken: Spoken | { readonly text: string; readonly language: Language; readonly role: SpeakerRole },
  { nameOf }: Voices,
): Referent[] => {
  const whole = 'utterance' in spoken;
  const by = whole ? byOf(spoken) : { voice: `${spoken.role} `, role: spoken.role };
  const texts = whole
    ? flatMap(spoken.sentences, ({ clauses }) =>
        clauses.map(({ words, language }) => personsOf(words, language, nameOf)),
      )
    : [personsIn(wordsOf(spoken.text), spoken.language, nameOf)];
  return flatMap(texts.flat(), ({ person }): Referent[] =>
    person.kind === 'kin' || person.kind === 'worker' || person.kind === 'name' ? [{ ...person, by }] : [],
  );
};

/** Whom an answer without any person in it is about: whoever was asked about. */
const answered = (asked: readonly Named[], asker: By, by: By, thread: Thread): Referent[] =>
  bearing(asked, asker)
    .filter(({ person }) => person.kind !== 'first')
    .map(({ person }) => referentOf(person, asker, by, thread));

interface Question {
  readonly next: Spoken | undefined;
  readonly rest: Pick<Telling, 'clause' | 'terms' | 'persons' | 'others' | 'by' | 'turn'>;
  readonly nameOf: Voices['nameOf'];
}

/** A question tells what its answer says of it, of whom the answer names. */
const askedOf = (clause: HeardClause, here: readonly Referent[], { next, rest, nameOf }: Question): Telling[] => {
  if (!next || byOf(next).voice === rest.by.voice)
    return [{ ...rest, referents: [{ kind: 'open', by: rest.by }], sure: false, own: false, denied: null }];
  const answerer = byOf(next);
  const denied = utteranceDenies(next.utterance);
  const anybody = clause.words.some(({ lower }) => asksWho.test(lower));
  const told = next.sentences.filter(({ question }) => !question);
  const first = flatMap(anybody ? told : told.slice(0, 1), ({ clauses }) => clauses);
  // "Not my husband. My father was.": whom it was not is not whom it is told of.
  const affirmed = anybody ? first.filter((one) => one.denied !== true) : first;
  const spokenFor = affirmed.length > 0 ? affirmed : first;
  const namedIn = (one: HeardClause): Referent[] =>
    personsOf(one.words, one.language, nameOf)
      .filter(
        ({ person: { kind }, bears }) =>
          bears && (anybody ? /^(?:kin|name|first|worker)$/ : /^(?:kin|name|first)$/).test(kind),
      )
      .map(({ person }) => referentOf(person, answerer, rest.by, nobody));
  if (asksTopic(clause)) {
    const each = perPerson(
      flatMap(told, ({ clauses }) => clauses),
      (one) =>
        bearing(personsOf(one.words, one.language, nameOf), answerer).map(({ person }) =>
          referentOf(person, answerer, rest.by, nobody),
        ),
    );
    if (each.length > 1) return each.map((one) => ({ ...rest, ...one, sure: true, own: true }));
  }
  const perClause = spokenFor.map((one) => ({
    isFormer: formerly.test(one.words.map(({ lower }) => lower).join(' ')),
    says: one.terms.some((term) => rest.terms.some((own) => sameTerm(own, term, clause.language, one.language))),
    persons: namedIn(one),
  }));
  // "Who called?" – "The neighbour. My husband was out.": whoever is named first.
  const ofNow = anybody && !perClause.some(({ isFormer }) => isFormer);
  const naming = perClause.filter(({ persons }) => persons.length > 0);
  // "Who drives you?" – "I work then, but Peter can drive you."
  const namedFirst = ofNow ? (naming.find(({ says }) => says) ?? naming[0]) : undefined;
  const inAnswer = namedFirst?.persons ?? flatMap(perClause, ({ persons }) => persons);
  const own: Referent[] = here.length > 0 ? [...here] : [{ kind: 'voice', of: answerer, by: rest.by }];
  if (anybody && inAnswer.length > 0) {
    const not = flatMap(
      first.filter((one) => !spokenFor.includes(one)),
      namedIn,
    );
    return [
      { ...rest, referents: inAnswer, sure: true, own: true, denied: null },
      ...(not.length > 0 ? [{ ...rest, referents: not, sure: true, own: true, denied: true }] : []),
    ];
  }
  const tellings: Telling[] = [
    { ...rest, referents: own, sure: here.length > 0 && denied !== null, own: here.length > 0, denied },
  ];
  const named = inAnswer.filter(({ kind }) => kind !== 'voice');
  if (named.length > 0) tellings.push({ ...rest, referents: named, sure: true, own: true, denied: null });
  return tellings;
};
