/** What is said of a thing and what a statement says of it: the ways people affirm and deny, in the three languages. */
import { describe, expect, it } from 'vitest';
import { isDenialFlagged } from './denial-flagged.js';

/** What was said, what is true of it, and the same turned round. */
type Row = readonly [said: string, right: string, turned: string];

const finnish: readonly Row[] = [
  ['P Onko kuumetta? | S Ei ole ollut.', 'Ei kuumetta.', 'Kuumetta on ollut.'],
  ['P Onko kuumetta? | S Joo, eilen illalla.', 'Kuumetta eilen.', 'Ei kuumetta.'],
  ['S Mulla ei oo mitään lääkeallergioita.', 'Ei lääkeaineallergioita.', 'Lääkeaineallergioita on.'],
  ['P Häiritseekö valo? | S Ei.', 'Ei valonarkuutta.', 'Valonarkuutta.'],
  ['C Se pökerty siihen lattialle.', 'Ollut tajuttomana.', 'Ei tajuttomuutta.'],
  ['P Karkaako virtsa? | S Ei karkaa.', 'Ei inkontinenssia.', 'Inkontinenssia.'],
  ['P Onko ne verenohennuslääkkeet käytössä? | S Ei ole.', 'Antikoagulaatiota ei ole.', 'Antikoagulaatio käytössä.'],
  ['S Lopetin tupakoinnin kolme vuotta sitten.', 'Lopettanut tupakoinnin 3 v sitten.', 'Tupakoi edelleen.'],
  ['P Poltatko vielä? | S En enää.', 'Ei tupakoi.', 'Tupakoi.'],
  ['P Iho on ehjä, ei punoita.', 'Ei punoitusta.', 'Iho punoittaa.'],
  ['S Kävelen kivutta.', 'Kävely kivutonta.', 'Kävely kivuliasta.'],
  ['S Vatsa on kovalla.', 'Vatsa kovalla.', 'Vatsa toimii normaalisti.'],
  ['P Nukutko yhtään? | S Kaksi, kolme tuntia yössä.', 'Nukkuu 2–3 tuntia yössä.', 'Ei nuku yössä.'],
  ['P Onko tehty rikosilmoitus? | S On.', 'Rikosilmoitus on tehty.', 'Rikosilmoitusta ei ole tehty.'],
  ['S Vuokra on maksettu.', 'Vuokra maksettu.', 'Vuokra rästissä.'],
  ['S Särkylääkettä en uskalla.', 'Ei käytä särkylääkettä.', 'Käyttää särkylääkettä.'],
  ['P Mihin asti nukut? | S Yhdeksään nukun.', 'Nukkuu yhdeksään.', 'Ei nuku yhdeksään.'],
  ['P Tulkki kysyy, otatteko insuliinia. | S En ota insuliinia.', 'Ei insuliinia.', 'Ottaa insuliinia.'],
  ['S Raskaana en ole, miehellä on vasektomia.', 'Ei raskautta (puolisolla vasektomia).', 'Raskaana.'],
  ['C Ei se enää ymmärrä puhetta.', 'Ei tajua puhetta.', 'Tajuaa puheen.'],
  ['P Tässä lukee et verenpaine koholla.', 'Verenpaine koholla.', 'Verenpaine ei ole koholla.'],
  ['S Lyönyt se ei ole koskaan.', 'Ei väkivaltaa.', 'Väkivaltaa on ollut.'],
];

