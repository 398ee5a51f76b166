import { createHash } from 'node:crypto';
import type { Language } from '../domain/language.js';
import { fullName, organisation, people } from './people.js';

const style = `
:root { color-scheme: light dark; --band: #00357a; --page: #f7f7f8; --surface: #fff; --text: #212121; --quiet: #535b5f;
  --line: #6d787e; --accent: #2a6ebb; --hover: #eaf2fa; --focus: hsl(196 77% 36%); }
@media (prefers-color-scheme: dark) { :root { --band: #0f233d; --page: #11161c; --surface: #1b2028; --text: #e7ebee;
  --quiet: #acb6be; --line: #818d98; --accent: #75aef0; --hover: #1f3247; --focus: hsl(196 77% 60%); } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 "Source Sans 3", system-ui, sans-serif; }
header { background: var(--band); color: #fff; padding: 16px 24px; font-weight: 600; }
main { max-width: 512px; margin: 32px auto; padding: 24px; background: var(--surface); border: 1px dashed var(--line);
  border-radius: 8px; }
h1 { font-size: 28px; line-height: 34px; margin: 0 0 16px; }
p { margin: 0 0 16px; }
ul { list-style: none; margin: 0; padding: 0; }
li + li { margin-top: 12px; }
button { display: block; width: 100%; min-height: 64px; padding: 8px 16px; text-align: left; font: inherit; color: inherit;
  background: var(--surface); border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 4px;
  cursor: pointer; }
button:hover { background: var(--hover); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
strong, small { display: block; }
small { font-size: 14px; line-height: 20px; color: var(--quiet); }
@media (max-width: 560px) { main { margin: 0; border: 0; border-radius: 0; padding: 24px 16px; } }
`;

interface Texts {
  readonly title: string;
  readonly warning: string;
  readonly choose: string;
  readonly signedOut: string;
  readonly failed: string;
  readonly again: string;
}

const texts: Record<Language, Texts> = {
  fi: {
    title: 'Kirjaudu demoon',
    warning:
      'Tämä on demo. Kaikki henkilöt ovat keksittyjä, eikä salasanaa kysytä. Älä syötä demoon oikeiden ihmisten tietoja.',
    choose: 'Kenenä haluat kirjautua?',
    signedOut: 'Olet kirjautunut ulos',
    failed: 'Kirjautuminen ei onnistunut',
    again: 'Palaa Luonnokseen ja aloita kirjautuminen alusta.',
  },
  sv: {
    title: 'Logga in i demon',
    warning:
      'Det här är en demo. Alla personer är påhittade och inget lösenord behövs. Mata inte in uppgifter om verkliga människor.',
    choose: 'Vem vill du logga in som?',
    signedOut: 'Du har loggat ut',
    failed: 'Inloggningen misslyckades',
    again: 'Gå tillbaka till Luonnos och börja om inloggningen.',
  },
  en: {
    title: 'Sign in to the demo',
    warning:
      'This is a demo. Everybody here is made up and no password is asked. Do not enter anything about real people.',
    choose: 'Who do you want to sign in as?',
    signedOut: 'You have signed out',
    failed: 'Signing in did not work',
    again: 'Go back to Luonnos and start signing in again.',
  },
};

const page = (language: Language, title: string, content: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Luonnos</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>Luonnos · demo · ${organisation.name}</header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;

/** The form is plain HTML, read by people and by programs alike: `form[data-people]`, one `button[data-person]` each. */
export function signInPage(language: Language, action: string): string {
  const { title, warning, choose } = texts[language];
  const buttons = people.map(
    (person) => `<li><button type="submit" name="person" value="${person.id}" data-person="${person.id}">
<strong>${fullName(person)}</strong> <small>${person.description[language]}</small></button></li>`,
  );
  return page(
    language,
    title,
    `<p>${warning}</p>
<p id="choose"><strong>${choose}</strong></p>
<form method="post" action="${action}" data-people aria-labelledby="choose">
<ul>
${buttons.join('\n')}
</ul>
</form>`,
  );
}

export const signedOutPage = (language: Language): string =>
  page(language, texts[language].signedOut, `<p>${texts[language].again}</p>`);

/** `code` is the protocol's error code: the only thing on the page that comes from a request, and only letters and `_`. */
export const failedPage = (language: Language, code: string): string =>
  page(
    language,
    texts[language].failed,
    `<p>${texts[language].again}</p><p data-error><small>${code.replace(/[^a-z_]/g, '')}</small></p>`,
  );

/**
 * Nothing but these pages' own style. A browser applies `form-action` to the redirects after the form as well, so the origins
 * the sign-in may end at are listed.
 */
export const contentSecurityPolicy = (formTargets: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    'img-src data:',
    `form-action 'self' ${formTargets.join(' ')}`.trim(),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
