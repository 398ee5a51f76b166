import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { mayRecord } from '../../server/domain/encounter.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useEncounter } from '../api/encounter.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { PageMessage } from '../ui/page-message.js';
import { TopBar } from '../ui/top-bar.js';
import { pathOf, type Step, stepOf } from './step.js';

type Screen = ComponentType<{ view: EncounterView }>;

const code: Record<Step, () => Promise<{ default: Screen }>> = {
  inform: () => import('../inform/inform-screen.js'),
  record: () => import('../recording/recording-screen.js'),
  review: () => import('../review/review-screen.js'),
  filed: () => import('../filed/filed-screen.js'),
};
const known: Partial<Record<Step, Screen>> = {};

/** The screen of a step once its code is here. What suspends instead is held back by React for 300 ms after it has begun to wait. */
const useScreen = (step: Step): Screen | null => {
  const [, redraw] = useState<Step | null>(null);
  useEffect(() => {
    if (known[step] !== undefined) return;
    code[step]().then(
      (module) => {
        known[step] = module.default;
        redraw(step);
      },
      (error: unknown) =>
        redraw(() => {
          throw error;
        }),
    );
  }, [step]);
  return known[step] ?? null;
};

const isStep = (step: string | null): step is Step => step !== null && Object.hasOwn(code, step);

/** A step that makes no sense any more (or not yet) leads to the right one. */
const allowed = (asked: Step, view: EncounterView): Step => {
  const right = stepOf(view);
  if (right === 'filed' || asked === 'filed') return right;
  if (asked !== 'record') return asked;
  const recording = mayRecord(view.encounter);
  if (recording === 'yes') return 'record';
  return recording === 'refused' ? 'review' : 'inform';
};

export const EncounterScreen = ({ id, step }: { id: string; step: string | null }) => {
  const { t } = useTranslation();
  const encounter = useEncounter(id);
  const asked = isStep(step) ? step : null;
  const shown =
    encounter.data === undefined ? asked : asked === null ? stepOf(encounter.data) : allowed(asked, encounter.data);
  // What is opened most is fetched while the encounter is read, not after it.
  const Screen = useScreen(shown ?? 'review');
  const wait = (
    <PageMessage>
      <p className="page-message-wait">{t('app.loading')}</p>
    </PageMessage>
  );
  if (encounter.isPending) return wait;
  if (encounter.data === undefined) {
    return (
      <TopBar>
        <PageMessage>
          <ErrorNotice error={encounter.error} onRetry={() => void encounter.refetch()} />
        </PageMessage>
      </TopBar>
    );
  }
  if (shown !== null && shown !== step) return <Redirect to={pathOf(id, shown) + location.search} replace />;
  return Screen === null ? wait : <Screen view={encounter.data} />;
};
