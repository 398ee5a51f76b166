import type { Basic } from './basics.js';

/** Who is meant by a name, by "you" and by kin of kin. */
export const names: readonly Basic[] = [
  [
    'fi',
    [
      'p: Täällä on Eemeli ja molemmat vanhemmat, Riikka ja Jani. | k: Moi. | *p: Ja Riikka, sä varaat ajan kuraattorille? | *c: Joo.',
    ],
    ['Äiti varaa ajan kuraattorille.'],
    ['Isä varaa ajan kuraattorille.'],
  ],
  [
    'sv',
    [
      'p: Här är Elis och båda föräldrarna, Maria och Johan. | k: Hej. | *p: Och Maria, du bokar tid hos kuratorn? | *c: Ja.',
    ],
    ['Mamman bokar tid hos kuratorn.'],
    ['Pappan bokar tid hos kuratorn.'],
  ],
  [
    'en',
    ["p: Here's Leo and both parents, Mary and John. | k: Hi. | *p: And Mary, you'll book the counsellor? | *c: Yes."],
    ['Mother books the counsellor.'],
    [],
  ],
  ['fi', ['*s: Soitan vaimolle ensin.'], ['Soittaa ensin vaimolle.'], ['Soittaa ensin veljelle.']],
  [
    'fi',
    ['*p: Kenelle sä soitat, jos menee huonoks? | *s: Vaimolle ensin.'],
    ['Soittaa ensin vaimolle.'],
    ['Soittaa ensin veljelle.'],
  ],
  ['sv', ['*p: Vem ringer du om det blir sämre? | *s: Frun först.'], ['Ringer först frun.'], ['Ringer först brodern.']],
  [
    'en',
    ['*p: Who do you call if it gets worse? | *s: My wife first.'],
    ['Calls wife first.'],
    ['Calls brother first.'],
  ],
  [
    'fi',
    ['*s: Sisko hakee Einon päiväkodista. Äiti asuu Oulussa.'],
    ['Asiakkaan sisko hakee Einon päiväkodista.'],
    ['Lasten isoäiti hakee Einon päiväkodista.'],
  ],
  [
    'sv',
    ['*s: Min dotter Lena vill att jag ska flytta till serviceboende, men jag vill bo här.'],
    ['Dottern önskar att klienten flyttar till serviceboende. Klienten vill bo kvar hemma.'],
    [],
  ],
  ['fi', ['*c: Aamusin se sanoo et mahaan sattuu.'], ['Lapsi valittaa aamuisin vatsakipua.'], []],
  ['sv', ['*s: Jag frågade chefen om dagtur, från första juni lovade hon.'], ['Chefen har lovat dagtur från 1.6.'], []],
  [
    'fi',
    ['*s: Mieheni ei juo. Hänen veljensä uhkasi minua kerran puhelimessa.'],
    [],
    ['Puolison sisko uhannut asiakasta puhelimessa.'],
  ],
  [
    'sv',
    ['*c: Min syster Sandra bor i Sibbo. Å jag har frågat chefen om dagtur, från första juni lovade hon.'],
    ['Chefen har lovat dagtur från 1.6.'],
    ['Systern har lovat dagtur från 1.6.'],
  ],
];
