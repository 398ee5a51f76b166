import type { Language } from '../../server/domain/language.js';

interface TourCard {
  readonly title: string;
  readonly text: string;
}

/** Read in a minute; fetched with the tour, not with the application. */
export const tourTexts: Readonly<Record<Language, readonly [TourCard, ...TourCard[]]>> = {
  fi: [
    {
      title: 'Työlista',
      text: 'Käyntisi ovat tässä sen mukaan, mitä niille seuraavaksi tehdään. Rivin painike vie siihen kohtaan, johon jäit.',
    },
    {
      title: 'Kerro äänityksestä',
      text: 'Äänitys alkaa vasta, kun olet kertonut siitä. Näytä kortti tai lue lause ääneen. Jos joku kieltäytyy, voit kirjoittaa itse.',
    },
    {
      title: 'Äänitä',
      text: 'Näet, kuuluuko ääni ja kuinka paljon siitä on palvelimella. Keskeytä milloin vain. Kun lopetat, luonnos avautuu tarkistettavaksi.',
    },
    {
      title: 'Tarkista',
      text: 'Jokaisen lauseen vieressä on kohta, johon se perustuu, ja voit kuunnella sen. Seuraava avoin vie lauseisiin, jotka odottavat sinua.',
    },
    {
      title: 'Allekirjoita',
      text: 'Mitään ei siirry potilas- tai asiakastietojärjestelmään ennen allekirjoitustasi. Sen jälkeen näet, milloin merkintä on perillä.',
    },
  ],
  sv: [
    {
      title: 'Arbetslistan',
      text: 'Dina besök är ordnade efter vad som ska göras härnäst. Radens knapp leder dit där du slutade.',
    },
    {
      title: 'Berätta om inspelningen',
      text: 'Inspelningen börjar först när du har berättat om den. Visa kortet eller läs meningen högt. Om någon säger nej kan du skriva själv.',
    },
    {
      title: 'Spela in',
      text: 'Du ser om ljudet hörs och hur mycket av det som finns på servern. Pausa när du vill. När du avslutar öppnas utkastet för granskning.',
    },
    {
      title: 'Granska',
      text: 'Bredvid varje sats finns stället den bygger på, och du kan lyssna på det. Nästa öppna leder till de satser som väntar på dig.',
    },
    {
      title: 'Signera',
      text: 'Ingenting förs över till patient- eller klientdatasystemet före din signatur. Efter den ser du när anteckningen är framme.',
    },
  ],
  en: [
    {
      title: 'Worklist',
      text: 'Your visits stand here by what is to be done next. The button of a row leads to where you left off.',
    },
    {
      title: 'Tell about the recording',
      text: 'Recording starts only after you have told about it. Show the card or read the sentence aloud. If anyone refuses, you can write by hand.',
    },
    {
      title: 'Record',
      text: 'You see whether sound is heard and how much of it is on the server. Pause at any time. When you stop, the draft opens for review.',
    },
    {
      title: 'Review',
      text: 'Beside each statement is the place it rests on, and you can play it. Next open leads to the statements that wait for you.',
    },
    {
      title: 'Sign',
      text: 'Nothing goes to the record system before your signature. After it you see when the entry has arrived.',
    },
  ],
};
