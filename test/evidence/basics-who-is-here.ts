import type { Basic } from './basics.js';

/** Who has come along, by what they or others say of it when the visit begins. */
export const whoIsHere: readonly Basic[] = [
  [
    'sv',
    [
      'p: Vill ni säga vilka ni är? | s: Jag är Annika. | c: Och jag är Camilla, Annikas storasyster. | d: Mona heter jag, vi är vänner sen skoltiden. | *c: Jag ligger vaken på nätterna och tänker på det.',
    ],
    ['Systern ligger vaken om nätterna.'],
    ['Vännen ligger vaken om nätterna.', 'Annika ligger vaken om nätterna.'],
  ],
  [
    'sv',
    [
      'p: Vill ni säga vilka ni är? | s: Jag är Annika. | c: Och jag är Camilla, Annikas storasyster. | d: Mona heter jag, vi är vänner sen skoltiden. | *d: Jag handlar åt henne på lördagarna.',
    ],
    ['Vännen handlar åt klienten på lördagar.'],
    ['Systern handlar åt klienten på lördagar.'],
  ],
  [
    'fi',
    [
      'p: Ketä täällä on? | s: Mä oon Aino. | c: Mä oon Sirpa, Ainon pikkusisko. | d: Mä oon Pirkko naapurista. | *d: Mä käyn kaupassa perjantaisin.',
    ],
    ['Naapuri käy kaupassa perjantaisin.'],
    ['Sisko käy kaupassa perjantaisin.'],
  ],
  [
    'fi',
    ['p: Kuka te ootte? | c: Me ollaan ystäviä. | *c: Mä tuon hänelle ruokaa maanantaisin.'],
    ['Ystävä tuo ruokaa maanantaisin.'],
    ['Tytär tuo ruokaa maanantaisin.'],
  ],
  [
    'en',
    [
      "p: Oh, you've got company. | c: Yes, I'm Pirkko from next door. | p: How are the herrings? | *c: I bring them from the market every week.",
    ],
    ['Neighbour brings herrings from the market every week.'],
    ['Daughter brings herrings from the market every week.'],
  ],
  [
    'en',
    ["p: And you are? | c: I'm Sandra, her older sister. | *c: I do her shopping on Saturdays."],
    ['Sister does the shopping on Saturdays.'],
    ['Neighbour does the shopping on Saturdays.'],
  ],
  [
    'fi',
    ['p: Sä oot Jari, ja vaimo on mukana? | s: Joo, Tuula lähti mukaan. | *c: Mä lopetin tupakan syksyllä.'],
    ['Tuula lopetti tupakan syksyllä.', 'Vaimo lopetti tupakan syksyllä.'],
    ['Jari lopetti tupakan syksyllä.'],
  ],
  [
    'sv',
    ['p: Du är Gunnar, och det här är dottern då? | c: Jo, Annika. | *c: Det var jag som köpte vinterskorna.'],
    ['Dottern köpte vinterskorna.', 'Annika köpte vinterskorna.'],
    ['Gunnar köpte vinterskorna.', 'Sonen köpte vinterskorna.'],
  ],
  [
    'en',
    ['p: Is your wife with you? | s: Yes, Maggie drove me here. | *c: I gave up smoking in the autumn.'],
    ['Maggie gave up smoking in the autumn.', 'Wife gave up smoking in the autumn.'],
    ['Patient gave up smoking in the autumn.'],
  ],
  [
    'sv',
    ['p: God morgon Bertel, god morgon Gunvor. | s: Morgon. | *c: Jag vaknar fyra gånger per natt.'],
    ['Gunvor vaknar fyra gånger per natt.'],
    ['Bertel vaknar fyra gånger per natt.'],
  ],
  [
    'fi',
    [
      'c: No hei, täällä on Jarkko Salmela, mä soitan meidän pojasta. | p: Missä olette? | *c: Mä oon työmatkalla Oulussa.',
    ],
    ['Jarkko on työmatkalla Oulussa.'],
    [],
  ],
  [
    'sv',
    ['p: Hej Ulla, jag heter Kristina. | s: Det är Stig, min man. | *c: Jag stiger upp tre gånger på natten.'],
    ['Maken stiger upp tre gånger per natt.', 'Stig stiger upp tre gånger per natt.'],
    ['Ulla stiger upp tre gånger per natt.'],
  ],
  [
    'sv',
    [
      'p: God morgon Bertel, god morgon Gunvor. Jag har Jonas med mig, han är sjukskötare. | s: Morgon. | g: Hur har natten varit? | *c: Jag vaknar fyra gånger per natt.',
    ],
    ['Gunvor vaknar fyra gånger per natt.'],
    ['Bertel vaknar fyra gånger per natt.'],
  ],
  [
    'en',
    [
      'p: Good morning. | s: Morning. | p: Any bleeding? | s: No. | p: Any bruises? | s: No. | p: Any headache? | s: No. | p: And the doses? | s: I get muddled. Could you talk to Helen, my daughter? | *c: Hello, Helen here. I fill her pillbox on Sundays.',
    ],
    ['Daughter fills the pillbox on Sundays.', 'Helen fills the pillbox on Sundays.'],
    ['Patient fills the pillbox on Sundays herself.'],
  ],
  [
    'sv',
    ['p: Hur mår ni? | s: Bra. | *c: Ja Kaj, han kom full hit en gång. | *g: Jag gjorde rent såret nu.'],
    ['Kaj kom full en gång.'],
    [],
  ],
  [
    'fi',
    ['p: Te ootta varmaan Aarne ja Eila? | s: Moon Aarne, joo. | *c: Mä herään kolmelta yöllä.'],
    ['Eila herää kolmelta yöllä.'],
    ['Aarne herää kolmelta yöllä.'],
  ],
  [
    'fi',
    [
      'c: No hei, täällä on Jarkko Salmela, mä soitan meidän pojasta, ja mun äiti Raili on tässä kans. | d: Joo, täällä mummo. | *c: Mä oon työmatkalla Oulussa.',
    ],
    ['Jarkko on työmatkalla Oulussa.'],
    ['Raili on työmatkalla Oulussa.', 'Mummo on työmatkalla Oulussa.'],
  ],
  [
    'fi',
    ['p: Terveysaseman hoitaja Minna Lehtoranta, hei. | s: Hei. | *s: Mä otan lääkkeet itse aamulla.'],
    ['Ottaa lääkkeet itse aamulla.'],
    ['Minna ottaa lääkkeet itse aamulla.'],
  ],
  [
    'sv',
    ['p: Hej Rolf, stig på. Jenny heter jag. | s: Hej. | *s: Jag tar insulin på kvällen.'],
    ['Rolf tar insulin på kvällen.'],
    ['Jenny tar insulin på kvällen.'],
  ],
  [
    'fi',
    [
      'p: Jari, miten sä jaksat? | *s: Oon ruvennu ottamaan pari olutta iltasin. | c: Ei se mikään pari oo. | p: Tuula, miten sä nukut? | c: Mä nukun huonosti.',
    ],
    ['Mies on alkanut ottaa pari olutta iltaisin.'],
    ['Vaimo on alkanut ottaa pari olutta iltaisin.'],
  ],
  [
    'fi',
    [
      'p: Jari, miten sä jaksat? | s: Oon ruvennu ottamaan pari olutta iltasin. | c: Ei se mikään pari oo. | p: Tuula, miten sä nukut? | *c: Mä nukun huonosti.',
    ],
    ['Vaimo nukkuu huonosti.'],
    ['Mies nukkuu huonosti.'],
  ],
  [
    'sv',
    [
      'p: Jari, hur mår du? | *s: Jag har börjat dricka öl på kvällarna. | c: Varje kväll. | p: Camilla, hur sover du? | c: Dåligt.',
    ],
    ['Maken har börjat dricka öl på kvällarna.'],
    ['Hustrun har börjat dricka öl på kvällarna.'],
  ],
  [
    'en',
    [
      "p: Brian, how are you? | *s: I've started having a few beers in the evening. | c: Every evening. | p: Susan, how do you sleep? | c: Badly.",
    ],
    ['Husband has started having a few beers in the evening.'],
    ['Wife has started having a few beers in the evening.'],
  ],
  [
    'fi',
    ['p: Sä oot Jari, ja vaimo on mukana? | s: Joo. | c: Joo. | *s: Mä poltan kymmenen savuketta päivässä.'],
    ['Jari polttaa kymmenen savuketta päivässä.', 'Mies polttaa kymmenen savuketta päivässä.'],
    ['Vaimo polttaa kymmenen savuketta päivässä.'],
  ],
  [
    'fi',
    [
      'c: No hei, täällä on Jarkko Salmela, mä soitan meidän pojasta. | d: Joo, täällä mummo. | p: Entä tänään, Raili? | *d: Mä annoin lääkettä aamulla.',
    ],
    ['Raili antoi lääkettä aamulla.', 'Mummo antoi lääkettä aamulla.'],
    ['Jarkko antoi lääkettä aamulla.'],
  ],
];
