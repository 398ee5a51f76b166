import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../server/domain/language.js';
import { ApiError } from '../api/request.js';
import { useSession } from '../api/session.js';
import { recogniseCheck } from '../api/sound-check.js';
import { errorText } from '../i18n/language.js';

type Answer = { readonly text: string } | { readonly error: unknown } | null;

/** What the speech service makes of a check. It is asked once, and keeps nothing. */
export const Recognised = ({ pcm, language }: { pcm: Uint8Array<ArrayBuffer>; language: Language }) => {
  const { t } = useTranslation();
  const { speech } = useSession();
  const configured = speech.provider !== null;
  const [answer, setAnswer] = useState<Answer>(null);

  useEffect(() => {
    if (!configured) return;
    const leaving = new AbortController();
    setAnswer(null);
    recogniseCheck(pcm, language, leaving.signal).then(
      ({ text }) => setAnswer({ text }),
      (error: unknown) => {
        if (!leaving.signal.aborted) setAnswer({ error });
      },
    );
    return () => leaving.abort();
  }, [configured, pcm, language]);

  if (!configured) {
    return (
      <p className="sound-check-quiet">
        {t('sound-check.no-speech')} <code>LUONNOS_SPEECH</code>
      </p>
    );
  }
  return (
    <p className="sound-check-quiet" role="status">
      {answer === null && t('sound-check.words.pending')}
      {answer !== null && 'error' in answer && failureText(answer.error, t('error.offline'))}
      {answer !== null &&
        'text' in answer &&
        (answer.text === '' ? t('sound-check.words.none') : <Words text={answer.text} language={language} />)}
    </p>
  );
};

const Words = ({ text, language }: { text: string; language: Language }) => {
  const { t } = useTranslation();
  return (
    <>
      {t('sound-check.words')} <q lang={language}>{text}</q>
    </>
  );
};

const failureText = (error: unknown, offline: string): string => {
  const code = error instanceof ApiError ? error.code : 'internal';
  return code === 'offline' ? offline : errorText(code).what;
};
