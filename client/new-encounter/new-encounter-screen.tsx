import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { ownNoteTypes } from '../../server/domain/own-note-types.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { useLaunch } from '../api/launch.js';
import { ApiError, asErrorCode } from '../api/request.js';
import { useSession } from '../api/session.js';
import { useCreateEncounter } from '../api/worklist.js';
import { pathOf } from '../encounter/step.js';
import { screenLanguage } from '../i18n/language.js';
import { SoundCheck } from '../sound-check/sound-check.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { Choice } from '../ui/choice.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Notice } from '../ui/notice.js';
import { TickBox } from '../ui/tick-box.js';
import { useTitle } from '../ui/title.js';
import { TopBar } from '../ui/top-bar.js';
import { KeptMark } from '../words/kept-mark.js';
import { useKeptForm } from '../words/use-kept-form.js';
import { asCommand, firstForm, guests, type NewEncounter } from './form.js';
import { Languages } from './languages.js';
import { LaunchedSubject } from './launched-subject.js';
import { SubjectByHand } from './subject-by-hand.js';
import { SubjectPicker } from './subject-picker.js';
import './subject-picker.css';
import './new-encounter.css';

const Question = ({ title, detail, children }: { title: string; detail?: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className="new-question" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {detail !== undefined && <p className="new-quiet">{detail}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
};

export default function NewEncounterScreen() {
  const { t } = useTranslation();
  useTitle(t('new.title'));
  const session = useSession();
  const [, navigate] = useLocation();
  const create = useCreateEncounter();
  const [first] = useState(() => ({
    form: firstForm(session, screenLanguage()),
    search: '',
  }));
  const [form, setForm] = useState(first.form);
  const [search, setSearch] = useState('');
  const kept = useKeptForm('new', { form, search }, first);
  const { found } = kept;
  useEffect(() => {
    if (found === null) return;
    setForm(found.form);
    setSearch(found.search);
  }, [found]);
  const change = (part: Partial<NewEncounter>): void => setForm({ ...form, ...part });
  const noteType = session.noteTypes.find((type) => type.code === form.noteType);
  const word = noteType?.subjectWord ?? 'patient';
  const byHand = session.record.provider === null;
  const asked = new URLSearchParams(useSearch());
  const launch = asked.get('launch');
  const refused = asked.get('refused');
  const launched = useLaunch(launch);
  const subject = launch === null ? form.subject : (launched.data?.subject ?? null);
  const command = asCommand({ ...form, subject }, session.drafting.translates, byHand, launch);
  const toggle = (role: SpeakerRole, there: boolean): void =>
    change({ present: there ? [...form.present, role] : form.present.filter((other) => other !== role) });
  const send = (): void => {
    if (command === null) announce(t('new.choose-who'));
    else
      create.mutate(command, {
        onSuccess: (view) => {
          kept.done();
          navigate(pathOf(view.encounter.id, 'inform'));
        },
      });
  };
  return (
    <TopBar>
      <div className="new">
        <p className="new-crumbs">
          <Link to="/">{t('nav.worklist')}</Link> / {t('new.title')}
        </p>
        <h1>{t('new.title')}</h1>
        <div className="new-questions">
          <Question title={t('new.who')} detail={t('new.who.detail')}>
            {refused !== null && <ErrorNotice error={new ApiError(asErrorCode(refused))} />}
            {launch !== null ? (
              <LaunchedSubject launch={launched} />
            ) : byHand ? (
              <SubjectByHand onChange={(subject) => change({ subject })} />
            ) : (
              <SubjectPicker
                text={search}
                onText={(text) => {
                  setSearch(text);
                  change({ subject: null });
                }}
                value={form.subject}
                onChange={(subject) => change({ subject })}
                word={word}
              />
            )}
            {launch === null && session.record.launch && (
              <ButtonLink icon="person" to="/launch/start" external>
                {t('new.choose-there')}
              </ButtonLink>
            )}
          </Question>
          <Question title={t('new.what')} detail={t('new.what.detail')}>
            <Choice
              columns
              label={t('new.what')}
              value={form.noteType}
              onChange={(code) =>
                change({ noteType: code, mode: code === 'dictated-entry' ? 'dictation' : 'conversation' })
              }
              options={ownNoteTypes(session).map((type) => ({
                value: type.code,
                title: type.title[screenLanguage()],
                detail: t('new.sections', { count: type.sections.length }),
              }))}
            />
          </Question>
          <Question title={t('new.how')} detail={t('new.how.detail')}>
            <Choice
              columns
              label={t('new.how')}
              value={form.mode}
              onChange={(mode) => change({ mode })}
              options={(['conversation', 'dictation'] as const).map((mode) => ({
                value: mode,
                title: t(`new.mode.${mode}`),
                detail: t(`new.mode.${mode}.detail`),
              }))}
            />
          </Question>
          <Question title={t('new.languages')}>
            <Languages
              spoken={form.spoken}
              written={form.written}
              onSpoken={(spoken) => change({ spoken, written: form.written === form.spoken ? spoken : form.written })}
              onWritten={(written) => change({ written })}
            />
          </Question>
          {form.mode === 'conversation' && (
            <Question title={t('new.present')}>
              <div className="new-present">
                {guests.map((role) => (
                  <TickBox key={role} checked={form.present.includes(role)} onChange={(there) => toggle(role, there)}>
                    {t(role === 'subject' ? `role.${word}` : `role.${role}`)}
                  </TickBox>
                ))}
              </div>
            </Question>
          )}
        </div>
        <aside className="new-side">
          <SoundCheck language={form.spoken} />
          {session.speech.provider === null && (
            <Notice kind="info" icon="keyboard" title={t('new.no-speech')}>
              {t('new.no-speech.next')}
            </Notice>
          )}
          {create.isError && <ErrorNotice error={create.error} />}
          <Button kind="primary" size="large" unavailable={command === null} busy={create.isPending} onClick={send}>
            {t(`new.continue.${form.mode}`)}
          </Button>
          <KeptMark kept={kept.kept} />
          <p className="new-quiet">{command === null ? t('new.choose-who') : t('new.not-yet')}</p>
        </aside>
      </div>
    </TopBar>
  );
}
