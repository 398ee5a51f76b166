import { useTranslation } from 'react-i18next';
import './marking.css';

/** Says that this is the demo, or that the encounter is a sample. Never hidden. */
export const Marking = ({ demo, sample }: { demo: boolean; sample: boolean }) => {
  const { t } = useTranslation();
  if (!demo && !sample) return null;
  const words = [sample && t('mark.sample'), demo && t('mark.demo')].filter(Boolean).join(' · ');
  const explained = [sample && t('mark.sample-explained'), demo && t('mark.demo-explained')].filter(Boolean).join(' ');
  return (
    <span className="marking" title={explained}>
      {words}
    </span>
  );
};
