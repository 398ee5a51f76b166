import type { soundCheck as fi } from '../fi/sound-check.js';

export const soundCheck: Record<keyof typeof fi, string> = {
  'check.title': 'Mikrofon',
  'check.hint': 'Prova innan du börjar: tala i tio sekunder, lyssna och se vad som kändes igen. Provet sparas inte.',
  'check.start': 'Prova ljudet',
  'check.stop': 'Avsluta provet',
  'check.left_one': '{{count}} sekund kvar.',
  'check.left_other': '{{count}} sekunder kvar.',
  'check.speak': 'Tala nu med vanlig röst.',
  'check.good': 'Vi hör dig bra',
  'check.quiet': 'Du hörs svagt',
  'check.quiet.next': 'Flytta mikrofonen närmare eller byt mikrofon.',
  'check.clipping': 'Ljudet är för starkt',
  'check.clipping.next': 'Flytta mikrofonen längre bort eller sänk dess känslighet i enhetens inställningar.',
  'check.nothing': 'Inget hörs alls',
  'check.nothing.next': 'Kontrollera att mikrofonen är påslagen och ansluten, eller byt mikrofon.',
  'check.play': 'Lyssna på provet',
  'check.play.stop': 'Sluta lyssna',
  'check.again': 'Gör ett nytt',
  'check.words': 'Det som kändes igen:',
  'check.words.pending': 'Känner igen…',
  'check.words.none': 'Inga ord kändes igen.',
  'check.no-speech':
    'Provet blir inte text: taligenkänning är inte i bruk. Administratören tar den i bruk med variabeln',
};
