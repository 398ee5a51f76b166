import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PartKind } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { isUnfinished } from '../../server/domain/work.js';
import { encounterKey } from '../api/encounter.js';
import { ApiError, asErrorCode } from '../api/request.js';
import { pathOf } from '../encounter/step.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Icon } from '../ui/icon.js';
import { ChooseFile } from './choose-file.js';
import { Progress } from './progress.js';
import { useUpload } from './use-upload.js';
import './upload.css';

/** A recording made elsewhere: chosen, sent, read, and then reviewed like any other. */
export const UploadPanel = ({ view, kind }: { view: EncounterView; kind: PartKind }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { id } = view.encounter;
  const { sender, snapshot, unfinished, begin, clear } = useUpload(id);
  const phase = snapshot?.phase ?? null;
  const activity = view.activities.find((one) => one.kind === 'import');
  const reading = activity !== undefined && isUnfinished(activity);
  const sawReading = useRef(false);
  // Asked anew after all was sent: it may have been read already.
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    setAsked(false);
    if (phase === 'sent') void queries.invalidateQueries({ queryKey: encounterKey(id) }).then(() => setAsked(true));
    if (phase !== 'cancelled') return;
    announce(t('upload.cancelled'));
    clear();
  }, [phase, id, queries, t, clear]);
  useEffect(() => {
    if (reading) sawReading.current = true;
    if (reading || activity === undefined || !(sawReading.current || asked)) return;
    sawReading.current = false;
    clear();
    if (activity.state !== 'done') return;
    announce(t('upload.done'));
    navigate(pathOf(id, 'review'));
  }, [reading, activity, asked, id, navigate, t, clear]);

  if (reading) {
    return (
      <section className="upload" aria-label={t('upload.title')} aria-busy="true">
        <p className="upload-reading" role="status">
          <Icon name="clock" />
          <span>
            <strong>{t('upload.reading')}.</strong> {t('upload.reading.text')}
          </span>
        </p>
      </section>
    );
  }
  const sending = sender !== null && snapshot !== null && phase !== 'failed' && phase !== 'cancelled';
  const refused = activity?.state === 'failed' ? new ApiError(asErrorCode(activity.lastError ?? 'internal')) : null;
  const error = snapshot?.error ?? (sender === null ? refused : null);
  // Signed out or the like: what was sent waits on the server, and the file is still at hand.
  const canGoOn = snapshot?.error != null && !snapshot.error.code.startsWith('upload.');
  return (
    <section className="upload" aria-labelledby="upload-title">
      <h2 id="upload-title">{t('upload.title')}</h2>
      {sending ? (
        <Progress sender={sender} snapshot={snapshot} />
      ) : (
        <>
          {error === null && <p className="upload-quiet">{t(unfinished ? 'upload.unfinished' : 'upload.text')}</p>}
          {error !== null && <ErrorNotice error={error} />}
          {canGoOn && (
            <Button size="small" icon="refresh" onClick={() => sender?.resume()}>
              {t('upload.resume')}
            </Button>
          )}
          <ChooseFile another={error !== null} onFile={(file) => begin(file, kind)} />
        </>
      )}
    </section>
  );
};
