import type { soundCheck as fi } from '../fi/sound-check.js';

export const soundCheck: Record<keyof typeof fi, string> = {
  'sound-check.title': 'Mikrofon',
  'sound-check.hint':
    'Prova innan du börjar: tala i tio sekunder, lyssna och se vad som kändes igen. Provet sparas inte.',
  'sound-check.start': 'Prova ljudet',
  'sound-check.stop': 'Avsluta provet',
  'sound-check.left_one': '{{count}} sekund kvar.',
  'sound-check.left_other': '{{count}} sekunder kvar.',
  'sound-check.speak': 'Tala nu med vanlig röst.',
  'sound-check.good': 'Vi hör dig bra',
  'sound-check.quiet': 'Du hörs svagt',
  'sound-check.quiet.next': 'Flytta mikrofonen närmare eller byt mikrofon.',
  'sound-check.clipping': 'Ljudet är för starkt',
  'sound-check.clipping.next': 'Flytta mikrofonen längre bort eller sänk dess känslighet i enhetens inställningar.',
  'sound-check.nothing': 'Inget hörs alls',
  'sound-check.nothing.next': 'Kontrollera att mikrofonen är påslagen och ansluten, eller byt mikrofon.',
  'sound-check.play': 'Lyssna på provet',
  'sound-check.play.stop': 'Sluta lyssna',
  'sound-check.again': 'Gör ett nytt',
  'sound-check.words': 'Det som kändes igen:',
  'sound-check.words.pending': 'Känner igen…',
  'sound-check.words.none': 'Inga ord kändes igen.',
  'sound-check.no-speech':
    'Provet blir inte text: taligenkänning är inte i bruk. Administratören tar den i bruk med variabeln',
};
