/** Denials in dialect, denials told beside what is so, and answers to one of several questions. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { flagsOf } from './flags-of.js';

type Row = readonly [what: string, language: Language, said: string, right: string, wrong: string | null];

/** Turns are parted by " | ", the professional's first. */
const rows: readonly Row[] = [
  [
    '"na" for no, and a supine of the dialect',
    'sv',
    'Har du fallit i vinter? | Na, ja ha int falli na. Men gruset e bort från gården.',
    'Har inte fallit i vinter.',
    'Har fallit i vinter.',
  ],
  [
    '"I" of the dialect, which is no yes',
    'sv',
    'Röker du? | Ja ha int rökt na seda ja gick i pension.',
    'Röker inte.',
    'Röker.',
  ],
  [
    'something of the dialect',
    'sv',
    'Har du feber eller hosta? | Int na feber. Hosta nog na lite.',
    'Ingen feber.',
    'Har feber.',
  ],
  [
    'an object that comes first, in the dialect',
    'sv',
    'Hur går det med tabletterna? | Di tar ja me frukosten, di glömmer ja int.',
    'Tar tabletterna med frukosten, glömmer dem inte.',
    null,
  ],
  [
    'what is denied since a day',
    'sv',
    'Har du druckit något starkt? | Int ha ja drucki na alls sen bypassen.',
    'Ingen alkohol efter bypassoperationen.',
    'Har druckit alkohol efter bypassoperationen.',
  ],
  [
    'what comes of it, after what is done',
    'sv',
    'Du kan ta dosen med middagen så glömmer du den inte. | Jo.',
    'Dosen tas med middagen.',
    null,
  ],
  [
    'what is turned down',
    'sv',
    'Skulle du flytta till ett servicehus? | Int på na servicehus. Jag vill bo hemma.',
    'Vill bo hemma och avvisar servicehus.',
    'Vill inte bo hemma, kan tänka sig servicehus.',
  ],
  [
    'what is absent at a place',
    'en',
    'You don’t feel the thread under the heel on the right. On the left you felt all. | Okay.',
    'Monofilament: sensation absent under the right heel, left normal.',
    null,
  ],
  [
    'one thing that has gone up beside one that goes on',
    'en',
    'Your sugar, it’s gone up. We add glimepiride. The dapagliflozin stays the same. | Fine.',
    'Glimepiride added. Dapagliflozin unchanged.',
    null,
  ],
  [
    'a denial of the one of two questions',
    'en',
    'Have you had a rash at all? And alcohol? | No rash. A glass of cider with Sunday dinner.',
    'Alcohol: a glass of cider on Sundays. No rash.',
    'Rash at times, a glass of cider on Sundays.',
  ],
  [
    'a thing that is named and denied twice',
    'en',
    'Has he hurt you? | He shouts. To push, no, he has not done that.',
    'Shouts at her. Has not pushed her.',
    'Shouts at her. Has pushed her.',
  ],
  [
    'a wish to stay that is told as no wish to move',
    'en',
    'And the day centre, how is it? | I don’t want to change the day centre, my friend goes there.',
    'Wants to stay at the day centre.',
    'Wants to change the day centre.',
  ],
  [
    'a place where one wants to stay',
    'sv',
    'Hur är det med skolan? | Jag vill inte byta skola.',
    'Vill gå kvar i skolan.',
    'Vill byta skola.',
  ],
  [
    'what one does not know',
    'en',
    'What can I do for you? | I’m dizzy, and I don’t know if it’s the lisinopril.',
    'Dizziness; wonders if lisinopril is the cause.',
    null,
  ],
  [
    'somebody who could not come',
    'fi',
    'Kaikki paikalla? | Jukka ei päässy, sillä on yövuoro.',
    'Jukka estynyt yövuoron vuoksi.',
    null,
  ],
  [
    'what is named first, and denied of',
    'en',
    'What did the blast do? | This left ear, I hear nothing.',
    'Hears nothing with the left ear.',
    'Hears well with the left ear.',
  ],
  [
    'a thing of two, of which the other is normal',
    'fi',
    'Puristusvoima on tallella. Tunto on normaali. | Joo.',
    'Puristusvoima tallella, tunto normaali.',
    'Puristusvoima alentunut, tunto normaali.',
  ],
  ['how often it was not', 'en', 'Any blackouts? | I’ve never fainted.', 'Has not fainted.', 'Has fainted once.'],
  [
    'only so, said with a denial',
    'fi',
    'Miten yöt menee? | En nuku ku pätkissä, nilkka on yöllä kuus.',
    'Nilkkakipu yöllä 6/10, nukkuu pätkissä.',
    null,
  ],
  ['breath that goes freely', 'fi', 'Ahdistaako henkeä? | Mut henki kulukoo, ei ahista.', 'Ei hengenahdistusta.', null],
  [
    'not before a day',
    'fi',
    'Hyppyjä ei ennen kuin joulukuussa. | Selvä.',
    'Hypyt aikaisintaan joulukuussa.',
    'Hypyt sallittu heti.',
  ],
  [
    'what was left on',
    'fi',
    'Mitä itse ajattelet muistista? | Nimiä mä unohtelen. En oo koskaa silitysrautaa jättäny päälle.',
    'Unohtelee nimiä, kieltää jättäneensä silitysrautaa päälle.',
    'Unohtelee nimiä ja jättänyt joskus silitysraudan päälle.',
  ],
  [
    'what was not so before',
    'fi',
    'Kauanko polvi on ollut kipeä? | Kaks kuukautta. Sitä ennen se oli lonkka, ei polvi.',
    'Polvi kipeä kaksi kuukautta, sitä ennen kipu oli lonkassa.',
    null,
  ],
  [
    'somebody who was not there',
    'fi',
    'Näitkö sinä sen? | En siis ollu siellä, naapuri soitti.',
    'Ei ollut paikalla, naapuri soitti.',
    null,
  ],
  [
    'one part of a question that is denied with its own word',
    'fi',
    'vinkuuko hengitys, tai meneekö kaulakuoppa sisään | eilen vinku. eikä mee sisään, mä oon kattonu',
    'Hengitys vinkunut eilen. Kaulakuoppa ei mene sisään.',
    'Hengitys vinkunut eilen. Kaulakuoppa menee sisään.',
  ],
];

describe('a denial', () => {
  it.each(rows)('tells %s', (_, language, said, right, wrong) => {
    expect(flagsOf(right, language, said, '')).not.toContain('negation');
    if (wrong !== null) expect(flagsOf(wrong, language, said, '')).toContain('negation');
  });
});
