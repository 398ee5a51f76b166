import { useTranslation } from 'react-i18next';
import { type SubjectField, subjectFields } from '../../server/domain/subject.js';
import { type EncounterView, SignBlock } from '../../server/domain/view.js';
import { ApiError } from '../api/request.js';
import { signInAgainPath } from '../api/session.js';
import { errorText } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Notice } from '../ui/notice.js';

/** The blocks the server named, whatever it calls the list. */
export const namedBlocks = (error: ApiError): SignBlock[] => {
  const named = Object.values(error.details).flat();
  return SignBlock.options.filter((block) => named.includes(block));
};

interface SignFailureProps {
  error: unknown;
  view: EncounterView;
  onCorrect(): void;
}

/** In what the record system's person is another; field names only, the server never says their values. */
const differing = (error: ApiError): SubjectField[] => {
  const named = Object.values(error.details).flat();
  return subjectFields.filter((field) => named.includes(field));
};

/** Why the signature did not go through, in words, and the way on. */
export const SignFailure = ({ error, view, onCorrect }: SignFailureProps) => {
  const { t } = useTranslation();
  const code = error instanceof ApiError ? error.code : 'internal';
  if (error instanceof ApiError && (code === 'subject.changed' || code === 'subject.inactive')) {
    const { what, next } = errorText(code);
    const fields = differing(error).map((field) => t(`subject.field.${field}`));
    const correct = (
      <Button icon="person" onClick={onCorrect}>
        {t('subject.correct')}
      </Button>
    );
    return (
      <Notice kind="bad" title={what} urgent actions={correct}>
        {fields.length > 0 && `${t('subject.differs', { fields: fields.join(', ') })} `}
        {next}
      </Notice>
    );
  }
  if (code === 'session.reauthenticate') {
    const { what, next } = errorText(code);
    const again = (
      <ButtonLink kind="plain" to={signInAgainPath(view.encounter.id)} external>
        {t('again.button')}
      </ButtonLink>
    );
    return (
      <Notice kind="check" icon="lock" title={what} urgent actions={again}>
        {next}
      </Notice>
    );
  }
  const named = error instanceof ApiError && code === 'sign.blocked' ? namedBlocks(error) : [];
  const shown = named.length > 0 ? named : view.signBlocks;
  return (
    <>
      <ErrorNotice error={error} />
      {code === 'sign.blocked' && (
        <ul className="sign-blocks">
          {shown.map((block) => (
            <li key={block}>{t(`block.${block}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
};
