import type { checks as fi } from '../fi/checks.js';

export const checks: Record<keyof typeof fi, string> = {
  'unclear.words': 'Heard unclearly: {{words}}.',
  'unclear.statement': 'Rests on speech that was heard unclearly.',
  'unclear.utterance': 'Heard unclearly',
  'uncompared.support': 'Words are not compared: different languages.',
  'uncompared.languages': 'The speech and the note are in different languages.',
  'uncompared.languages.text':
    'Numbers, medicines, sides, dates and denials were compared with speech. Other words cannot be: read them at their source.',
  'uncompared.speaker': 'Who said it is not compared: it is not known who was speaking.',
  'uncompared.dates': 'The day is not compared: it was not said in the same way.',
  'uncompared.numbers': 'Numbers are not compared with speech.',
  'uncompared.negation': 'The denial is not compared: no matching word was found in speech.',
  'uncompared.medication': 'The medicine is not compared with speech.',
  'uncompared.side': 'The side is not compared with speech.',
  'uncompared.quote': 'The quote is not compared with speech.',
  'uncompared.risk': 'The risk is not compared with speech.',
  'uncompared.agreement': 'The agreement is not compared with speech.',
};
