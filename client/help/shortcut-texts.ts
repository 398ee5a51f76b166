import type { Language } from '../../server/domain/language.js';
import type { ShortcutName } from './shortcuts.js';

interface ShortcutTexts {
  readonly names: Readonly<Record<ShortcutName, string>>;
  readonly note: string;
  readonly off: string;
}

/** Fetched with the list, not with the application. */
export const shortcutTexts: Readonly<Record<Language, ShortcutTexts>> = {
  fi: {
    names: {
      rows: 'Edellinen tai seuraava lause, kun lause on valittuna',
      save: 'Tallenna muokattu lause, kun kirjoitat siihen',
      leave: 'Hylkää lauseen muokkaus, kun kirjoitat siihen',
      confirm: 'Allekirjoita, kun allekirjoitusikkuna on auki',
      pause: 'Keskeytä äänitys, tai jatka sitä',
      stop: 'Lopeta äänitys',
      write: 'Kirjoita oma lisäys',
      list: 'Näytä tämän näytön pikanäppäimet',
      close: 'Sulje ikkuna',
    },
    note: 'Näppäimen ? voi ottaa pois käytöstä asetuksista.',
    off: 'Näppäin ? on pois käytöstä. Sen saa takaisin asetuksista.',
  },
  sv: {
    names: {
      rows: 'Föregående eller nästa sats, när en sats är vald',
      save: 'Spara den ändrade satsen, medan du skriver i den',
      leave: 'Förkasta ändringen, medan du skriver i satsen',
      confirm: 'Signera, när signeringsfönstret är öppet',
      pause: 'Pausa inspelningen, eller fortsätt den',
      stop: 'Avsluta inspelningen',
      write: 'Skriv ett eget tillägg',
      list: 'Visa kortkommandona på denna skärm',
      close: 'Stäng fönstret',
    },
    note: 'Tangenten ? kan stängas av i inställningarna.',
    off: 'Tangenten ? är avstängd. Den kan slås på i inställningarna.',
  },
  en: {
    names: {
      rows: 'Previous or next statement, when one is selected',
      save: 'Save the edited statement, while writing in it',
      leave: 'Drop the edit, while writing in a statement',
      confirm: 'Sign, when the sign window is open',
      pause: 'Pause the recording, or go on with it',
      stop: 'Stop the recording',
      write: 'Write an addition of your own',
      list: 'Show the shortcuts of this screen',
      close: 'Close the window',
    },
    note: 'The ? key can be turned off in the settings.',
    off: 'The ? key is turned off. It can be turned on in the settings.',
  },
};

export const isShortcutName = (does: string): does is ShortcutName => Object.hasOwn(shortcutTexts.fi.names, does);
