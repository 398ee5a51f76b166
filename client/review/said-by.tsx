import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';
import { useReview } from './review-context.js';
import { roles, roleText } from './voices.js';

/** Two voices were taken for one: who said this one utterance, whoever its voice is. */
export const SaidBy = ({ utterance }: { utterance: Utterance }) => {
  const { t } = useTranslation();
  const { view, subjectWord, command } = useReview();
  const [chosen, choose] = useState<SpeakerRole | null>(null);
  if (chosen === null) {
    return (
      <div className="said-by">
        <Button kind="quiet" size="small" icon="people" onClick={() => choose(utterance.role)}>
          {t('voices.said-by')}
        </Button>
      </div>
    );
  }
  const save = async (): Promise<void> => {
    try {
      const said = { id: utterance.id, role: chosen };
      await command.mutateAsync({ to: 'roles', body: { voices: [], utterances: [said] } });
      announce(t('voices.said-by.done'));
      choose(null);
    } catch {
      // The screen shows the command's error.
    }
  };
  return (
    <div className="said-by">
      <Select
        label={t('voices.said-by.label')}
        value={chosen}
        onChange={(role: SpeakerRole) => choose(role)}
        options={roles.map((one) => ({ value: one, label: t(roleText(one, view, subjectWord)) }))}
      />
      <Button kind="outline" size="small" busy={command.isPending} onClick={() => void save()}>
        {t('voices.said-by.save')}
      </Button>
      <Button kind="quiet" size="small" onClick={() => choose(null)}>
        {t('action.cancel')}
      </Button>
    </div>
  );
};
