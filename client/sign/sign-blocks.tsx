import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { ApiError } from '../api/request.js';
import { ErrorNotice } from '../ui/error-notice.js';

type Block = EncounterView['signBlocks'][number];

const blocks: readonly Block[] = [
  'no-note',
  'nothing-standing',
  'recording-open',
  'work-unfinished',
  'transcription-failed',
  'flag-open',
  'look-missing',
  'gap-not-acknowledged',
];

/** The blocks the server named, whatever it calls the list. */
export const namedBlocks = (error: ApiError): Block[] => {
  const named = Object.values(error.details).flat();
  return blocks.filter((block) => named.includes(block));
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
