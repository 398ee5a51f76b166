import { useTranslation } from 'react-i18next';
import { keptFromGuardian } from '../../server/domain/guardian.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useSession } from '../api/session.js';
import { useNoteType } from '../encounter/note-type.js';
import { formatInstant } from '../format.js';
import { screenLanguage } from '../i18n/language.js';

/** What the signature does besides: which version it replaces, and what is not for the guardian. */
export const SignScope = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const { record } = useSession();
  const { encounter, note, signed } = view;
  const noteType = useNoteType(encounter.noteType);
  const kept = note === null ? [] : keptFromGuardian(note);
  const titles = kept.map(
    (code) => noteType?.sections.find((one) => one.code === code)?.title[screenLanguage()] ?? code,
  );
  const how = record.provider === null ? 'by-hand' : record.guardianLabel ? 'whole' : 'no-label';
  return (
    <>
      {encounter.amends && signed !== null && (
        <>
          <dt>{t('sign.replaces')}</dt>
          <dd>
            <strong>{t('sign.replaces.version', { time: formatInstant(signed.at, t) })}</strong>
          </dd>
        </>
      )}
      {kept.length > 0 && (
        <>
          <dt>{t('sign.guardian')}</dt>
          <dd>
            <strong>{t('sign.guardian.sections', { sections: titles.join(', ') })}</strong> {t(`sign.guardian.${how}`)}
          </dd>
        </>
      )}
    </>
  );
};
