import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../server/domain/language.js';
import type { ErrorCode } from '../../server/errors.js';
import type { ErrorText, ErrorTexts, EverydayDict, OfficeDict } from './dict.js';
import { errors as fiErrors } from './fi/errors.js';
import { everyday } from './fi/everyday.js';
import type { fi } from './fi.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof fi };
    keySeparator: false;
    nsSeparator: false;
  }
}

const storageKey = 'luonnos.language';
export const screenLanguages: readonly { code: Language; name: string; short: string }[] = [
  { code: 'fi', name: 'Suomi', short: 'FI' },
  { code: 'sv', name: 'Svenska', short: 'SV' },
  { code: 'en', name: 'English', short: 'EN' },
];

const load = async (language: Language): Promise<{ texts: EverydayDict; errors: ErrorTexts }> => {
  if (language === 'fi') return { texts: everyday, errors: fiErrors };
  const [texts, errors] = await (language === 'sv'
    ? Promise.all([import('./sv/everyday.js'), import('./sv/errors.js')])
    : Promise.all([import('./en/everyday.js'), import('./en/errors.js')]));
  return { texts: texts.everyday, errors: errors.errors };
};

const officeTexts: Readonly<Record<Language, () => Promise<{ office: OfficeDict }>>> = {
  fi: () => import('./fi/office.js'),
  sv: () => import('./sv/office.js'),
  en: () => import('./en/office.js'),
};
/** Whether somebody is here whose screens say more than everybody's. */
let isOffice = false;
const addOffice = async (language: Language): Promise<void> => {
  i18next.addResourceBundle(language, 'translation', (await officeTexts[language]()).office);
};

const errorTexts = new Map<string, ErrorTexts>([['fi', fiErrors]]);

/** Changes the language of the screen, and nothing else: spoken language and note language are their own values. */
export const setScreenLanguage = async (language: Language): Promise<void> => {
  const { texts, errors } = await load(language);
  errorTexts.set(language, errors);
  i18next.addResourceBundle(language, 'translation', texts);
  if (isOffice) await addOffice(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that keeps nothing: the choice lasts until the page is left.
  }
};

const isLanguage = (value: string | null | undefined): value is Language =>
  value === 'fi' || value === 'sv' || value === 'en';

const firstLanguage = (): Language => {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(storageKey);
  } catch {
    stored = null;
  }
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'fi';
};

export const startTexts = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'fi',
    fallbackLng: false,
    resources: { fi: { translation: everyday } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await setScreenLanguage(firstLanguage());
};

/** The texts of the pilot lead's and the officer's screens, in the language of the screen and from now on in any other. */
export const startOfficeTexts = async (): Promise<void> => {
  isOffice = true;
  await addOffice(screenLanguage());
};

export const screenLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'fi');

/** The text of an error code in the language of the screen. */
export const errorText = (code: ErrorCode): ErrorText => (errorTexts.get(screenLanguage()) ?? fiErrors)[code];
