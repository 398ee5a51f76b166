import { Part } from './part.js';

const swatches = [
  'band',
  'accent',
  'mark',
  'selected',
  'surface',
  'page',
  'sunken',
  'check',
  'check-tint',
  'bad',
  'bad-tint',
  'alarm',
  'ok',
] as const;
const sizes = ['small', 'meta', 'body', 'statement', 'h2', 'title', 'h1'] as const;

/** The named colours and sizes of tokens.css: what a county replaces. */
export const Colours = () => (
  <>
    <Part name="tokens: colour">
      <ul className="guide-swatches">
        {swatches.map((name) => (
          <li key={name}>
            <span className={`guide-swatch guide-swatch-${name}`} />
            {name}
          </li>
        ))}
      </ul>
    </Part>
    <Part name="tokens: size">
      {sizes.map((name) => (
        <span key={name} className={`guide-size-${name}`}>
          {name}
        </span>
      ))}
    </Part>
  </>
);
