import { flatMap, matchesOf } from '../../domain/loops.js';
import type { Verdict } from '../../domain/note.js';
import type { SpeakerRole } from '../../domain/transcript.js';
import { isUnlabelled } from '../../domain/transcript.js';
import { voiceOf } from '../bearers.js';
import { isClientOfCouple, isKinOfClient } from '../kin-of-client.js';
import { asBorne } from '../lexicon/complaints.js';
import { kinIn, kinSaid } from '../lexicon/kin.js';
import { genderIn, titleIn } from '../lexicon/naming.js';
import { rolesOf } from '../lexicon/people.js';
import { type Sayer, sayerIn } from '../lexicon/sayers.js';
import { asInterpreter, retold, toldBefore, toldYou } from '../lexicon/speakers.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { isNameOf } from '../name-forms.js';
import { isDose } from '../numbers/units.js';
import { utteranceDenies } from '../plain-answers.js';
import { readingOf } from '../reading.js';
import { sentencesOf } from '../sentences.js';
import type { Spoken } from '../spoken.js';
import { plain, wordsOf, wordsSaid } from '../words.js';
import { bearersSwapped } from './bearer.js';
import type { Check, Claim } from './claim.js';
import { doerIn } from './deeds.js';
import { misnamed } from './misnamed.js';
import { fits } from './number-fits.js';
import { reportsFeeling } from './reported-feeling.js';
import { retells, retellsAnother } from './retells.js';
import { isRetold, isToldByOthers } from './retold-of.js';
import { staysWithAnother } from './stays-with.js';
import { hasNotTold, quotedWords, toldApart } from './told-apart.js';
import { kinUnsaid, specialistUnsaid } from './unsaid.js';
import { otherKin } from './which-kin.js';

const noChild: readonly SpeakerRole[] = ['professional', 'colleague', 'subject', 'companion'];
/** Whose words a section rests on: the child's on nobody else's, and what a child says stands in no worker's own. */
const owners: Readonly<Record<string, readonly SpeakerRole[]>> = {
  'child-view': ['child', 'subject', 'colleague'],
  'client-view': ['subject', 'companion', 'child'],
  observations: noChild,
  assessment: noChild,
};

const planned: ReadonlySet<string> = new Set(['plan', 'agreed', 'next-steps']);

/** Whose words an utterance counts as: an interpreter's are those of anybody but a worker, unless he speaks as interpreter. */
const voicesOf = ({ utterance }: Spoken): readonly SpeakerRole[] => {
  if (utterance.role !== 'interpreter') return [utterance.role];
  return asInterpreter[utterance.language].test(utterance.text) ? ['interpreter'] : ['subject', 'companion', 'child'];
};

const isWorker = (role: SpeakerRole): boolean => role === 'professional' || role === 'colleague';

/** How much of what is claimed an utterance tells, its questions left out; a short answer tells what it was asked. */
const tells = (
  spoken: Spoken,
  before: Spoken | undefined,
  { terms, asks }: { readonly terms: readonly Term[]; readonly asks: boolean },
  claim: Claim,
): number => {
  const told = flatMap(
    spoken.sentences.filter(({ question }) => asks || !question),
    ({ clauses }) => clauses,
  );
  if (told.length === 0) return 0;
  const asked = before?.sentences.at(-1)?.question ? (before.sentences.at(-1)?.clauses ?? []) : [];
  // "Kyllä se pitää paikkansa": what was told just before is told by the one who affirms it, too.
  const affirms = before && utteranceDenies(spoken.utterance) === false;
  // "Yheltätoista": so few words say something else of what was told before them.
  const short = wordsSaid(spoken.utterance).length <= FEW;
  const affirmed = before && (affirms || short) ? flatMap(before.sentences, ({ clauses }) => clauses) : [];
  const said = flatMap([...told, ...asked, ...affirmed], (clause) =>
    clause.terms.map((term) => ({ term, language: clause.language })),
  );
  const found = terms.filter((term) => said.some((one) => sameTerm(term, one.term, claim.language, one.language)));
  return found.length;
};

const asking = /kysy|fråg|undra|ask|wonder|ihmettel/iu;
const FEW = 3;
const HALF = 0.5;

