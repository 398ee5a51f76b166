import type { Basic } from './basics.js';

/** Several figures in one breath, as a recogniser writes that knows no marks. */
export const unmarked: readonly Basic[] = [
  [
    'fi',
    [
      '*p: no niin mitataas verenpaine tästä istualtaan satakuuskytkaks kautta yheksänkytneljä ja syke on kaheksankytkaks sit otetaan vielä toinen satakuuskyt yheksänkyt',
    ],
    [],
    ['RR istuen 162/94, p 82, uusinta 150/90.', 'RR istuen 162/84, p 82.'],
  ],
  [
    'fi',
    [
      '*s: joo otan aamulla sitä bisoprololii vitosen ja marevania kolme tablettia tiistaina ja perjantaina muina päivinä kaks ja puol',
    ],
    ['Bisoprololi 5 mg aamuisin. Marevan 3 tabl ti ja pe, muina päivinä 2,5 tabl.'],
    ['Bisoprololi 5 mg aamuisin. Marevan 2,5 tabl ti ja pe, muina päivinä 3 tabl.', 'Marevan 3 tabl ti ja to.'],
  ],
  [
    'fi',
    ['*s: polvi on ollu kipee kuus viikkoa ja turvonnu kaks viikkoa se alko ku astuin väärin portaissa'],
    ['Polvi kipeä 6 viikkoa, turvonnut 2 viikkoa.'],
    ['Polvi kipeä 2 viikkoa, turvonnut 6 viikkoa.', 'Polvi kipeä 6 kuukautta.'],
  ],
  [
    'fi',
    ['*c: se kuume oli eilen kolkytyheksän kaks ja tänä aamuna kolkytkaheksan viis panadolia annettiin kaks kertaa'],
    ['Kuume eilen 39,2, tänä aamuna 38,5. Panadolia annettu 2 kertaa.'],
    ['Kuume eilen 38,5, tänä aamuna 39,2.', 'Panadolia annettu 4 kertaa.'],
  ],
  [
    'fi',
    ['*p: käydään kotona maanantaisin keskiviikkosin ja perjantaisin aamupäivällä ja illalla joka päivä kuuden aikaan'],
    ['Kotikäynnit ma, ke ja pe aamupäivisin, joka ilta n. klo 18.'],
    ['Kotikäynnit ti ja to aamupäivisin.', 'Kotikäynnit joka ilta n. klo 20.'],
  ],
  [
    'fi',
    ['*p: eläke on tuhatsataneljäkymmentä euroa asumistuki kakssataakolkyt ja vuokra kuussataakaheksankyt'],
    ['Eläke 1 140 €, asumistuki 230 €, vuokra 680 €.'],
    ['Eläke 1 140 €, asumistuki 680 €, vuokra 230 €.', 'Eläke 1 410 €.'],
  ],
  [
    'fi',
    [
      '*p: hemoglobiini sataneljätoista ja kreatiniini kuuskytkaheksan sokeri paastossa kuus neljä pitkä sokeri neljäkytkaks',
    ],
    ['Hb 114, krea 68, fP-gluk 6,4, HbA1c 42.'],
    ['Hb 140, krea 68.', 'Hb 114, krea 86.', 'fP-gluk 4,6.'],
  ],
  [
    'sv',
    [
      '*p: då mäter vi blodtrycket sittande etthundrasextiotvå genom nittiofyra och pulsen åttiotvå sen en gång till hundrasexti nitti',
    ],
    ['BT sittande 162/94, puls 82, omkontroll 160/90.'],
    ['BT sittande 162/94, puls 82, omkontroll 150/90.', 'Puls 92.'],
  ],
  [
    'sv',
    [
      '*s: ja jag tar bisoprolol fem på morgonen och marevan tre tabletter tisdag och fredag andra dagar två och en halv',
    ],
    ['Bisoprolol 5 mg på morgonen. Marevan 3 tabl ti och fr, övriga dagar 2,5 tabl.'],
    ['Marevan 2,5 tabl ti och fr, övriga dagar 3 tabl.'],
  ],
  [
    'sv',
    ['*s: knät har varit ont i sex veckor och svullet i två veckor det började när jag trampade fel i trappan'],
    ['Knät ont i 6 veckor, svullet i 2 veckor.'],
    ['Knät ont i 2 veckor, svullet i 6 veckor.'],
  ],
  [
    'sv',
    ['*c: febern var trettionio och två i går och i morse trettioåtta och fem vi gav panadol två gånger'],
    ['Feber i går 39,2, i morse 38,5. Panadol gavs 2 gånger.'],
    ['Feber i går 38,5, i morse 39,2.', 'Panadol gavs 4 gånger.'],
  ],
  [
    'sv',
    ['*p: pensionen är ettusenetthundrafyrtio euro bostadsbidraget tvåhundratrettio och hyran sexhundraåttio'],
    ['Pension 1 140 €, bostadsbidrag 230 €, hyra 680 €.'],
    ['Pension 1 140 €, bostadsbidrag 680 €, hyra 230 €.', 'Pension 1 410 €.'],
  ],
  [
    'en',
    [
      '*p: so your blood pressure sitting is one sixty two over ninety four and pulse eighty two and again one sixty over ninety',
    ],
    ['BP sitting 162/94, pulse 82, repeat 160/90.'],
    ['BP sitting 162/94, pulse 82, repeat 150/90.', 'Pulse 92.'],
  ],
  [
    'en',
    [
      '*s: yeah I take bisoprolol five in the morning and warfarin three tablets Tuesday and Friday other days two and a half',
    ],
    ['Bisoprolol 5 mg in the morning. Warfarin 3 tablets Tue and Fri, other days 2.5 tablets.'],
    ['Warfarin 2.5 tablets Tue and Fri, other days 3 tablets.'],
  ],
  [
    'en',
    ["*s: the knee's been sore for six weeks and swollen for two it started when I stepped wrong on the stairs"],
    ['Knee sore for 6 weeks, swollen for 2 weeks.'],
    ['Knee sore for 2 weeks, swollen for 6 weeks.', 'Knee sore for 6 months.'],
  ],
  [
    'en',
    [
      '*c: his temperature was thirty nine two yesterday and thirty eight five this morning we gave him paracetamol twice',
    ],
    ['Temp 39.2 yesterday, 38.5 this morning. Paracetamol given twice.'],
    ['Temp 38.5 yesterday, 39.2 this morning.', 'Paracetamol given four times.'],
  ],
  [
    'en',
    ["*p: pension's eleven hundred and forty euros housing benefit two thirty and rent six eighty"],
    ['Pension 1,140 €, housing benefit 230 €, rent 680 €.'],
    ['Pension 1,140 €, housing benefit 680 €, rent 230 €.', 'Pension 1,410 €.'],
  ],
  [
    'en',
    ['*p: haemoglobin one fourteen creatinine sixty eight fasting glucose six point four HbA1c forty two'],
    ['Hb 114, creatinine 68, fasting glucose 6.4, HbA1c 42.'],
    ['Hb 140, creatinine 68.', 'Hb 114, creatinine 86.', 'Fasting glucose 4.6.'],
  ],
  [
    'sv',
    ['*p: hemoglobin hundrafjorton kreatinin sextioåtta fasteblodsocker sex komma fyra långtidssocker fyrtiotvå'],
    ['Hb 114, krea 68, fP-gluk 6,4, HbA1c 42.'],
    ['Hb 140.', 'Krea 86.', 'fP-gluk 4,6.'],
  ],
];
