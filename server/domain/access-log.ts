/** The log as the data protection officer reads it: who did what with one subject's data, when and on what ground. Never what it says. */
import { z } from 'zod';
import type { Actor } from './audit.js';
import { NoteTypeCode } from './note-type.js';
import { Register } from './professional.js';
import { FhirId, Subject } from './subject.js';

export const AccessCategory = z.enum([
  'looked',
  'recording',
  'drafting',
  'review',
  'delivery',
  'destroyed',
  'oversight',
  'other',
]);
export type AccessCategory = z.infer<typeof AccessCategory>;

export const AccessWhat = z.enum([
  'opened',
  'tried',
  'listened',
  'read-filed',
  'read-record',
  'status-given',
  'note-given',
  'created',
  'told',
  'refused',
  'recorded',
  'ended',
  'continued',
  'gap',
  'marked',
  'compared',
  'uploaded',
  'upload-dropped',
  'transcribed',
  'typed',
  'draft-asked',
  'drafted',
  'reviewed',
  'speakers',
  'signed',
  'filed',
  'copied',
  'exported',
  'amended',
  'amendment-dropped',
  'withdrawn',
  'filing-decided',
  'subject-corrected',
  'program-told',
  'failed',
  'asked-again',
  'handed-over',
  'forgotten',
  'sound-destroyed',
  'discarded',
  'keys-renewed',
  'log-read',
  'log-extracted',
  'other',
]);
export type AccessWhat = z.infer<typeof AccessWhat>;

/** By the type of an audit event. What is not here is shown as another event: never left out. */
const meanings: Readonly<Record<string, readonly [AccessCategory, AccessWhat] | undefined>> = {
  'encounter-read': ['looked', 'opened'],
  'access-refused': ['looked', 'tried'],
  launched: ['looked', 'opened'],
  'context-read': ['looked', 'read-record'],
  'audio-played': ['looked', 'listened'],
  'filed-document-read': ['looked', 'read-filed'],
  'status-given': ['looked', 'status-given'],
  'signed-note-given': ['looked', 'note-given'],
  'encounter-created': ['recording', 'created'],
  'client-informed': ['recording', 'told'],
  'recording-refused': ['destroyed', 'refused'],
  'part-started': ['recording', 'recorded'],
  'part-ended': ['recording', 'ended'],
  'part-taken-over': ['recording', 'continued'],
  'part-reopened': ['recording', 'continued'],
  'gap-marked': ['recording', 'gap'],
  'moment-marked': ['recording', 'marked'],
  'moment-unmarked': ['recording', 'marked'],
  'audio-compared': ['recording', 'compared'],
  'upload-started': ['recording', 'uploaded'],
  'upload-imported': ['recording', 'uploaded'],
  'upload-refused': ['recording', 'upload-dropped'],
  'upload-dropped': ['recording', 'upload-dropped'],
  'text-typed': ['recording', 'typed'],
  'transcription-asked-again': ['drafting', 'transcribed'],
  'transcript-renewed': ['drafting', 'transcribed'],
  'draft-asked': ['drafting', 'draft-asked'],
  'draft-made': ['drafting', 'drafted'],
  'statement-edited': ['review', 'reviewed'],
  'statement-confirmed': ['review', 'reviewed'],
  'statement-looked-at': ['review', 'reviewed'],
  'statement-removed': ['review', 'reviewed'],
  'statement-restored': ['review', 'reviewed'],
  'statement-added': ['review', 'reviewed'],
  'omission-left-out': ['review', 'reviewed'],
  'statement-moved': ['review', 'reviewed'],
  'change-undone': ['review', 'reviewed'],
  'change-done-again': ['review', 'reviewed'],
  'evidence-opened': ['review', 'reviewed'],
  'section-marked': ['review', 'reviewed'],
  'speaker-role-set': ['review', 'speakers'],
  'utterance-role-set': ['review', 'speakers'],
  'statements-rechecked': ['review', 'speakers'],
  'note-signed': ['delivery', 'signed'],
  'note-filed': ['delivery', 'filed'],
  'webhook-delivered': ['delivery', 'program-told'],
  'note-copied': ['delivery', 'copied'],
  'note-exported': ['delivery', 'exported'],
  'note-amended': ['delivery', 'amended'],
  'amendment-abandoned': ['delivery', 'amendment-dropped'],
  'note-withdrawn': ['delivery', 'withdrawn'],
  'filing-decided': ['delivery', 'filing-decided'],
  'subject-corrected': ['review', 'subject-corrected'],
  'work-failed': ['drafting', 'failed'],
  'work-asked': ['drafting', 'asked-again'],
  'handed-over': ['delivery', 'handed-over'],
  'audio-forgotten': ['destroyed', 'forgotten'],
  'audio-destroyed': ['destroyed', 'sound-destroyed'],
  'encounter-discarded': ['destroyed', 'discarded'],
  'keys-renewed': ['destroyed', 'keys-renewed'],
  'access-log-read': ['oversight', 'log-read'],
  'access-log-extracted': ['oversight', 'log-extracted'],
};

