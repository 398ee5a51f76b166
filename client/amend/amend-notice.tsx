import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { formatInstant } from '../format.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Notice } from '../ui/notice.js';
import './amend.css';

/** Over a draft that replaces a signed note: what is in force, and the way back to it. */
export const AmendNotice = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const command = useCommand(view.encounter.id);
  const [open, setOpen] = useState<'signed' | 'abandon' | null>(null);
  const close = (): void => setOpen(null);
  const { signed } = view;
  if (!view.encounter.amends || signed === null) return null;
  const actions = (
    <>
      <Button size="small" icon="document" onClick={() => setOpen('signed')}>
        {t('amend.show')}
      </Button>
      <Button size="small" icon="undo" onClick={() => setOpen('abandon')}>
        {t('amend.abandon')}
      </Button>
    </>
  );
  return (
    <>
      <Notice kind="info" icon="pen" title={t('amend.notice')} actions={actions}>
        {t('amend.notice.next', { time: formatInstant(signed.at, t) })}
      </Notice>
      {open === 'signed' && (
        <Dialog
          title={t('earlier.signed', { time: formatInstant(signed.at, t), who: signed.by })}
          width="wide"
          onClose={close}
          footer={<Button onClick={close}>{t('action.close')}</Button>}
        >
          <p className="amend-signed" lang={view.encounter.noteLanguage}>
            {signed.text}
          </p>
        </Dialog>
      )}
      {open === 'abandon' && (
        <Dialog
          title={t('amend.abandon.title')}
          onClose={close}
          footer={
            <>
              <Button onClick={close}>{t('action.cancel')}</Button>
              <Button
                kind="danger"
                icon="undo"
                busy={command.isPending}
                onClick={() => command.mutate({ to: 'abandon', body: {} })}
              >
                {t('amend.abandon')}
              </Button>
            </>
          }
        >
          <p>{t('amend.abandon.text')}</p>
          {command.isError && <ErrorNotice error={command.error} />}
        </Dialog>
      )}
    </>
  );
};
