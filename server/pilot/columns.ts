import { type CsvValue, csvOf } from '../domain/csv.js';
import { SMALLEST_GROUP } from '../domain/impact.js';
import { CheckName } from '../domain/note.js';
import { FlagFate, type PilotMeasures, type PilotVisit, StatementFate } from '../domain/pilot.js';
import { weekOf } from './week.js';

interface Column {
  readonly name: string;
  /** What it holds; printed by `npm run pilot:export -- --columns`. */
  readonly meaning: string;
  readonly of: (row: PilotVisit, measures: PilotMeasures) => CsvValue;
}

const column = (name: string, meaning: string, of: Column['of']): Column => ({ name, meaning, of });

const fateColumns = StatementFate.options.map((fate) =>
  column(
    `statements_${fate}`,
    {
      kept: 'statements of the draft that stand as they were drafted',
      edited: 'statements of the draft that stand with other words',
      confirmed: 'statements of the draft that stand because somebody confirmed them with a reason',
      removed: 'statements of the draft that were removed',
      added: 'statements that a human added, by hand or from what was said',
    }[fate],
    (_, { statements }) => statements[fate],
  ),
);

const flagColumns = CheckName.options.flatMap((check) =>
  FlagFate.options.map((fate) =>
    column(
      `flags_${check}_${fate}`,
      `flags of the check "${check}" that ended as ${fate}`,
      (_, { flags }) => flags[check]?.[fate] ?? 0,
    ),
  ),
);

const gapColumns = (['device-lost', 'network', 'overflow', 'forgotten'] as const).map((reason) =>
  column(`gaps_${reason.replace('-', '_')}`, `gaps in the sound because of: ${reason}`, (_, { gaps }) => gaps[reason]),
);

/** Sections as one field, `plan:kept=3;edited=1`: which there are depends on the note type. */
const sectionsText = ({ sections }: PilotMeasures): string =>
  Object.entries(sections)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([section, counts]) => `${section}:${StatementFate.options.map((fate) => `${fate}=${counts[fate]}`).join(';')}`,
    )
    .join(' ');

