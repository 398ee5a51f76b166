import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptsInput } from '../../server/domain/encounter.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { formatLength } from '../format.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { Select } from '../ui/select.js';
import { useReview } from './review-context.js';
import { spanOf } from './timeline.js';
import { type HeardVoice, heardVoices, roles, roleText } from './voices.js';
import './voices.css';

interface RowProps {
  voice: HeardVoice;
  /** The part's heading above its first voice. */
  heading: string | null;
  role: SpeakerRole;
  onRole(role: SpeakerRole): void;
}

const VoiceRow = ({ voice, heading, role, onRole }: RowProps) => {
  const { t } = useTranslation();
  const { view, subjectWord, player } = useReview();
  const { number, sample } = voice;
  const span = sample === null ? null : spanOf(sample);
  const state = role !== voice.role ? 'changed' : voice.confirmed ? 'confirmed' : 'suggested';
  return (
    <li className="voice">
      {heading !== null && <p className="voices-part">{heading}</p>}
      <p className="voice-about">
        <strong>{t('review.speaker-number', { number })}</strong> · {formatLength(voice.spokenMs, t)}
      </p>
      <div className="voice-role">
        <Select
          label={t('voices.role', { number })}
          labelHidden
          value={role}
          onChange={onRole}
          options={roles.map((one) => ({ value: one, label: t(roleText(one, view, subjectWord)) }))}
        />
        <span className={`voice-state voice-${state}`}>
          <Icon name={state === 'confirmed' ? 'check' : state === 'changed' ? 'pen' : 'question'} size={16} />
          {t(`voices.state.${state}`)}
        </span>
      </div>
      {sample !== null && (
        <div className="voice-sample">
          {span !== null && (
            <Button
              kind="quiet"
              size="small"
              icon="play"
              aria-label={t('voices.play', { number })}
              onClick={() => player.play(span)}
            />
          )}
          <p lang={sample.language}>{`”${sample.text}”`}</p>
        </div>
      )}
    </li>
  );
};

/** Who each voice is. A suggestion stays one until it is confirmed; what is changed here is sent with the confirmation. */
export const VoicesPanel = () => {
  const { t } = useTranslation();
  const { view, subjectWord, command } = useReview();
  const [chosen, choose] = useState<ReadonlyMap<string, SpeakerRole>>(new Map());
  const [opened, setOpened] = useState(false);
  const [redraft, setRedraft] = useState(false);
  const voices = heardVoices(view);
  if (voices.length === 0 || !acceptsInput(view.encounter.state)) return null;
  const confirmed = voices.every((voice) => voice.confirmed);
  const open = opened || !confirmed;
  const roleOf = (voice: HeardVoice): SpeakerRole => chosen.get(voice.key) ?? voice.role;
  const changed = voices.some((voice) => roleOf(voice) !== voice.role);

  const confirm = async (): Promise<void> => {
    const said = voices.map((voice) => ({ part: voice.part, speaker: voice.speaker, role: roleOf(voice) }));
    try {
      await command.mutateAsync({ to: 'roles', body: { voices: said, utterances: [] } });
    } catch {
      return; // The screen shows the command's error; what was chosen is still chosen.
    }
    choose(new Map());
    setOpened(false);
    setRedraft(changed && view.note !== null);
    announce(t(changed ? 'voices.done.changed' : 'voices.done'));
  };

  const severalParts = new Set(voices.map(({ part }) => part)).size > 1;
  const names = [...new Set(voices.map((voice) => t(roleText(voice.role, view, subjectWord))))].join(', ');
  return (
    <section className={open ? 'voices voices-open' : 'voices'} aria-labelledby="voices-title">
      <div className="voices-head">
        <Icon name={confirmed ? 'check' : 'people'} />
        <h3 id="voices-title">{confirmed && !open ? t('voices.confirmed') : t('voices.title')}</h3>
        {confirmed && (
          <Button
            kind="quiet"
            size="small"
            aria-expanded={open}
            onClick={() => {
              setOpened(!opened);
              choose(new Map());
            }}
          >
            {t(open ? 'action.close' : 'voices.change')}
          </Button>
        )}
      </div>
      {!open && <p className="voices-hint">{names}</p>}
      {open && (
        <>
          <p className="voices-hint">{t(confirmed ? 'voices.hint.confirmed' : 'voices.hint')}</p>
          <ul className="voices-list">
            {voices.map((voice, index) => {
              const part = view.parts.find(({ id }) => id === voice.part);
              const begins = severalParts && voices[index - 1]?.part !== voice.part && part !== undefined;
              return (
                <VoiceRow
                  key={voice.key}
                  voice={voice}
                  heading={begins ? t(`review.part.${part.kind}`, { number: part.ordinal }) : null}
                  role={roleOf(voice)}
                  onRole={(role) => choose(new Map(chosen).set(voice.key, role))}
                />
              );
            })}
          </ul>
          {(!confirmed || changed) && (
            <div className="voices-do">
              <Button kind="outline" size="small" icon="check" busy={command.isPending} onClick={() => void confirm()}>
                {t('voices.confirm')}
              </Button>
              {changed && <p>{t('voices.effect')}</p>}
            </div>
          )}
        </>
      )}
      {redraft && !open && <p className="voices-hint">{t('voices.redraft')}</p>}
    </section>
  );
};
