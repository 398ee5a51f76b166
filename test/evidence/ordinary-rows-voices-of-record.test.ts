/** Who told it and of whom it is told, in the words of a record: a right statement passes, a wrong one is flagged by the check it belongs to. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';
import type { Row } from './ordinary-rows.js';

const rows: readonly Row[] = [
  [
    'a pronoun that opens a sentence is no name',
    'speaker',
    'en',
    ['p: so how has ruth been', '*s: she asked me that too and well i sleep badly since the move'],
    'She reports that she sleeps badly since the move.',
    'Her husband reports that she sleeps badly since the move.',
  ],
  [
    'what is asked is told by the one who answers',
    'speaker',
    'en',
    ['*p: And have you had any swelling in the ankles?', 's: No, nothing like that.'],
    'Patient denies swelling in the ankles.',
    'According to the relative, no swelling in the ankles.',
  ],
  [
    'what is asked is told by the one who answers',
    'speaker',
    'sv',
    ['*p: Har du haft svullna vrister?', 's: Nej, int alls.'],
    'Patienten förnekar svullna vrister.',
    'Enligt den anhöriga inga svullna vrister.',
  ],
  [
    'what is asked is told by the one who answers',
    'speaker',
    'fi',
    ['*p: Onko sulla ollut turvotusta nilkoissa?', 's: Ei ole ollut.'],
    'Potilas kieltää turvotuksen nilkoissa.',
    'Omaisen mukaan nilkoissa ei turvotusta.',
  ],
  [
    'who is told again what he told is in the room',
    'speaker',
    'en',
    ['*p: You mentioned the cough keeps you awake at night.', 's: Mm-hmm.'],
    'Patient reports that the cough keeps him awake at night.',
    'According to the child, the cough keeps him awake at night.',
  ],
  [
    'what a daughter said in jest',
    'speaker',
    'en',
    ['p: Do you grind your teeth?', '*s: My daughter was teasing me that I grind my teeth at night.'],
    'Her daughter reports that she grinds her teeth at night.',
    'Her neighbour reports that she grinds her teeth at night.',
  ],
  [
    'capitals that shorten an artery are no lad',
    'speaker',
    'en',
    ['*p: so you had a stent put in the lad in march'],
    'He had a stent to the LAD in March.',
    null,
  ],
  [
    'nobody else at home',
    'speaker',
    'en',
    ['*p: Does anybody else at home have a rash?', '*s: No. My wife and son are fine, no rash on them.'],
    'No one else at home has a rash.',
    null,
  ],
  [
    'one’s partner is of us',
    'speaker',
    'en',
    ['p: Children?', '*s: Yes, we have three adopted girls.'],
    'He and his wife have three adopted girls.',
    'He and his brother have three adopted girls.',
  ],
  [
    'one’s partner is of us',
    'speaker',
    'sv',
    ['p: Barn?', '*s: Jo, vi har tre adopterade flickor.'],
    'Han och hustrun har tre adopterade flickor.',
    'Han och brodern har tre adopterade flickor.',
  ],
  [
    'a son’s children are grandchildren',
    'speaker',
    'en',
    ["*s: My son's two kids have asthma, both of them."],
    'Two grandchildren have asthma.',
    'Two nephews have asthma.',
  ],
  [
    'who had it is the one named right before',
    'speaker',
    'en',
    ['*s: My sister was found to have coeliac disease.'],
    'The patient has a sister who was found to have coeliac disease.',
    'The patient has a brother who was found to have coeliac disease.',
  ],
  [
    'who had it is the one named right before',
    'speaker',
    'sv',
    ['*s: Min syster fick diagnosen celiaki.'],
    'Patienten har en syster som fått diagnosen celiaki.',
    'Patienten har en bror som fått diagnosen celiaki.',
  ],
  [
    'a parent is told of the child whom the visit is about',
    'speaker',
    'en',
    ['*p: Your daughter had contact with the weed killer, but we do not think she swallowed any.', '*c: All right.'],
    'Contact with weed killer.',
    null,
  ],
  [
    'what is pushed is a thing',
    'risk',
    'en',
    ['*s: I was pushing a trolley and my back went. Nobody pushed me.'],
    'Back pain began while pushing a trolley.',
    null,
  ],
  [
    'a hand that closes strikes nobody',
    'risk',
    'en',
    ["*s: I can't make a fist in the mornings."],
    'He cannot make a fist in the mornings.',
    'He was hit with a fist in the mornings.',
  ],
  [
    'a hand that closes strikes nobody',
    'risk',
    'fi',
    ['*s: En mä saa kättä nyrkkiin aamuisin.'],
    'Ei saa kättä nyrkkiin aamuisin.',
    'Saanut nyrkistä aamuisin.',
  ],
  [
    'a hand that closes strikes nobody',
    'risk',
    'sv',
    ['*s: Jag kan inte knyta näven på morgonen.'],
    'Kan inte knyta näven på morgonen.',
    'Har fått en knytnäve i ansiktet på morgonen.',
  ],
  [
    'where bones meet nothing is smoked, and what one may do is no drink',
    'risk',
    'en',
    ['*p: The joint is swollen. You can carry on with the gel. No alcohol or joints, you said?', '*s: No.'],
    'The joint is swollen. She can carry on with the gel.',
    'The joint is swollen. She smokes cannabis.',
  ],
  [
    'negative for it is a denial',
    'risk',
    'en',
    ['*p: Do you drink alcohol?', '*s: No, I do not.'],
    'Negative for use of alcohol.',
    'Positive for use of alcohol.',
  ],
  [
    'drug abuse is nobody’s abuse',
    'risk',
    'en',
    ['*s: I was in treatment for alcohol and heroin.'],
    'Past alcohol abuse and heroin use.',
    'Past alcohol and heroin use. Abused by her partner.',
  ],
];

const roles: Readonly<Record<string, SpeakerRole>> = { p: 'professional', s: 'subject', c: 'companion' };

/** Lines are "p: …"; the statement rests on those that begin with "*". */
const flags = (language: Language, said: readonly string[], text: string): CheckName[] => {
  const utterances = talk(
    language,
    ...said
      .map((line) => line.replace('*', ''))
      .map((line) => [roles[line[0] ?? ''] ?? 'unknown', line.slice(3)] as const),
  );
  const evidence = utterances.flatMap(({ id, source }, at) =>
    said[at]?.startsWith('*') ? [{ source, id, quote: '', language }] : [],
  );
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  return checkStatement({ text, section: '', evidence }, context).verdicts.flatMap(({ check, result }) =>
    result === 'contradicted' || result === 'not-found' ? [check] : [],
  );
};

describe('a statement in the words of a record', () => {
  it.each(rows)('tells %s', (_, check, language, said, right, wrong) => {
    expect(flags(language, said, right)).toEqual([]);
    if (wrong !== null) expect(flags(language, said, wrong)).toContain(check);
  });
});
