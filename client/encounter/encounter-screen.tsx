import { useEffect } from 'react';
import { Redirect } from 'wouter';
import { mayRecord } from '../../server/domain/encounter.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useEncounter } from '../api/encounter.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Late, lateCode, Wait } from '../ui/late.js';
import { PageMessage } from '../ui/page-message.js';
import { TopBar } from '../ui/top-bar.js';
import { pathOf, type Step, stepOf } from './step.js';

const screens = {
  inform: lateCode(() => import('../inform/inform-screen.js')),
  record: lateCode(() => import('../recording/recording-screen.js')),
  review: lateCode(() => import('../review/review-screen.js')),
  filed: lateCode(() => import('../filed/filed-screen.js')),
} satisfies Record<Step, unknown>;

const isStep = (step: string | null): step is Step => step !== null && Object.hasOwn(screens, step);

/** A step that makes no sense any more (or not yet) leads to the right one. */
const allowed = (asked: Step, view: EncounterView): Step => {
  const right = stepOf(view);
  if (right === 'filed' || asked === 'filed') return right;
  if (asked !== 'record') return asked;
  const recording = mayRecord(view.encounter);
  if (recording === 'yes') return 'record';
  return recording === 'refused' ? 'review' : 'inform';
};

export default function EncounterScreen({ id, step }: { id: string; step: string | null }) {
  const encounter = useEncounter(id);
  useEffect(() => {
    // What is opened most is fetched while the encounter is read, not after it. Where it cannot be, its screen says so.
    if (step === null || step === 'review') screens.review.fetch().catch(() => undefined);
  }, [step]);
  if (encounter.isPending) return <Wait />;
  if (encounter.data === undefined) {
    return (
      <TopBar>
        <PageMessage>
          <ErrorNotice error={encounter.error} onRetry={() => void encounter.refetch()} />
        </PageMessage>
      </TopBar>
    );
  }
  const view = encounter.data;
  const shown = isStep(step) ? allowed(step, view) : stepOf(view);
  if (shown !== step) return <Redirect to={pathOf(id, shown) + location.search} replace />;
  return <Late key={shown} code={screens[shown]} props={{ view }} />;
}
