/** Where a stretch of speech belongs: by what it is about, who said it, and the note type. Data first, one function after it. */
import type { NoteTypeCode } from '../../domain/note-type.js';
import type { SpeakerRole } from '../../domain/transcript.js';
import type { Topic } from './cues.js';

/** Section and strength for a topic; the strongest of all topics found wins. */
type Places = Partial<Record<Topic, readonly [section: string, strength: number]>>;

interface Placement {
  /** What the professional says in a conversation. */
  readonly professional: Places;
  /** What the subject, a companion or an interpreter says. */
  readonly others: Places;
  /** Why they came: the first thing the others tell. Null where the note type keeps that in an ordinary section. */
  readonly opening: string | null;
  /** For dictated and typed words that show no topic. */
  readonly otherwise: string;
}

const clinical: Placement = {
  professional: {
    assessment: ['assessment', 5],
    plan: ['plan', 4.5],
    agreement: ['plan', 3],
    allergy: ['allergies-risks', 4],
    risk: ['allergies-risks', 3.5],
    test: ['investigations', 4],
    measure: ['status', 4.2],
    finding: ['status', 4],
    symptom: ['status', 2.5],
    medication: ['medication', 3.4],
    background: ['history', 2.5],
  },
  others: {
    allergy: ['allergies-risks', 6],
    risk: ['allergies-risks', 5],
    medication: ['medication', 5],
    measure: ['history', 3.5],
    test: ['history', 2.6],
    symptom: ['history', 3.6],
    background: ['history', 3.2],
    complaint: ['history', 3],
    finding: ['history', 2.5],
    function: ['history', 2.5],
    need: ['history', 2.5],
    life: ['history', 2],
    agreement: ['plan', 2.2],
    plan: ['plan', 2.2],
  },
  opening: 'reason',
  otherwise: 'history',
};

const onto = (places: Places, moved: Readonly<Record<string, string>>): Places =>
  Object.fromEntries(
    Object.entries(places).map(([topic, [section, strength]]) => [topic, [moved[section] ?? section, strength]]),
  );

const phone: Readonly<Record<string, string>> = {
  medication: 'history',
  'allergies-risks': 'history',
  status: 'assessment',
  investigations: 'assessment',
};
const bodily: Readonly<Record<string, string>> = {
  medication: 'history',
  'allergies-risks': 'history',
  status: 'examination',
  investigations: 'examination',
};

