import { useTranslation } from 'react-i18next';
import type { NoteForm } from '../../server/domain/preferences.js';

/** Two made-up statements as they would stand in the signed text. */
export const FormSample = ({ form }: { form: NoteForm }) => {
  const { t } = useTranslation();
  const texts = [t('preferences.sample.first'), t('preferences.sample.second')];
  if (form === 'prose') return <span className="form-sample">{texts.join(' ')}</span>;
  return (
    <span className="form-sample">
      {texts.map((text) => (
        <span key={text}>{form === 'bullets' ? `- ${text}` : text}</span>
      ))}
    </span>
  );
};
