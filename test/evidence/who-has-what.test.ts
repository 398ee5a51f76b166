/** Who has, does or tells what a statement says: kin learned from how they are presented, and whom small words stand for. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { isFlagged, type Line } from './speaker-flagged.js';

type Row = readonly [string, Language, readonly Line[], right: string, wrong: string | null];

const rows: readonly Row[] = [
  [
    'parents named in a list',
    'fi',
    [
      ['professional', 'Tervetuloa. Paikalla on Kati äiti, Harri isä ja tietysti Onni, seittemän vee.'],
      ['child', 'Mä oon kohta kaheksan.'],
      ['professional', 'Harri, miten viikko sujuu?'],
      ['companion', 'Mä haen sen torstaisin harkoista ja syödään meillä.'],
    ],
    'Isä hakee pojan torstaisin harkoista.',
    'Äiti hakee pojan torstaisin harkoista.',
  ],
  [
    'a wife who is shown a chair',
    'sv',
    [
      ['professional', 'Välkommen Gustav, å frun kan också sitta här.'],
      ['subject', 'Tack.'],
      ['companion', 'Jag ha räkna tabletterna, fyra fattas sen i måndags.'],
    ],
    'Hustrun har räknat tabletterna, fyra fattas sedan i måndags.',
    'Dottern har räknat tabletterna, fyra fattas sedan i måndags.',
  ],
  [
    'kin whose name is said with what they are',
    'fi',
    [
      ['professional', 'Ja Riitta on tytär, asut Kuopiossa?'],
      ['companion', 'Kuopiossa juu. Mä siivoan täällä aina lauantaina, äiti.'],
    ],
    'Tytär siivoaa lauantaisin.',
    'Lapsenlapsi siivoaa lauantaisin.',
  ],
  [
    'an appointment that nobody answers for',
    'fi',
    [
      ['subject', 'En muista.'],
      ['companion', 'Hammaslääkärin vastaanotto on sitten toukokuussa.'],
    ],
    'Lääkärin vastaanotto toukokuussa.',
    null,
  ],
  [
    '"but" at the beginning of a clause',
    'fi',
    [
      ['professional', 'Maistuuko ruoka?'],
      ['companion', 'Puuroa tarjottiin aamulla, mut se ei suostunu syömään sitä.'],
    ],
    'Lapsi ei suostunut syömään aamupuuroa.',
    null,
  ],
  [
    'what is forbidden and by whom',
    'sv',
    [
      ['companion', 'Int vet jag.'],
      ['companion', 'Läkaren sa att han int får cykla. Han va ledsen. Jag ha cykla me honom i åratal.'],
    ],
    'Läkaren har förbjudit cykling.',
    null,
  ],
  [
    'one who is named and told of in the next clause',
    'sv',
    [
      ['professional', 'Snusar du?'],
      ['subject', 'Jag sluta för fem år sen. Men dottern, hon som bor hos oss, hon snusar hela dagarna.'],
    ],
    'Dottern snusar. Slutade själv för fem år sedan.',
    'Hustrun snusar.',
  ],
  [
    'what is to be done, and by nobody in particular',
    'sv',
    [
      ['professional', 'Då ser vi.'],
      ['colleague', 'Jag rengjorde såret nu. Bytes varannan dag, hemma kan Birgit göra det.'],
      ['companion', 'Birgit heter jag. Jag byter det nog.'],
    ],
    'Birgit byter förbandet varannan dag.',
    null,
  ],
  [
    'a grandchild, who is no child of the client',
    'fi',
    [
      ['professional', 'Kuka soitti meille?'],
      ['companion', 'Minä soitin teille joulukuun alussa, ku äiti oli eksyny. Oon tytär.'],
    ],
    'Tytär soitti palveluihin joulukuun alussa.',
    'Pojanpoika soitti palveluihin joulukuun alussa.',
  ],
  [
    'who was told by another in the room that it was otherwise',
    'fi',
    [
      ['companion', 'Mä oon Aaron isä.'],
      ['professional', 'Kuinka kauan lasta pidettiin?'],
      ['companion', 'Mulle sä sanoit että kolme viikkoa. Kerroit, että jätit sen pois vasta sitte.'],
    ],
    'Isän mukaan nuori on sanonut kolme viikkoa.',
    null,
  ],
  [
    'what a teacher who is not there has said',
    'fi',
    [
      ['professional', 'Miten koulussa menee?'],
      ['companion', 'Ihan kivasti. Sirpa-ope sano, että ryhmätöissä tarvii tukea.'],
    ],
    'Opettajan mukaan ryhmätöissä tarvitaan tukea.',
    null,
  ],
  [
    'one’s goal',
    'fi',
    [
      ['professional', 'Mitä toivot kuntoutukselta?'],
      ['subject', 'Että pääsisin taas marjaan. Ja saisin polven koukkuun.'],
      ['companion', 'Se on kova marjastaja.'],
      ['subject', 'Niin. Marjaan mä haluan ja polven koukkuun.'],
    ],
    'Potilaan tavoitteena on päästä marjaan ja saada polvi koukkuun.',
    'Vaimon tavoitteena on päästä marjaan ja saada polvi koukkuun.',
  ],
  [
    'the cause belongs to whoever has it',
    'sv',
    [
      ['professional', 'Hej Sixten, å välkommen du också, Maj-Britt. Hur sover du, Sixten?'],
      ['subject', 'Bra sover jag.'],
      ['professional', 'Och du, Sixten, har du eksem på armarna?'],
      ['subject', 'Nej. Men du, frun har mycket eksem på armarna å händerna.'],
    ],
    'Hustrun har eksem på armarna och händerna.',
    'Klienten kan inte sova på grund av eksem på armarna och händerna.',
  ],
  [
    'somebody else’s deed done to the one who speaks',
    'fi',
    [
      ['professional', 'Mitä sitten tapahtui?'],
      ['subject', 'Raimo tuli kotiin. Se löi mua käsivarteen. Mä lähdin.'],
    ],
    'Raimo löi asiakasta käsivarteen.',
    null,
  ],
  [
    'a partner called by the name alone',
    'sv',
    [
      ['professional', 'Hur mycket dricker du?'],
      ['subject', 'Några öl på lördagarna. Solveig tycker att det är för mycket.'],
    ],
    'Hustrun anser att några öl på lördagarna är för mycket.',
    null,
  ],
  [
    'a thing a worker calls "se", and not one of kin',
    'fi',
    [
      ['professional', 'Vaimohan tuli mukaan.'],
      ['companion', 'Joo.'],
      ['subject', 'Se toi mut autolla.'],
      ['professional', 'Nyt sitten vatsasta. Miten ruoka maistuu? Usein se paranee ajan kanssa.'],
      ['subject', 'Maistuu. Leipää, kalaa, mitä vaan.'],
      ['professional', 'Entä uni? Usein se häiriintyy.'],
      ['subject', 'Valvottaa. Aamuneljältä jo keittiössä.'],
    ],
    'Potilaalla unettomuutta, aamuneljältä jo keittiössä.',
    'Vaimolla unettomuutta, aamuneljältä jo keittiössä.',
  ],
  [
    'what the one who bears a name is',
    'fi',
    [
      ['professional', 'Mukana on kuraattori Tuula. Tuula, kerro sinä.'],
      ['colleague', 'Olen nähnyt Jonnea koululla viikoittain.'],
    ],
    'Kuraattori Tuula on nähnyt Jonnea koululla viikoittain.',
    'Sisko Tuula on nähnyt Jonnea koululla viikoittain.',
  ],
];

describe('who has what', () => {
  it.each(rows)('is told apart: %s (%s)', (_, language, lines, right, wrong) => {
    expect(isFlagged(language, lines, right)).toBe(false);
    if (wrong !== null) expect(isFlagged(language, lines, wrong)).toBe(true);
  });
});
