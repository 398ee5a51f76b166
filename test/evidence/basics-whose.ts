import type { Basic } from './basics.js';

/** Who did, has or wants it: kin by what the room tells of them, a parent by the name, and whoever is meant by a small word. */
export const whose: readonly Basic[] = [
  [
    'fi',
    ['*p: Reijo, sun sisko soitti meille. | *c: Mä tuon sille ruokaa sunnuntaisin.'],
    ['Sisko tuo ruokaa sunnuntaisin.'],
    [],
  ],
  [
    'fi',
    [
      'p: Jussi, sun veli otti meihin yhteyttä. | s: Niin, Jussi se soitti. | *c: Mun mielestä sen pitäis päästä katkolle.',
    ],
    ['Veljen mielestä asiakkaan pitäisi päästä katkolle.'],
    [],
  ],
  [
    'sv',
    [
      'p: Sture, din syster ringde oss. | s: Ja, jag heter Sture och det stämmer. | *c: Jag handlar åt honom på lördagar.',
    ],
    ['Systern handlar åt klienten på lördagar.'],
    ['Sture handlar åt systern på lördagar.'],
  ],
  [
    'en',
    ['p: Albert, your sister rang us. | s: Yes, call me Albert. | *c: I do his shopping on Saturdays.'],
    ['Sister does the shopping on Saturdays.'],
    ['Albert does the shopping on Saturdays.'],
  ],
  [
    'fi',
    [
      'p: Venla, sä oot ollut isillä. | k: Joo. | c: Sä tiedät sen, Petri. | d: Tiedän sen, ja sä muistat, Sanna. | *c: Petri muutti maaliskuun alussa Tampereelle.',
    ],
    ['Isä muutti maaliskuun alussa Tampereelle.'],
    ['Äiti muutti maaliskuun alussa Tampereelle.'],
  ],
  [
    'fi',
    [
      'k: Mira on isin tyttöystävä. | c: Sä tiedät sen, Petri. | d: Tiedän sen, ja sä muistat, Sanna. | p: Kuka kuljettaa? | *d: Mä haen Venlan perjantaisin.',
    ],
    ['Isä hakee Venlan perjantaisin.'],
    ['Mira hakee Venlan perjantaisin.', 'Äiti hakee Venlan perjantaisin.'],
  ],
  [
    'fi',
    [
      'k: Moi. | c: Sä tiedät sen, Petri. | d: Ei se oo sun syy, kulta. Ja sä muistat, Sanna. | *d: Mä myönnän, et multa se lääke unohtu.',
    ],
    ['Isä myöntää unohtaneensa lääkkeen.'],
    ['Äiti myöntää unohtaneensa lääkkeen.'],
  ],
  [
    'sv',
    ['k: Hej. | c: Du vet det, Anders. | d: Ja, och du minns, Kerstin. | *c: Anders flyttade till Åbo i mars.'],
    ['Pappan flyttade till Åbo i mars.'],
    ['Mamman flyttade till Åbo i mars.'],
  ],
  [
    'sv',
    [
      'k: Wilma är pappas flickvän. | c: Du vet det, Anders. | d: Ja, och du minns, Kerstin. | *d: Jag hämtar henne på fredagar.',
    ],
    ['Fadern hämtar Elsa på fredagar.'],
    ['Modern hämtar Elsa på fredagar.', 'Wilma hämtar Elsa på fredagar.'],
  ],
  [
    'en',
    [
      "k: Emily is Dad's girlfriend. | c: You know that, Andrew. | d: It's not your fault, darling. And you remember, Sarah. | *d: I'll pick her up on Fridays.",
    ],
    ['Father picks her up on Fridays.'],
    ['Mother picks her up on Fridays.', 'Emily picks her up on Fridays.'],
  ],
  [
    'en',
    ['k: Hi. | c: You know that, Andrew. | d: Yes, and you remember, Sarah. | *c: Andrew moved to Leeds in March.'],
    ['Father moved to Leeds in March.'],
    ['Mother moved to Leeds in March.'],
  ],
  [
    'sv',
    ['p: Vi gjorde besöket på grund av barnskyddsanmälan. | *s: Jag skäms.'],
    ['Modern skäms.'],
    ['Fadern röker.'],
  ],
  [
    'sv',
    ['p: Skolan gjorde en barnskyddsanmälan. | *s: Jag hörde en smäll i köket.'],
    ['Modern hörde en smäll i köket.'],
    ['Mormor hörde en smäll i köket.'],
  ],
  [
    'fi',
    ['p: Koulu teki lastensuojeluilmoituksen. | *s: Mä olin keittiössä. Mua hävettää.'],
    ['Äiti oli keittiössä.'],
    ['Isoäiti oli keittiössä.'],
  ],
  [
    'en',
    ['p: The school made a child protection referral. | *s: I was in the kitchen and heard a bang.'],
    ['Mother was in the kitchen and heard a bang.'],
    ['Grandmother was in the kitchen and heard a bang.'],
  ],
  [
    'sv',
    ['p: Bor Anders kvar? | s: Ja, Anders bor där. | *s: Mamma sa redan i våras att jag skulle ringa.'],
    ['Klientens mamma uppmanade henne redan i våras att ringa.'],
    ['Anders uppmanade henne redan i våras att ringa.'],
  ],
  [
    'en',
    ["p: Is Andrew at home? | s: Yes, Andrew's there. | *s: My mum drives me to physio."],
    ['Mum drives the client to physio.'],
    ['Andrew drives the client to physio.'],
  ],
  [
    'fi',
    ['p: Asuuko Pekka siellä? | s: Joo, kyllä Pekka asuu. | *s: Äiti ajaa mut kuntoutukseen.'],
    ['Äiti ajaa asiakkaan kuntoutukseen.'],
    ['Pekka ajaa asiakkaan kuntoutukseen.'],
  ],
  [
    'en',
    ["*p: It was his wife who noticed the smell. He hadn't noticed anything himself."],
    ['Wife noticed the smell; patient had not noticed it.'],
    ['Patient noticed the smell.'],
  ],
  [
    'sv',
    ['*p: Hans fru märkte lukten. Han hade inte märkt nåt själv.'],
    ['Hustrun märkte lukten; patienten hade inte märkt den.'],
    ['Patienten märkte lukten.'],
  ],
  [
    'sv',
    ['*p: Hans fru ger insulinet, men fingersticken tar han själv.'],
    ['Hustrun ger insulinet; patienten tar fingersticken själv.'],
    ['Patienten ger insulinet.'],
  ],
  ['en', ['*c: My husband came along. She had a fall on Sunday.'], ['Client had a fall on Sunday.'], []],
  [
    'fi',
    ['c: Hei, mä oon isä. | *c: Mulla ei kukaan polta. Äidin puoliso polttaa parvekkeella.'],
    ['Äidin puoliso polttaa parvekkeella.'],
    ['Isä polttaa parvekkeella.'],
  ],
  [
    'sv',
    ['c: Hej, jag är pappan. | *c: Ingen röker hos mig. Mammas sambo röker på balkongen.'],
    ['Moderns sambo röker på balkongen.'],
    ['Fadern röker på balkongen.'],
  ],
  [
    'en',
    ["c: Hi, I'm his dad. | *c: Nobody smokes at mine. His mum's partner smokes on the balcony."],
    ["Mother's partner smokes on the balcony."],
    ['Father smokes on the balcony.'],
  ],
  ['fi', ['*c: Mä mittasin häneltä verenpaineen.'], ['Tytär mittasi verenpaineen.'], ['Potilas mittasi verenpaineen.']],
  [
    'fi',
    ['*c: Mä muistutan häntä lääkkeistä iltaisin.'],
    ['Omainen muistuttaa lääkkeistä iltaisin.'],
    ['Asiakas muistuttaa lääkkeistä iltaisin.'],
  ],
  [
    'en',
    ['*s: My sister gave me some ibuprofen gel.'],
    ['Given ibuprofen gel by her sister.'],
    ['Given ibuprofen gel by the home care worker.'],
  ],
  [
    'en',
    ['*s: My wife found me sweaty on Sunday.'],
    ['Found sweaty on Sunday by his wife.'],
    ['Found sweaty on Sunday by the home care nurse.'],
  ],
  [
    'fi',
    ['*c: Häneltä leikattiin polvi keväällä.'],
    ['Asiakkaalta leikattiin polvi keväällä.'],
    ['Tyttäreltä leikattiin polvi keväällä.'],
  ],
  [
    'fi',
    ['s: Mut poika ei jaksa. | *c: Rakas, sä kaaduit keittiössä.'],
    ['Puoliso kertoo asiakkaan kaatuneen keittiössä.'],
    ['Tytär kertoo asiakkaan kaatuneen keittiössä.'],
  ],
  [
    'sv',
    ['p: Bor Anders kvar? | s: Ja. | *s: Mamma och Anders städar på lördagar.'],
    ['Anders städar på lördagar.'],
    [],
  ],
  [
    'en',
    ['*p: His wife was here. She gives him the insulin.'],
    ['Wife gives the insulin.'],
    ['Patient gives the insulin.'],
  ],
  [
    'fi',
    ['p: Haluaisko Venla uida? Venla on isällä viikonloput. | *s: Mun luona Venla nukkuu omassa huoneessa.'],
    ['Venla nukkuu omassa huoneessa.'],
    ['Isä nukkuu omassa huoneessa.'],
  ],
  [
    'sv',
    ['p: Känner Elsa Mira? Mira är pappas flickvän. | *s: Mira röker på balkongen.'],
    ['Mira röker på balkongen.'],
    ['Pappan röker på balkongen.'],
  ],
  [
    'en',
    ["p: Does Ella know Emily? Emily is Dad's girlfriend. | *s: Emily smokes on the balcony."],
    ['Emily smokes on the balcony.'],
    ['Father smokes on the balcony.'],
  ],
];
