import type { checks as fi } from '../fi/checks.js';

export const checks: Record<keyof typeof fi, string> = {
  'unclear.words': 'Otydligt hört: {{words}}.',
  'unclear.statement': 'Bygger på tal som hördes otydligt.',
  'unclear.utterance': 'Otydligt hört',
  'uncompared.support': 'Orden har inte jämförts: olika språk.',
  'uncompared.languages': 'Samtalet och anteckningen är på olika språk.',
  'uncompared.languages.text':
    'Siffror, läkemedel, sidor, datum och nekanden har jämförts med det som sades. Övriga ord kan inte jämföras: läs dem i källan.',
  'uncompared.speaker': 'Talaren har inte jämförts: det framgår inte vem som talade.',
  'uncompared.dates': 'Dagen har inte jämförts: den sades inte på samma sätt.',
  'uncompared.numbers': 'Siffrorna har inte jämförts med talet.',
  'uncompared.negation': 'Nekandet har inte jämförts: ett motsvarande ord finns inte i talet.',
  'uncompared.medication': 'Läkemedlet har inte jämförts med talet.',
  'uncompared.side': 'Sidan har inte jämförts med talet.',
  'uncompared.quote': 'Citatet har inte jämförts med talet.',
  'uncompared.risk': 'Risken har inte jämförts med talet.',
  'uncompared.agreement': 'Överenskommelsen har inte jämförts med talet.',
};