export const columns: readonly Column[] = [
  column('week', 'ISO week of signing or discarding, in Finland', ({ at }) => weekOf(at)),
  column('revision', 'number of the signed revision; 0 where discarded', ({ revision }) => revision),
  column('outcome', 'signed or discarded', (_, m) => m.outcome),
  column('amendment', 'true: the visit was signed before, this is a later revision', (_, m) => m.amendment),
  column('kind', 'live, or sample (a made-up visit of the demo)', (_, m) => m.kind),
  column(
    'register',
    `health or social; * where fewer than ${SMALLEST_GROUP} professionals share it`,
    (r) => r.register,
  ),
  column('unit', 'where the signer works; *: too few share it; empty: not told', ({ unit }) => unit),
  column('profession', 'profession of the signer; *: too few share it', ({ profession }) => profession),
  column('note_type', 'kind of note; *: too few share it', (_, m) => m.noteType),
  column('mode', 'conversation or dictation', (_, m) => m.mode),
  column('spoken_language', 'fi, sv or en; *: too few share it', (_, m) => m.spokenLanguage),
  column('note_language', 'fi, sv or en; *: too few share it', (_, m) => m.noteLanguage),
  column('speakers', 'voices told apart in the sound', (_, m) => m.speakers),
  column('present', 'people said to be present', (_, m) => m.present),
  column('recorded_ms', 'length of the sound that was stored', (_, m) => m.recordedMs),
  column('informing', 'none, informed, client-not-present or refused, as it was last', (_, m) => m.informing),
  column('refusals', 'times somebody refused the recording', (_, m) => m.refusals),
  column('pauses', 'pauses somebody chose', (_, m) => m.pauses),
  column('paused_ms', 'their length together', (_, m) => m.pausedMs),
  ...gapColumns,
  column('gap_ms', 'length of the gaps nobody chose, together', (_, m) => m.gapMs),
  column('recoveries', 'recordings taken over by another device or delivered later', (_, m) => m.recoveries),
  column(
    'visit_end_to_signed_ms',
    'from the end of the last recording; empty without one',
    (_, m) => m.visitEndToSignedMs,
  ),
  column('open_to_signed_ms', 'from when the review was first opened', (_, m) => m.openToSignedMs),
  column('active_ms', 'active time at the review', (_, m) => m.activeMs),
  column('active_from', 'measured: by the screen; acts: the least that what was done tells', (_, m) => m.activeFrom),
  column('words', 'words of the note', (_, m) => m.words),
  column('characters', 'characters of the note', (_, m) => m.characters),
  ...fateColumns,
  column('sections', 'the same by section: section:kept=1;edited=0;… with a space between sections', (_, m) =>
    sectionsText(m),
  ),
  column(
    'edit_distance',
    'characters inserted, deleted or replaced in statements of the draft that stand',
    (_, m) => m.editDistance,
  ),
  column('high_risk', 'standing statements that need a look of their own', (_, m) => m.highRisk),
  column('looks', 'looks given to single statements', (_, m) => m.looks),
  column('evidence_opened', 'times evidence of a statement was opened', (_, m) => m.evidenceOpened),
  column('evidence_played', 'of these, times its sound was played', (_, m) => m.evidencePlayed),
  column('evidence_from', 'openings: measured; looks: a look counts as an opening', (_, m) => m.evidenceFrom),
  ...flagColumns,
  column('omissions_added', 'said, not drafted, and added by the professional', (_, m) => m.omissionsAdded),
  column('omissions_left_out', 'said, not drafted, and left out by the professional', (_, m) => m.omissionsLeftOut),
  column('fast_sign_off', 'true: signed faster than it can be read; empty: not judged', (_, m) => m.fastSignOff),
  column('drafts', 'drafts that were made', (_, m) => m.drafts),
  column('redrafts', 'single sections asked for again', (_, m) => m.redrafts),
  column('draft_discarded', 'true: there was a draft and the visit was discarded', (_, m) => m.draftDiscarded),
  column('filing_ms', 'from signing until read back from the record system; empty while not filed', (r) => r.filingMs),
  column('filing_failures', 'failed tries before it was filed', (r) => r.filingFailures),
  column(
    'eligible_visits',
    'visits of this week and profession that could have been recorded, as the pilot lead gave it; empty: not given, or *',
    (r) => r.eligibleVisits,
  ),
];

const HIDDEN = '*';
/** What may point at a person where few share it, by the name of its column. */
const telling = ['register', 'unit', 'profession', 'note_type', 'spoken_language', 'note_language'] as const;

/**
 * The rows as CSV, in no order that tells when. A value, or a unit together with a profession, that too few professionals share is
 * written as `*`; a whole organisation that is too small keeps its figures and loses all of these.
 */
export const pilotCsv = (visits: readonly PilotVisit[]): string => {
  const at = (name: string): number => columns.findIndex((one) => one.name === name);
  const records = visits.map((visit) => ({ visit, values: columns.map(({ of }) => of(visit, visit.measures)) }));
  const few = (same: (values: readonly CsvValue[]) => unknown): ((values: readonly CsvValue[]) => boolean) => {
    const people = new Map<unknown, Set<string>>();
    for (const { visit, values } of records) {
      const key = same(values);
      people.set(key, (people.get(key) ?? new Set()).add(visit.professionalId));
    }
    return (values) => (people.get(same(values))?.size ?? 0) < SMALLEST_GROUP;
  };
  const alone = telling.map((name) => ({ place: at(name), isFew: few((values) => values[at(name)]) }));
  const together = few((values) => [values[at('unit')], values[at('profession')]].join('|'));
  const rows = records.map(({ values }) => {
    const shown = [...values];
    if (together(values) && values[at('unit')] !== null) shown[at('unit')] = HIDDEN;
    for (const { place, isFew } of alone) if (isFew(values) && values[place] !== null) shown[place] = HIDDEN;
    // It would tell which profession is hidden.
    if (shown[at('profession')] === HIDDEN) shown[at('eligible_visits')] = null;
    return shown;
  });
  const byWords = rows.map((row) => ({ row, words: row.join() })).sort((a, b) => (a.words < b.words ? -1 : 1));
  return csvOf(
    columns.map(({ name }) => name),
    byWords.map(({ row }) => row),
  );
};
