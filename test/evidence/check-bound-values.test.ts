import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import { flagsOf as flagsOn } from './flags-of.js';

const flagsOf = (text: string, language: Language, said: string): CheckName[] => flagsOn(text, language, said, 'plan');

type Row = readonly [check: CheckName, language: Language, said: string, right: string, wrong: string];

const rows: readonly Row[] = [
  // another day was agreed instead
  [
    'dates',
    'fi',
    'Soitan torstaina kahdestoista marraskuuta. | Torstainahan mulla on hammaslääkäri. | No sitten perjantaina, kolmastoista päivä. | Sopii.',
    'Soittoaika pe 13.11.2026.',
    'Soittoaika to 12.11.2026.',
  ],
  [
    'dates',
    'fi',
    'Tulisitko tiistaina viidestoista joulukuuta? | Oon silloin Tampereella. Käykö keskiviikko? | Keskiviikko kuudestoista. | Hyvä.',
    'Seuraava käynti ke 16.12.2026.',
    'Seuraava käynti ti 15.12.2026.',
  ],
  [
    'dates',
    'sv',
    'Vi ses onsdagen den tjugofemte. | Då har jag ögonläkaren. Kan det vara torsdag? | Torsdag tjugosjätte då. | Bra.',
    'Återbesök tors 26.11.2026.',
    'Återbesök ons 25.11.2026.',
  ],
  [
    'dates',
    'sv',
    'Vi ses tisdag första december. | Då är jag i Spanien. Veckan därpå? | Tisdag åttonde. | Det är bra.',
    'Återbesök tis 8.12 kl. 9.',
    'Återbesök tis 1.12 kl. 9.',
  ],
  [
    'dates',
    'en',
    "Come on Thursday the nineteenth. | I can't, I work on Thursdays. | Friday the twentieth, then. | Perfect.",
    'Review on 20 November 2026.',
    'Review on 19 November 2026.',
  ],
  // a day that was doubted, or only asked about
  [
    'dates',
    'fi',
    'Tulitte maanantaina päivystykseen. Vai oliko se sunnuntai? | Sunnuntai se oli.',
    'Kävi päivystyksessä su 8.11.',
    'Kävi päivystyksessä ma 9.11.',
  ],
  [
    'dates',
    'fi',
    'Seuraava kerta torstai kolmas joulukuuta. | Siis ei ens viikolla? | Ei, olen lomalla sen viikon.',
    'Seuraava kerta to 3.12.',
    'Seuraava kerta to 19.11.',
  ],
  // feasts with a day of their own, days without their last point, a weekday and its date
  [
    'dates',
    'fi',
    'Ei yhtään kaatumista jouluaaton jälkeen.',
    'Viimeksi kaatunut jouluaattona.',
    'Viimeksi kaatunut loppiaisena.',
  ],
  ['dates', 'sv', 'Ett anfall, på alla hjärtans dag.', 'Ett anfall 14.2.', 'Ett anfall 24.2.'],
  [
    'dates',
    'sv',
    'Nästa gång i november, sista helgen, tjugoåttonde.',
    'Nästa gång sista helgen (28.11).',
    'Nästa gång sista helgen (21.11).',
  ],
  [
    'dates',
    'en',
    'Liver tests next Monday, the sixteenth, and me again on the nineteenth of December.',
    'Liver tests Mon 16 November, visit 19 December.',
    'Liver tests Mon 16 November, visit 9 December.',
  ],
  [
    'dates',
    'en',
    'Again on Tuesday the twelfth of January.',
    'Review Tue 12 January 2027.',
    'Review Tue 12 January 2026.',
  ],
  // how often
  [
    'numbers',
    'fi',
    'Jarruttavat nousut kolme kertaa viisitoista, kahdesti päivässä.',
    'Nousut 3 x 15 kahdesti päivässä.',
    'Nousut 3 x 15 neljästi päivässä.',
  ],
  [
    'numbers',
    'fi',
    'Otin naprokseenia viissataa, aamulla ja illalla, kaks päivää.',
    'Naprokseeni 500 mg x 2 kahden päivän ajan.',
    'Naprokseeni 500 mg x 3 kahden päivän ajan.',
  ],
  // counts
  [
    'numbers',
    'en',
    'Have you fallen? | Twice. One time in the bathroom, one time outside.',
    'Two falls: in the bathroom and outside.',
    'Three falls: in the bathroom and outside.',
  ],
  // dialects
  [
    'numbers',
    'fi',
    'Bisoprololia saan kaks ja puali aamulla. Nostetahan viitehen.',
    'Bisoprololi 2,5 mg nostetaan 5 mg:aan.',
    'Bisoprololi 2,5 mg nostetaan 7,5 mg:aan.',
  ],
  // the dose of one medicine is not the other's
  [
    'medication',
    'en',
    'My sister has topiramate. | And? | Start with candesartan, four milligrams in the morning.',
    'Candesartan 4 mg in the morning.',
    'Topiramate 4 mg in the morning.',
  ],
  [
    'medication',
    'en',
    "Is that the sumatriptan? | No, now it's rizatriptan. Ten. | Ten milligrams.",
    'Rizatriptan 10 mg.',
    'Sumatriptan 10 mg.',
  ],
  ['medication', 'sv', 'Då lägger jag Aquacel på såret.', 'Aquacel på såret.', 'Mepilex på såret.'],
  [
    'medication',
    'fi',
    'Hinkuyskärokote annetaan oikeaan reiteen. Influenssarokotetta ei oteta.',
    'Hinkuyskärokote annettu.',
    'Vesirokkorokote annettu.',
  ],
  // sides of their own things
  [
    'side',
    'sv',
    'Axeln då? | Höger. Jag är vänsterhänt.',
    'Högersidig axelsmärta. Vänsterhänt.',
    'Vänstersidig axelsmärta. Vänsterhänt.',
  ],
  [
    'side',
    'fi',
    'Kipu oikealla ja vuoto vasemmalla.',
    'Oikean korvan kipu, vuoto vasemmasta korvasta.',
    'Vasemman korvan kipu, vuoto oikeasta korvasta.',
  ],
];

describe('a value said of one thing', () => {
  it.each(rows)('%s: in %s, "%s" says "%s" and not "%s"', (check, language, said, right, wrong) => {
    expect(flagsOf(right, language, said)).not.toContain(check);
    expect(flagsOf(wrong, language, said)).not.toEqual(flagsOf(right, language, said));
  });
});