const swedish: readonly Row[] = [
  ['P Har du feber? | S Nej, det har jag inte.', 'Ingen feber.', 'Har feber.'],
  ['P Röker du? | S Nä, int mera.', 'Röker inte.', 'Röker.'],
  ['P Ont i bröstet? | S Nej, inget sånt.', 'Ingen bröstsmärta.', 'Bröstsmärta.'],
  ['S Benet är inte svullet.', 'Ingen svullnad i benet.', 'Benet är svullet.'],
  ['P Har du svimmat? | S Nej, aldrig.', 'Har inte svimmat.', 'Har svimmat.'],
  ['S Hyran är betald.', 'Hyran är betald.', 'Hyran är obetald.'],
  ['P Äter du nå blodförtunnande? | S Nä.', 'Ingen antikoagulation.', 'Antikoagulation i bruk.'],
  ['S Han har aldrig slagit mig.', 'Inget våld.', 'Har utsatts för våld.'],
  [
    'P Behöver du hjälp med duschen? | S Nej, det klarar jag.',
    'Behöver inte hjälp med duschen.',
    'Behöver hjälp med duschen.',
  ],
  ['P Har du ramlat? | S Nej, inte en enda gång.', 'Har inte fallit.', 'Har fallit.'],
  ['P När betalas skulden? | S Sista november.', 'Skulden betalas i november.', 'Skulden betalas inte i november.'],
  ['P Är du rädd, har du ångest. | S Nej.', 'Ingen ångest.', 'Ångest.'],
  ['S Jag sover bra.', 'Sover bra.', 'Sover dåligt.'],
  ['S Elvin blir mobbad i skolan.', 'Mobbas i skolan.', 'Blir inte mobbad i skolan.'],
];

const english: readonly Row[] = [
  ['P Any fever? | S No, none.', 'Afebrile, no fever.', 'Fever.'],
  ['P Did the light bother you? | S Yes, I closed the curtains.', 'Photophobia.', 'No photophobia.'],
  ['P And did she pass out? | C No, she cried straight away.', 'No loss of consciousness.', 'Loss of consciousness.'],
  ['P Any weakness? | S Weakness, no no.', 'No weakness.', 'Weakness.'],
  ['P Dizziness, palpitations? | S A little dizzy. Not the others.', 'No palpitations.', 'Palpitations.'],
  ['P Are you on blood thinners? | S No.', 'No anticoagulant.', 'On an anticoagulant.'],
  ['P Do you smoke? | S Ten a day.', 'Smokes 10 a day.', 'Does not smoke.'],
  ['P Has she broken anything before? | C No, never.', 'No previous fractures.', 'Previous fractures.'],
  ["S I don't drink any more.", 'No alcohol.', 'Drinks alcohol.'],
  ['S The wound is clean, no pus.', 'No pus.', 'Pus in the wound.'],
  ['S He never laid a hand on me.', 'No violence.', 'Violence from him.'],
  ['P Does it wake you up? | S The first week it did. | S Not any more.', 'No longer wakes up.', 'Still wakes up.'],
  [
    'P Do you have fever, cough or chills. | S No.',
    'Does not report fever, cough or chills.',
    'Reports fever, cough or chills.',
  ],
  ['P Any pain in the knee? | S No, but a bit of pain in the hip.', 'No knee pain.', 'Knee pain.'],
  ['P There is wheeze on both sides. No crackles.', 'Wheeze, no crackles.', 'Wheeze and crackles.'],
  ['S No numbness as such.', 'No numbness.', 'Numbness.'],
  ["S I don't remember the fall.", 'Does not recall the fall.', 'Recalls the fall.'],
  ['P How is the wound? | S It is healing well.', 'The wound is healing.', 'The wound is not healing.'],
  ["S I'm not behind with the rent.", 'Not behind with the rent.', 'Behind with the rent.'],
  ['S The sensation in the toes is normal.', 'Sensation in the toes normal.', 'Sensation in the toes reduced.'],
];

describe.each([
  ['fi', finnish],
  ['sv', swedish],
  ['en', english],
] as const)('a thing affirmed or denied (%s)', (language, rows) => {
  it.each(rows.map(([said, right]) => ({ said, right })))('is told truly: "$said": "$right"', ({ said, right }) => {
    expect(isDenialFlagged(right, language, said.split(' | '))).toBe(false);
  });

  it.each(rows.map(([said, , turned]) => ({ said, turned })))('is turned: "$said": "$turned"', ({ said, turned }) => {
    expect(isDenialFlagged(turned, language, said.split(' | '))).toBe(true);
  });
});