/** An audit row about a subject, with who did it as far as that is known. */
export interface AccessRow {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly register: string | null;
  readonly actor: { readonly name: string; readonly title: string; readonly kind: Actor['kind'] };
  readonly visit: { readonly id: string; readonly at: string; readonly noteType: string } | null;
}

export const AccessEntry = z.strictObject({
  id: z.string(),
  /** The first and the last time, where the same was done again and again; `times` says how often. */
  at: z.iso.datetime(),
  until: z.iso.datetime(),
  times: z.number().int().positive(),
  actor: z.strictObject({ name: z.string(), title: z.string(), worker: z.boolean() }),
  category: AccessCategory,
  what: AccessWhat,
  /**
   * `care`: who answers for the visit; `work`: the machine's work for them; `interface`: a program of the record system's side;
   * `oversight`: the officer's own; `none`: refused.
   */
  basis: z.enum(['care', 'work', 'interface', 'oversight', 'none']),
  register: Register.nullable(),
  outcome: z.enum(['ok', 'failed', 'refused']),
  visit: z.strictObject({ at: z.iso.datetime(), noteType: NoteTypeCode }).nullable(),
  details: z.strictObject({
    revision: z.number().int().optional(),
    fromMs: z.number().int().optional(),
    toMs: z.number().int().optional(),
    equal: z.boolean().optional(),
  }),
});
export type AccessEntry = z.infer<typeof AccessEntry>;

const day = z.iso.date();

/** POST /api/access-log → AccessLogView. Days in Finland, both included. */
export const ReadAccessLog = z.strictObject({ subject: FhirId, from: day, to: day });
/** POST /api/access-log/extract → AccessLogView: what is handed to the client. */
export const ExtractAccessLog = z.strictObject({ subject: FhirId, from: day, to: day, form: z.enum(['print', 'csv']) });

export const AccessLogView = z.strictObject({
  subject: Subject,
  from: day,
  to: day,
  /** Newest first. */
  entries: z.array(AccessEntry),
  /** There is more, older than what is here. */
  more: z.boolean(),
});
export type AccessLogView = z.infer<typeof AccessLogView>;

const whole = (value: unknown): number | undefined => (Number.isInteger(value) ? (value as number) : undefined);

/** Numbers and truths that are named here, and nothing else of a row's data. */
const detailsOf = ({ type, data }: AccessRow): AccessEntry['details'] => {
  if (type === 'note-signed') return { revision: whole(data.revision) };
  if (type === 'audio-played' || type === 'audio-forgotten')
    return { fromMs: whole(data.fromMs), toMs: whole(data.toMs) };
  if (type === 'note-filed' && typeof data.readBackEqual === 'boolean') return { equal: data.readBackEqual };
  return {};
};

const entryOf = (row: AccessRow): AccessEntry => {
  const [category, what] = meanings[row.type] ?? ['other', 'other'];
  const refused = row.type === 'access-refused';
  const failed = row.type === 'work-failed' || row.type === 'upload-refused';
  const register = Register.safeParse(row.register);
  const noteType = NoteTypeCode.safeParse(row.visit?.noteType);
  return {
    id: row.id,
    at: row.at,
    until: row.at,
    times: 1,
    actor: { name: row.actor.name, title: row.actor.title, worker: row.actor.kind === 'worker' },
    category,
    what,
    basis: basisOf(row, category),
    register: register.success ? register.data : null,
    outcome: refused ? 'refused' : failed ? 'failed' : 'ok',
    visit: row.visit && noteType.success ? { at: row.visit.at, noteType: noteType.data } : null,
    details: detailsOf(row),
  };
};

const basisOf = (row: AccessRow, category: AccessCategory): AccessEntry['basis'] => {
  if (row.type === 'access-refused') return 'none';
  if (category === 'oversight') return 'oversight';
  return ({ person: 'care', worker: 'work', integrator: 'interface' } as const)[row.actor.kind];
};

/** What is done again and again in one sitting. */
const often: readonly AccessWhat[] = [
  'tried',
  'opened',
  'status-given',
  'note-given',
  'listened',
  'compared',
  'gap',
  'marked',
  'typed',
  'drafted',
  'reviewed',
  'speakers',
];

/** Not longer apart than this, the same by the same person at the same visit is one entry. */
const TOGETHER_MS = 10 * 60_000;

/** Entries of rows, both newest first; an entry stands where it was done last. */
export const accessEntries = (rows: readonly AccessRow[]): AccessEntry[] => {
  const entries: AccessEntry[] = [];
  const open = new Map<string, AccessEntry>();
  for (const row of rows) {
    const entry = entryOf(row);
    const key = [row.actor.name, row.actor.kind, entry.what, row.visit?.id].join('|');
    const last = often.includes(entry.what) ? open.get(key) : undefined;
    if (last && Date.parse(last.at) - Date.parse(entry.at) <= TOGETHER_MS) {
      last.at = entry.at;
      last.times += 1;
      last.details = {};
    } else {
      entries.push(entry);
      open.set(key, entry);
    }
  }
  return entries;
};
