import type { IconName } from '../ui/icon.js';

/** Languages of the client's card: plain Finnish is one of its own. Not the screen's language. */
export const cardLanguages = [
  { value: 'fi', label: 'Suomi', lang: 'fi' },
  { value: 'fi-easy', label: 'Selkosuomi', lang: 'fi' },
  { value: 'sv', label: 'Svenska', lang: 'sv' },
  { value: 'en', label: 'English', lang: 'en' },
] as const;
export type CardLanguage = (typeof cardLanguages)[number]['value'];

export interface CardText {
  title: string;
  ask: string;
  /** What the professional can say aloud. */
  say: string;
  points: readonly { icon: IconName; head: string; text: string }[];
}

type Word = 'patient' | 'client';

const fi = (word: Word): CardText => ({
  title: 'Äänitämme tämän keskustelun',
  ask: 'Kysy minulta, jos jokin on epäselvää.',
  say: 'Käytän apuna ohjelmaa, joka kuuntelee ja kirjoittaa luonnoksen. Tarkistan sen itse. Ääni poistetaan. Voit kieltäytyä.',
  points: [
    { icon: 'mic', head: 'Tietokone kuuntelee ja kirjoittaa.', text: 'Puheestamme syntyy merkinnän luonnos.' },
    { icon: 'pen', head: 'Minä tarkistan tekstin.', text: 'Minä vastaan siitä, mitä tietoihisi kirjataan.' },
    { icon: 'trash', head: 'Ääni poistetaan.', text: 'Vuorokauden kuluessa siitä, kun merkintä on valmis.' },
    {
      icon: 'hand',
      head: 'Voit kieltäytyä tai pyytää tauon.',
      text: word === 'patient' ? 'Se ei vaikuta hoitoosi.' : 'Se ei vaikuta palveluihisi.',
    },
  ],
});

const fiEasy = (word: Word): CardText => ({
  title: 'Äänitämme tämän keskustelun',
  ask: 'Kysy minulta, jos jokin on epäselvää.',
  say: 'Kone kuuntelee meitä ja kirjoittaa tekstin. Minä luen tekstin ja korjaan virheet. Ääni poistetaan. Voit sanoa ei.',
  points: [
    { icon: 'mic', head: 'Kone kuuntelee meitä.', text: 'Kone kirjoittaa puheesta tekstin.' },
    { icon: 'pen', head: 'Minä luen tekstin.', text: 'Minä korjaan virheet.' },
    {
      icon: 'trash',
      head: 'Ääni poistetaan, kun teksti on valmis.',
      text: 'Sen jälkeen kukaan ei voi kuunnella sitä.',
    },
    {
      icon: 'hand',
      head: 'Voit sanoa: ei.',
      text: `Silloin emme äänitä. Saat silti ${word === 'patient' ? 'hoitoa' : 'palvelua'}.`,
    },
    { icon: 'pause', head: 'Voit sanoa: tauko.', text: 'Silloin kone ei kuuntele.' },
  ],
});

const sv = (word: Word): CardText => ({
  title: 'Vi spelar in det här samtalet',
  ask: 'Fråga mig om något är oklart.',
  say: 'Jag använder ett program som lyssnar och skriver ett utkast. Jag granskar det själv. Ljudet raderas. Du kan tacka nej.',
  points: [
    { icon: 'mic', head: 'Datorn lyssnar och skriver.', text: 'Av vårt tal blir det ett utkast till anteckning.' },
    { icon: 'pen', head: 'Jag granskar texten.', text: 'Jag ansvarar för vad som antecknas om dig.' },
    { icon: 'trash', head: 'Ljudet raderas.', text: 'Inom ett dygn från att anteckningen är klar.' },
    {
      icon: 'hand',
      head: 'Du kan tacka nej eller be om en paus.',
      text: word === 'patient' ? 'Det påverkar inte din vård.' : 'Det påverkar inte din service.',
    },
  ],
});

const en = (word: Word): CardText => ({
  title: 'We are recording this conversation',
  ask: 'Ask me if anything is unclear.',
  say: 'I use a program that listens and writes a draft. I check it myself. The sound is deleted. You can say no.',
  points: [
    { icon: 'mic', head: 'A computer listens and writes.', text: 'What we say becomes a draft of the note.' },
    { icon: 'pen', head: 'I check the text.', text: 'I am responsible for what is written about you.' },
    { icon: 'trash', head: 'The sound is deleted.', text: 'Within a day of the note being finished.' },
    {
      icon: 'hand',
      head: 'You can say no or ask for a break.',
      text: word === 'patient' ? 'It does not affect your care.' : 'It does not affect your services.',
    },
  ],
});

const texts: Record<CardLanguage, (word: Word) => CardText> = { fi, 'fi-easy': fiEasy, sv, en };

export const cardText = (language: CardLanguage, word: Word): CardText => texts[language](word);