const quoted = /[”“"«»„]([^”“"«»„]+)[”“"«»„]/gu;

/** A number tells tellers apart better than words: how many numbers of a sentence of the statement an utterance says. */
const numbersTold = (spoken: Spoken, sentence: string, { text, numbers, heard }: Claim): number => {
  const from = text.indexOf(sentence);
  const one = heard.find(({ of }) => of === spoken);
  // What a worker says again tells nobody apart.
  if (from === -1 || !one || isWorker(spoken.utterance.role)) return 0;
  const to = from + (sentence.split(';')[0]?.length ?? 0);
  const own = numbers.filter(({ start, end, weak, unit }) => !weak && !isDose(unit) && start >= from && end <= to);
  return own.filter((number) => readingOf(one).numbers.some((mention) => fits(number, mention))).length;
};

/** The cited utterances that tell what a sentence of the statement claims after the words for who told it. */
const tellersOf = ({ words }: Sayer, sentence: string, claim: Claim): Spoken[] => {
  const quotes = matchesOf(sentence, quoted).map((match) => plain(match[1] ?? ''));
  const speak = claim.cited.filter(({ utterance }) => {
    const said = plain(utterance.text);
    return quotes.some((one) => one !== '' && ` ${said} `.includes(` ${one} `));
  });
  if (speak.length > 0) return speak;
  // "Wife reports a cough; patient calls it laughter": what she told ends there.
  const told = sentence.slice(sentence.indexOf(words) + words.length);
  const own = termsOf(wordsOf(told.split(';')[0] ?? ''), claim.language);
  const rest = own.length > FEW ? own : termsOf(wordsOf(told), claim.language);
  const terms = rest.length > 0 ? rest : termsOf(wordsOf(sentence), claim.language);
  // "Klienten skattar den till 5; maken anser 7": each with the numbers beside his own words.
  const piece = sentence.slice(sentence.lastIndexOf(';', sentence.indexOf(words)) + 1);
  const numbers = claim.cited.map((spoken) => numbersTold(spoken, piece, claim));
  const amounts = flatMap(claim.cited, (spoken, at) =>
    numbers[at] === Math.max(0, ...numbers)
      ? [
          {
            spoken,
            amount: (numbers[at] ?? 0) + tells(spoken, claim.cited[at - 1], { terms, asks: asking.test(words) }, claim),
          },
        ]
      : [],
  );
  const most = Math.max(0, ...amounts.map(({ amount }) => amount));
  // One word of many tells nobody apart.
  const least = terms.length > FEW ? 2 : 1;
  const tellers = amounts.filter(({ amount }) => amount >= least && amount >= HALF * most).map(({ spoken }) => spoken);
  return tellers.length > 0 ? tellers : [...claim.cited];
};

/** Whether a voice may be the one called so; null where nothing tells. */
const bears = (name: string, { utterance }: Pick<Spoken, 'utterance'>, { voices }: Claim): boolean | null => {
  const voice = voiceOf(utterance);
  const known = [...voices.bearers].filter(([called]) => isNameOf(name, called));
  const words = wordsSaid(utterance);
  const at = words.findIndex(({ text }) => isNameOf(name, text));
  const here = at !== -1;
  // "Kian told a teaching assistant": another tells what he told.
  if (
    here &&
    retold[utterance.language].test(
      words
        .slice(at + 1, at + 3)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return null;
  if (known.length > 0) return known.some(([, bearer]) => bearer === voice);
  const introduced = [...voices.introduced].find(([called]) => isNameOf(name, called))?.[1];
  if (introduced && !rolesOf(introduced, voices.roles, 'client-view').includes(utterance.role)) return false;
  // What is said of them in the very words cited may be what they told.
  if (here || retells({ utterance })) return null;
  const mentioned = (of: string): boolean => [...(voices.spokenOf.get(of) ?? [])].some((word) => isNameOf(name, word));
  const others = [...voices.spokenOf.keys()].filter(
    (of) => of !== voice && !/^(?:professional|colleague|unknown)/.test(of),
  );
  if (mentioned(voice) && (others.length === 0 || !others.every(mentioned))) return false;
  const another = [...voices.bearers.values()].includes(voice) && [...voices.spokenOf.keys()].some(mentioned);
  return another ? false : null;
};

const TITLE = 6;

/** "Perheohjaajan mukaan" of what the social worker said. */
const isTitleOfAnother = (words: string, voice: string, { titles }: Claim['voices']): boolean => {
  const claimed = titleIn(words)?.slice(0, TITLE);
  const isClaimed = (title: string | undefined): boolean => title?.slice(0, TITLE) === claimed;
  return claimed !== undefined && !isClaimed(titles.get(voice)) && [...titles.values()].some(isClaimed);
};

const mayTell = (sayer: Sayer, spoken: Spoken, claim: Claim): boolean => {
  const { who, words } = sayer;
  const { voices, section } = claim;
  if (typeof who === 'object') return speaksForOthers(spoken) || bears(who.name, spoken, claim) !== false;
  const { utterance } = spoken;
  // "Anne-ope sano": of workers who are not in the room others tell.
  if (who === 'worker' && !isWorker(utterance.role) && retells(spoken)) return true;
  if (who === 'worker' && isTitleOfAnother(words, voiceOf(utterance), voices)) return false;
  const allowed = rolesOf(who, voices.roles, section, voices.childIsSubject);
  const of = { voice: voiceOf(utterance), role: utterance.role };
  const gender = genderIn(words);
  const own = voices.genders.get(voiceOf(utterance));
  const differs = gender !== null && own !== undefined && own !== gender;
  const kin = [...kinIn(words).keys()];
  if (utterance.role === 'companion' && kin.length > 0 && isKinOfClient(kin, of, voices) === false) return false;
  if (!differs && voicesOf(spoken).some((role) => allowed.includes(role))) return true;
  if (isClientOfCouple(kin, of, voices) || (voices.expecting && isKinOfClient(kin, of, voices))) return true;
  // "Onko poika käyny?" – "Kävi, ja sano et…"
  if (retells(spoken) && claim.cited.some(({ utterance: said }) => kin.some((one) => kinSaid(said).has(one))))
    return true;
  // "Isä kuunteli ja sano, et vinkuu".
  if (gender !== null && retells(spoken) && genderIn(utterance.text) === gender) return true;
  // Somebody who is not in the room: only another can tell what they say.
  if (allowed.some((role) => voices.roles.has(role))) return false;
  return retellsAnother(spoken, claim) && !isToldByOthers(sayer, spoken, claim);
};

const speaksForOthers = (spoken: Spoken): boolean =>
  spoken.utterance.role === 'interpreter' && !voicesOf(spoken).includes('interpreter');

/** What is said right after a worker's question, where the question asks all that is claimed. */
const answersTo = (spoken: Spoken, sentence: string, claim: Claim): readonly Spoken[] => {
  const { utterance, sentences } = spoken;
  const question = sentences.at(-1);
  if (!isWorker(utterance.role) || !question?.question) return [];
  const wanted = { terms: termsOf(wordsOf(sentence), claim.language), asks: true };
  const asked = tells({ ...spoken, sentences: [question] }, undefined, wanted, claim);
  if (asked === 0 || asked < HALF * tells(spoken, undefined, wanted, claim)) return [];
  const next = claim.utterances[claim.utterances.indexOf(utterance) + 1];
  return [...claim.cited, ...claim.nearby].filter((one) => one.utterance === next && !isWorker(one.utterance.role));
};

/** Somebody in the room, or kin who are spoken of: what they told may be told again. */
const isListener = ({ who }: Sayer, { voices, section, cited }: Claim): boolean =>
  typeof who === 'object' ||
  rolesOf(who, voices.roles, section, voices.childIsSubject).some((role) => voices.roles.has(role)) ||
  cited.some(({ utterance }) => kinSaid(utterance).size > 0);

const isWrong = (sayer: Sayer, sentence: string, claim: Claim): boolean => {
  // What somebody will ask or wants to be done may be put into words by another.
  const tellers = planned.has(claim.section) ? claim.cited : tellersOf(sayer, sentence, claim);
  if (tellers.some((spoken) => mayTell(sayer, spoken, claim))) return false;
  // "Have you had this before?": what is asked is told by the one who answers it.
  if (tellers.some((spoken) => answersTo(spoken, sentence, claim).some((one) => mayTell(sayer, one, claim))))
    return false;
  // "Aamuisin se sanoo et mahaan sattuu": of Eemeli, who complains of it.
  if (!quotedWords.test(sentence) && isRetold(sayer, sentence, claim)) return false;
  // In words quoted of him, whoever wishes or fears says so himself.
  if (!quotedWords.test(sentence) && claim.cited.some((spoken) => reportsFeeling(sayer, spoken))) return false;
  // "You told Gary": another in the room, too, says again what was told.
  if (
    claim.cited.some(
      (spoken) =>
        !isWorker(spoken.utterance.role) &&
        toldYou[spoken.utterance.language].test(spoken.utterance.text) &&
        !mayTell(sayer, spoken, claim),
    )
  )
    return false;
  const repeats = tellers.every(
    ({ utterance }) => isWorker(utterance.role) && toldBefore[utterance.language].test(utterance.text),
  );
  return !(repeats && !isOfWorker(sayer, claim) && isListener(sayer, claim));
};

const isOfWorker = ({ who }: Sayer, { voices }: Claim): boolean => {
  if (typeof who !== 'object') return who === 'worker';
  return [...voices.names].some(([name, role]) => isNameOf(who.name, name) && isWorker(role));
};

/** In dictation the one who speaks is nobody the note tells of; whom it tells of is compared all the same. */
const inDictation = (claim: Claim): Verdict | null => {
  if (!claim.cited.some(({ utterance }) => utterance.source === 'dictated')) return null;
  const another = flatMap(
    sentencesOf(claim.verbatim, claim.language),
    ({ text }) => kinUnsaid(text, claim) ?? bearersSwapped(text, claim) ?? [],
  );
  return another.length > 0 ? { check: 'speaker', result: 'contradicted', words: another } : null;
};

/** Who the statement, or the section it stands in, says said it, against whose words it rests on. */
export const speaker: Check = (claim) => {
  const { language, section, cited, speakersKnown, nobodys, verbatim } = claim;
  const sayers = flatMap(toldApart(verbatim, language), (text) => {
    const sayer = sayerIn(text, language);
    return sayer && !hasNotTold.test(sayer.words) ? [{ sayer, text }] : [];
  });
  const words = sayers.map(({ sayer }) => sayer.words);
  if (nobodys) return { check: 'speaker', result: 'not-found', words };
  const conversation = cited.filter(({ utterance }) => utterance.source === 'utterance');
  const owner = owners[section];
  if (conversation.length === 0) return inDictation(claim);
  if (!speakersKnown || conversation.every(({ utterance }) => isUnlabelled(utterance))) {
    return sayers.length > 0 || (owner && speakersKnown) ? { check: 'speaker', result: 'not-compared', words } : null;
  }
  const wrong = sayers.filter(({ sayer, text }) => isWrong(sayer, text, claim));
  if (wrong.length > 0)
    return { check: 'speaker', result: 'contradicted', words: wrong.map(({ sayer }) => sayer.words) };
  const foreign = owner && !conversation.some((spoken) => voicesOf(spoken).some((role) => owner.includes(role)));
  const another = flatMap(sentencesOf(verbatim, language), ({ text }) => {
    const unsaid = kinUnsaid(text, claim) ?? otherKin(text, claim) ?? misnamed(text, claim);
    if (unsaid !== null) return unsaid;
    const elsewhere = staysWithAnother(text, claim);
    if (elsewhere !== null) return elsewhere;
    if (sayerIn(text, language)) return bearersSwapped(asBorne(text, language), claim, true) ?? [];
    const told = (who: Sayer, spoken: Spoken): boolean => mayTell(who, spoken, claim);
    const doers = flatMap(text.split(/;\s+/), (part) => doerIn(part, claim, told) ?? []);
    return doers[0] ?? bearersSwapped(text, claim) ?? specialistUnsaid(text, claim) ?? [];
  });
  if (another.length > 0) return { check: 'speaker', result: 'contradicted', words: another };
  if (foreign && sayers.length === 0) return { check: 'speaker', result: 'contradicted', words: [] };
  return sayers.length > 0 || owner ? { check: 'speaker', result: 'supported', words } : null;
};
