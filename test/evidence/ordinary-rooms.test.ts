/** What people say in ordinary rooms: a right statement of it passes, a wrong one is flagged by the check it belongs to. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

const roles: Readonly<Record<string, SpeakerRole>> = {
  p: 'professional',
  s: 'subject',
  c: 'companion',
  k: 'child',
  g: 'colleague',
};

/** Lines are "p: …"; the statement rests on those that begin with "*". */
const flags = (language: Language, said: readonly string[], text: string): CheckName[] => {
  const lines = said.map((line) => line.replace('*', ''));
  const utterances = talk(
    language,
    ...lines.map((line) => [roles[line[0] ?? ''] ?? 'unknown', line.slice(3)] as const),
  );
  const evidence = utterances.flatMap(({ id, source }, at) =>
    said[at]?.startsWith('*') ? [{ source, id, quote: '', language }] : [],
  );
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  return checkStatement({ text, section: '', evidence }, context).verdicts.flatMap(({ check, result }) =>
    result === 'contradicted' || result === 'not-found' ? [check] : [],
  );
};

const rows: readonly (readonly [
  string,
  CheckName,
  Language,
  readonly string[],
  right: string,
  wrong: string | null,
])[] = [
  [
    'the medicine of "it", where another is named after it',
    'medication',
    'en',
    [
      's: I take levothyroxine too, does that stay?',
      '*p: That stays. We will taper the sertraline over a month and then stop.',
    ],
    'Sertraline tapered over a month, then stopped.',
    'Levothyroxine tapered over a month, then stopped.',
  ],
  [
    'a product named before, where another of the same substance is cited',
    'medication',
    'fi',
    ['s: Kotona on Panadolia.', '*p: Otetaan nyt kuitenkin tää Pamol, se on sulle tuttu.'],
    'Annettu Pamol.',
    'Annettu Panadol.',
  ],
  [
    'a dose of the medicine in its own sentence',
    'medication',
    'fi',
    ['*p: Amlodipiini pudotetaan viiteen milligrammaan. Bisoprololi jatkuu ennallaan.'],
    'Amlodipiini vähennetään 5 mg:aan.',
    'Bisoprololi vähennetään 5 mg:aan.',
  ],
  [
    'the dose of one name and not of the next in brackets',
    'medication',
    'fi',
    ['*p: Maanantain aamussa on Furesis, neljäkymmentä milligrammaa, ja sunnuntaina illalla Eliquis.'],
    'Jäänyt ottamatta su-ilta (Eliquis) ja ma-aamu (Furesis 40 mg).',
    'Jäänyt ottamatta su-ilta (Marevan) ja ma-aamu (Furesis 40 mg).',
  ],
  [
    'what lies on a side, in another word for it',
    'side',
    'en',
    ['*s: The right shin is swollen since Monday. The left one is only a bit dry.'],
    'Right lower leg oedema since Monday.',
    'Left lower leg oedema since Monday.',
  ],
  [
    'one of two things asked, the other denied',
    'negation',
    'sv',
    ['*p: Hosta eller feber?', '*s: Lite hosta på morgonen. Men feber har jag int haft.'],
    'Hosta på morgonen, ingen feber.',
    'Hosta på morgonen, har även haft feber.',
  ],
  [
    'an answer whose denial is a condition’s',
    'negation',
    'en',
    ['*s: Can I drive with this one?', '*p: Yes. If you get dizzy, you don’t drive.'],
    'May drive.',
    null,
  ],
  [
    'what somebody tells about',
    'negation',
    'sv',
    ['*p: Är någon dum mot dig i skolan?', '*k: Nej, int nån mobbning.'],
    'Barnet förnekar mobbning.',
    'Barnet berättar om mobbning.',
  ],
  [
    'a list after a measure',
    'negation',
    'en',
    ['*p: The dip shows protein, two plus, but no ketones and no nitrites.'],
    'Urine: protein 2+, ketones and nitrites negative.',
    'Urine: protein negative, ketones and nitrites negative.',
  ],
  [
    'what is hard of what cannot be done',
    'negation',
    'fi',
    ['*s: Sukat ja kengät on hankalat, ja ylähyllylle en saa mitään.'],
    'Vaikeutta sukkien ja kenkien pukemisessa ja ylähyllylle kurkottamisessa.',
    null,
  ],
  [
    'what is tolerated, as no allergy',
    'negation',
    'sv',
    ['*p: Har du några allergier?', '*s: Av sulfa fick jag utslag. Annars tål jag allt.'],
    'Sulfa har gett utslag, i övrigt inga allergier.',
    null,
  ],
  [
    'what is not tolerated, before the word that denies',
    'negation',
    'sv',
    ['*p: Några allergier?', '*s: Häftplåster tål jag int, då blir jag röd.'],
    'Tål inte häftplåster.',
    'Tål häftplåster.',
  ],
  [
    'who was not there',
    'negation',
    'fi',
    ['*p: Paikalla on äiti Jenna ja Veeti. Opettajaa ei saatu tänään mukaan.'],
    'Läsnä äiti ja Veeti; opettaja ei paikalla.',
    null,
  ],
  [
    'an hour beside a day that the answer echoes',
    'numbers',
    'sv',
    ['*p: Kan du komma femte december klockan halv nio?', '*s: Femte december går bra. Sjunde far jag på resa.'],
    'Återbesök 5.12.2026 kl. 8.30.',
    'Återbesök 5.12.2026 kl. 9.30.',
  ],
  [
    'a day that was named only as one that does not suit',
    'dates',
    'sv',
    ['*p: Kan du komma femte december?', '*s: Femte december går bra. Sjunde far jag på resa.'],
    'Återbesök 5.12.2026.',
    'Återbesök 7.12.2026.',
  ],
  [
    'from and to, with the time between them',
    'numbers',
    'sv',
    ['*s: I julas vägde jag åttiofyra kilo och i morse va det åttioåtta.'],
    'Viktuppgång från 84 kg i julas till 88 kg.',
    'Viktuppgång från 84 kg i julas till 98 kg.',
  ],
  [
    'a part of the day inside a word',
    'dates',
    'fi',
    ['*p: Tässä näkyy aamuarvoja, yhdeksän ja kymmenen. Päivällä ne on ollu seitsemän.'],
    'Aamulla verensokerit 9 ja 10, päivällä 7.',
    'Illalla verensokerit 9 ja 10, päivällä 7.',
  ],
  [
    'a day of the month said alone, beside another day',
    'dates',
    'en',
    ['*g: I’ll ring the landlord tomorrow.', '*c: And I’ll go with him to the clinic on the twentieth.'],
    'Landlord is phoned tomorrow; the mother goes along to the clinic on 20 November.',
    'Landlord is phoned tomorrow; the mother goes along to the clinic on 27 November.',
  ],
  [
    'the last day of a month in everyday speech',
    'dates',
    'fi',
    ['*s: Saikku on marraskuun viimiseen päivään asti.'],
    'Sairausloma 30.11. asti.',
    'Sairausloma 27.11. asti.',
  ],
  [
    'the one that "se" names itself',
    'medication',
    'fi',
    [
      's: Atorvastatiinia otan illalla.',
      '*c: Sulla oli ennen se simvastatiini, mutta siitä tuli lihaskipuja ja se lopetettiin.',
    ],
    'Simvastatiini lopetettu lihaskipujen vuoksi.',
    'Atorvastatiini lopetettu lihaskipujen vuoksi.',
  ],
  [
    'what harms of what suits',
    'medication',
    'fi',
    ['*p: Onko lääkeallergioita?', '*s: Trimetopriimista tuli ihottuma. Penisilliiniä oon saanu ihan hyvin.'],
    'Trimetopriimista ihottuma.',
    'Penisilliinistä ihottuma.',
  ],
  [
    'a denial with verb and subject turned round',
    'negation',
    'sv',
    ['*s: Jag svimma en gång i skolan. Men nåt utslag har jag aldrig fått.'],
    'Har svimmat i skolan, inga utslag.',
    'Har svimmat i skolan, har fått utslag.',
  ],
  [
    'not more than so much',
    'negation',
    'en',
    ['*p: You mustn’t lift more than five kilos with your left arm.'],
    'Not to lift more than 5 kg with the left arm.',
    'May lift more than 5 kg with the left arm.',
  ],
  [
    'an amount beside a side',
    'side',
    'sv',
    ['*p: Int lyfta mer än fem kilo med vänster arm.'],
    'Får inte lyfta mer än 5 kg med vänster arm.',
    'Får inte lyfta mer än 5 kg med höger arm.',
  ],
  [
    'two injections in two arms',
    'side',
    'en',
    ['*p: Right arm, hepatitis A, there we go. And typhoid on the left, all done.'],
    'Typhoid vaccine given in the left arm.',
    null,
  ],
  [
    'the sides of three measures',
    'side',
    'en',
    [
      '*p: Knee bend on the left is 110 degrees, the right is 140. Straightening, on the left you lack 5, on the right you go past straight.',
    ],
    'Knee flexion left 110°, right 140°; extension deficit 5° on the left.',
    null,
  ],
  [
    'a brother of whom nobody says the whole again',
    'negation',
    'fi',
    ['*p: Sulla ei oo diabetesta, eihän?', '*s: Ei mulla, mun broidilla on.'],
    'Veljellä diabetes.',
    null,
  ],
  [
    'every other evening of every evening',
    'dates',
    'fi',
    ['*p: Rautaa joka toinen ilta, sata milligrammaa. Siihen toiseen kaks tablettia kolmesti päivässä.'],
    'Rauta 100 mg joka toinen ilta.',
    'Rauta 100 mg joka ilta.',
  ],
  [
    'what is "not every evening, maybe every other"',
    'dates',
    'sv',
    ['*s: Paracetamol till natten. Inte varje kväll, kanske varannan.'],
    'Paracetamol till natten, kanske varannan kväll.',
    null,
  ],
  [
    'a combined medicine, spelt as it is said',
    'medication',
    'sv',
    ['*s: Här står Losartan komp, femtio.'],
    'Losartan comp mot blodtrycket.',
    'Valsartan comp mot blodtrycket.',
  ],
  [
    'the value of a side that is put right',
    'numbers',
    'fi',
    ['*g: Oikee kolkytkaheksan kiloa, vasen neljäkytneljä. Anteeks, oikee oli kolkytkuus, luin väärin.'],
    'Puristusvoima oikea 36 kg, vasen 44 kg.',
    'Puristusvoima oikea 38 kg, vasen 44 kg.',
  ],
  [
    'a guess that another reads from the letter',
    'numbers',
    'en',
    [
      '*p: How much are the rent arrears?',
      '*s: I think it’s about eighteen hundred.',
      '*g: I’ve got the letter here, it’s one thousand seven hundred and forty euros.',
      '*s: Okay, that’s right then.',
    ],
    'Rent arrears 1,740 euros.',
    'Rent arrears 1,800 euros.',
  ],
  [
    'which of two named workers told it',
    'speaker',
    'en',
    [
      'p: I’m Elena, the social worker, and this is Joni from supported housing.',
      's: Hello.',
      '*p: How do you see it, Joni?',
      '*g: The flat is clean, he cooks for himself.',
    ],
    'According to Joni, the flat is clean and the client cooks.',
    'According to Elena, the flat is clean and the client cooks.',
  ],
  [
    'a parent’s kin as the child in the room would say it',
    'speaker',
    'sv',
    ['k: Hej.', '*s: Min syster Mia tar Oliver varannan helg. Mamma kan int mer, hon fick slag i augusti.'],
    'Moster Mia avlastar varannan helg; mormodern fick stroke i augusti.',
    null,
  ],
];

describe('a statement of what was said', () => {
  it.each(rows)('tells %s', (_, check, language, said, right, wrong) => {
    expect(flags(language, said, right)).toEqual([]);
    if (wrong !== null) expect(flags(language, said, wrong)).toContain(check);
  });
});