const placements: Readonly<Record<NoteTypeCode, Placement>> = {
  'doctor-visit': clinical,
  'doctor-phone': {
    ...clinical,
    professional: onto(clinical.professional, phone),
    others: onto(clinical.others, phone),
  },
  'physiotherapy-visit': {
    ...clinical,
    professional: { ...onto(clinical.professional, bodily), function: ['examination', 3] },
    others: { ...onto(clinical.others, bodily), function: ['functioning', 4], need: ['functioning', 2.8] },
  },
  'nurse-visit': {
    professional: {
      action: ['actions', 4.4],
      finding: ['outcome', 4.2],
      measure: ['outcome', 4.6],
      test: ['outcome', 4],
      assessment: ['outcome', 3],
      plan: ['plan', 4.5],
      agreement: ['plan', 3],
      medication: ['need', 3],
      allergy: ['need', 3.5],
      complaint: ['need', 3],
      symptom: ['need', 2.5],
    },
    others: {
      allergy: ['need', 6],
      risk: ['need', 5],
      medication: ['need', 5],
      measure: ['need', 3.5],
      symptom: ['need', 3.6],
      background: ['need', 3],
      complaint: ['need', 3],
      function: ['need', 2.5],
      need: ['need', 2.5],
      finding: ['outcome', 2.6],
      plan: ['plan', 2.2],
      agreement: ['plan', 2.2],
    },
    opening: null,
    otherwise: 'need',
  },
  'home-care-visit': {
    professional: {
      action: ['actions', 4.4],
      medication: ['actions', 3.2],
      finding: ['observations', 4.2],
      measure: ['observations', 4.6],
      observation: ['observations', 4],
      assessment: ['observations', 3],
      plan: ['plan', 4.5],
      agreement: ['plan', 3],
      allergy: ['situation', 3],
      symptom: ['observations', 2.5],
    },
    others: {
      allergy: ['situation', 5],
      risk: ['situation', 5],
      medication: ['situation', 4],
      measure: ['situation', 3.5],
      symptom: ['situation', 3.6],
      background: ['situation', 3],
      function: ['situation', 3],
      need: ['situation', 3],
      resource: ['situation', 2.6],
      life: ['situation', 2.5],
      plan: ['plan', 2.2],
      agreement: ['plan', 2.5],
    },
    opening: null,
    otherwise: 'situation',
  },
  'social-meeting': {
    professional: {
      present: ['participants', 3],
      complaint: ['reason', 4],
      observation: ['observations', 4.8],
      assessment: ['assessment', 5],
      agreement: ['agreed', 4.2],
      plan: ['next-steps', 4],
      risk: ['assessment', 3],
      action: ['next-steps', 2.5],
    },
    others: {
      agreement: ['agreed', 4],
      risk: ['client-view', 5],
      symptom: ['client-view', 3.2],
      life: ['client-view', 3.2],
      need: ['client-view', 3.2],
      resource: ['client-view', 3.2],
      background: ['client-view', 3],
      medication: ['client-view', 3],
      assessment: ['client-view', 3],
      complaint: ['client-view', 3],
      function: ['client-view', 2.8],
      plan: ['next-steps', 3],
    },
    opening: null,
    otherwise: 'client-view',
  },
  'service-needs-assessment': {
    professional: {
      assessment: ['assessment', 5],
      plan: ['plan', 4.5],
      agreement: ['plan', 4],
      observation: ['situation', 3],
      risk: ['assessment', 3],
    },
    others: {
      need: ['needs', 4],
      function: ['needs', 3],
      resource: ['resources', 3.6],
      assessment: ['client-view', 3.6],
      life: ['situation', 3],
      symptom: ['situation', 2.8],
      background: ['situation', 2.8],
      medication: ['situation', 2.6],
      measure: ['situation', 2.6],
      risk: ['situation', 5],
      agreement: ['plan', 3],
      plan: ['plan', 2.6],
      complaint: ['needs', 3],
    },
    opening: null,
    otherwise: 'situation',
  },
  'dictated-entry': { professional: {}, others: {}, opening: null, otherwise: 'text' },
};

/** Topics a professional who writes alone reports in another's place. */
const reported: readonly Topic[] = [
  'symptom',
  'background',
  'medication',
  'need',
  'resource',
  'function',
  'life',
  'complaint',
];

export type Voice = 'professional' | 'others' | 'writer';

export const voiceOf = (role: SpeakerRole): Voice =>
  role === 'professional' || role === 'colleague' ? 'professional' : 'others';

export const placementOf = (code: NoteTypeCode): Placement => placements[code];

const MORE = 0.4;
const MANY = 3;

/** The strongest section for these topics, or null where nothing shows one. */
export const placeFor = (
  code: NoteTypeCode,
  found: ReadonlyMap<Topic, number>,
  voice: Voice,
  numbers: boolean,
): { section: string; strength: number } | null => {
  const { professional, others } = placements[code];
  let best: { section: string; strength: number } | null = null;
  for (const [topic, count] of found) {
    const reports = voice === 'writer' && reported.includes(topic);
    const place =
      voice === 'others' || reports
        ? others[topic]
        : (professional[topic] ?? (voice === 'writer' ? others[topic] : undefined));
    if (!place) continue;
    const [section, base] = place;
    // Measuring and testing without a result is no finding yet.
    const empty = (topic === 'measure' || topic === 'test') && !numbers && voice !== 'others' ? 1.2 : 0;
    const drug = topic === 'plan' && voice !== 'others' && found.has('medication') ? 1 : 0;
    const strength = base + MORE * (Math.min(count, MANY) - 1) - empty + drug;
    if (!best || strength > best.strength) best = { section, strength };
  }
  return best;
};
