import { useTranslation } from 'react-i18next';
import { type EncounterView, SignBlock } from '../../server/domain/view.js';
import { ApiError } from '../api/request.js';
import { ErrorNotice } from '../ui/error-notice.js';

/** The blocks the server named, whatever it calls the list. */
export const namedBlocks = (error: ApiError): SignBlock[] => {
  const named = Object.values(error.details).flat();
  return SignBlock.options.filter((block) => named.includes(block));
};

/** Why the signature did not go through, in words. */
export const SignFailure = ({ error, view }: { error: unknown; view: EncounterView }) => {
  const { t } = useTranslation();
  const named = error instanceof ApiError && error.code === 'sign.blocked' ? namedBlocks(error) : [];
  const shown = named.length > 0 ? named : view.signBlocks;
  const isBlocked = error instanceof ApiError && error.code === 'sign.blocked';
  return (
    <>
      <ErrorNotice error={error} />
      {isBlocked && (
        <ul className="sign-blocks">
          {shown.map((block) => (
            <li key={block}>{t(`block.${block}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
};
