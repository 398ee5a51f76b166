import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import './words.css';

interface KeptMarkProps {
  kept: 'no' | 'yes' | 'impossible';
  /** The server has it. */
  saved?: boolean;
}

/** Under a field: where its words are by now. */
export const KeptMark = ({ kept, saved = false }: KeptMarkProps) => {
  const { t } = useTranslation();
  const state = saved ? 'saved' : kept === 'yes' ? 'kept' : kept === 'impossible' ? 'memory' : null;
  return (
    <span className="kept-mark" data-kept={state ?? 'no'}>
      {state !== null && (
        <>
          <Icon name={state === 'memory' ? 'warning' : 'check'} size={16} /> {t(`words.mark.${state}`)}
        </>
      )}
    </span>
  );
};
