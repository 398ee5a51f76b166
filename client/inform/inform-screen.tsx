import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { useSession } from '../api/session.js';
import { EncounterBand } from '../encounter/encounter-band.js';
import { useSubjectWord } from '../encounter/note-type.js';
import { OtherActions } from '../encounter/other-actions.js';
import { RefusalDialog } from '../encounter/refusal-dialog.js';
import { pathOf } from '../encounter/step.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Segmented } from '../ui/segmented.js';
import { useTitle } from '../ui/title.js';
import { CardScreen } from './card-screen.js';
import { type CardLanguage, cardLanguages, cardText } from './card-texts.js';
import { ClientCard } from './client-card.js';
import { DictationStart } from './dictation-start.js';
import { firstTold, type Told } from './told.js';
import { ToldList } from './told-list.js';
import './inform.css';

const Conversation = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const { encounter } = view;
  const { demo } = useSession();
  const [, navigate] = useLocation();
  const command = useCommand(encounter.id);
  const word = useSubjectWord(encounter.noteType);
  const [language, setLanguage] = useState<CardLanguage>(encounter.spokenLanguage);
  const [told, setTold] = useState<Told[]>(() => firstTold(encounter.present, language));
  const [open, setOpen] = useState<'card' | 'refusal' | null>(null);
  const changeLanguage = (next: CardLanguage): void => {
    setTold(told.map((one) => (one.language === language ? { ...one, language: next } : one)));
    setLanguage(next);
  };
  const go = (state: { start: boolean }): void => {
    if (told.length === 0) return;
    command.mutate(
      { to: 'inform', body: { informing: { outcome: 'informed', told } } },
      { onSuccess: () => navigate(pathOf(encounter.id, 'record'), { state }) },
    );
  };
  return (
    <main className="inform">
      <div className="inform-card">
        <div className="inform-tools">
          <Segmented
            label={t('inform.card-language')}
            labelHidden
            options={cardLanguages}
            value={language}
            onChange={changeLanguage}
          />
          <Button icon="expand" onClick={() => setOpen('card')}>
            {t('inform.full-screen')}
          </Button>
        </div>
        <ClientCard language={language} word={word} />
        <p className="inform-quiet">{t(`inform.card-note.${word}`)}</p>
      </div>
      <div className="inform-head">
        <h2>{t('inform.title')}</h2>
        <p>{t(`inform.rule.${word}`)}</p>
      </div>
      <div className="inform-said">
        <div className="inform-say">
          <p className="inform-quiet">{t('inform.say')}</p>
          <p lang={language.slice(0, 2)}>”{cardText(language, word).say}”</p>
        </div>
        <ToldList told={told} onChange={setTold} word={word} language={language} />
        <p className="inform-quiet inform-logged">
          <Icon name="lock" size={18} /> {t('inform.logged')}
        </p>
        <div className="inform-others">
          <Button
            kind="quiet"
            size="small"
            icon="document"
            unavailable={told.length === 0}
            onClick={() => go({ start: false })}
          >
            {t('upload.told')}
          </Button>
          <ButtonLink kind="quiet" size="small" icon="keyboard" to={pathOf(encounter.id, 'review')}>
            {t('inform.type')}
          </ButtonLink>
          <OtherActions view={view} />
        </div>
      </div>
      <div className="inform-actions">
        {command.isError && <ErrorNotice error={command.error} />}
        {encounter.informing?.outcome === 'informed' && (
          <Notice kind="ok" title={t('inform.already')}>
            <ButtonLink kind="quiet" size="small" to={pathOf(encounter.id, 'record')}>
              {t('inform.already.continue')}
            </ButtonLink>
          </Notice>
        )}
        <Button
          kind="primary"
          size="large"
          icon="mic"
          busy={command.isPending}
          unavailable={told.length === 0}
          onClick={() => go({ start: true })}
        >
          {t('inform.start')}
        </Button>
        <Button size="large" onClick={() => setOpen('refusal')}>
          {t(`inform.refused.${word}`)}
        </Button>
        <p className="inform-quiet">{t('inform.refused.note')}</p>
      </div>
      {open === 'card' && (
        <CardScreen
          language={language}
          word={word}
          demo={demo}
          sample={encounter.kind === 'sample'}
          onLanguage={changeLanguage}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'refusal' && (
        <RefusalDialog
          view={view}
          onClose={() => setOpen(null)}
          onRefused={() => navigate(pathOf(encounter.id, 'review'))}
        />
      )}
    </main>
  );
};

export default function InformScreen({ view }: { view: EncounterView }) {
  const { t } = useTranslation();
  useTitle(t('inform.title'));
  return (
    <>
      <EncounterBand view={view} />
      {view.encounter.mode === 'dictation' ? <DictationStart view={view} /> : <Conversation view={view} />}
    </>
  );
}
