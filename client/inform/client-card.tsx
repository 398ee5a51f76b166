import { Icon } from '../ui/icon.js';
import { type CardLanguage, cardLanguages, cardText } from './card-texts.js';
import './client-card.css';

/** What the client reads, in the client's language. */
export const ClientCard = ({ language, word }: { language: CardLanguage; word: 'patient' | 'client' }) => {
  const text = cardText(language, word);
  const lang = cardLanguages.find(({ value }) => value === language)?.lang;
  return (
    <article className="client-card" lang={lang}>
      <header className="client-card-head">
        <h2>{text.title}</h2>
        <p className="client-card-ask">{text.ask}</p>
      </header>
      <ul className="client-card-points">
        {text.points.map((point) => (
          <li key={point.head}>
            <Icon name={point.icon} size={28} />
            <p>
              <strong>{point.head}</strong>
              <span>{point.text}</span>
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
};
