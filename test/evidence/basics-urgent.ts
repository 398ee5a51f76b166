import type { Basic } from './basics.js';

/** When help is to be sought at once, and when there is no hurry. */
export const urgent: readonly Basic[] = [
  [
    'fi',
    ['*p: Jos polvi menee punaseks ja kuumaks tai nousee kuume, niin päivystykseen heti.'],
    [
      'Ohjattu heti päivystykseen, jos polvi punoittaa tai nousee kuume.',
      'Jos polvi punoittaa tai kuume nousee, hakeutuu päivystykseen.',
      'Polven punoittaessa tai kuumeen noustessa välittömästi ensiapuun.',
      'Jos polvi punoittaa tai nousee kuume, hakeutuu hoitoon.',
    ],
    [
      'Jos polvi punoittaa ja kuumottaa tai nousee kuume, riittää yhteys fysioterapeuttiin seuraavana arkipäivänä.',
      'Polven punoitusta tai kuumetta voi seurata kotona.',
    ],
  ],
  [
    'fi',
    ['*p: Ja jos hengitys käy raskaaks levossa tai kuume ei laske kolmessa päivässä, niin suoraan päivystykseen.'],
    ['Ohjattu päivystykseen, jos hengitys vaikeutuu levossa tai kuume ei laske 3 päivässä.'],
    [
      'Jos hengitys vaikeutuu levossa tai kuume ei laske 3 päivässä, ohjattu odottamaan kotona lääkärin soittoa.',
      'Ohjattu ottamaan yhteyttä terveysasemaan, jos hengitys vaikeutuu levossa tai kuume ei laske.',
    ],
  ],
  [
    'fi',
    [
      '*p: Jos rintakipu tulee levossa, soita saman tien yksyskaks.',
      '*p: Jos tulee rintakipua levossa nii soitat ambulanssin. | s: Selvä.',
      '*s: Entä jos se rintakipu tulee levossa? | *p: Sitten soitat heti hätänumeroon.',
      '*s: Voiko sitä odotella, jos rintakipua tulee levossa? | *p: Ei, vaan heti 112.',
    ],
    [
      'Levossa tulevan rintakivun yhteydessä soitto 112.',
      'Jos rintakipua levossa, soittaa 112.',
      'Jos rintakipua levossa, soittaa hätänumeroon.',
      'Rintakipu levossa: ohjattu soittamaan.',
    ],
    [
      'Rintakivun tullessa levossa varaa ajan hoitajalle.',
      'Jos rintakipu tulee levossa, yhteys omaan hoitajaan seuraavana päivänä.',
    ],
  ],
  [
    'fi',
    ['*p: Jos se selkä ei parin viikon päästä helpota, niin ota yhteyttä sit ens viikolla.'],
    ['Ottaa yhteyttä ensi viikolla, jos selkä ei helpota.', 'Jos selkä ei helpota, ottaa yhteyttä.'],
    ['Jos selkä ei helpota, heti päivystykseen.'],
  ],
  [
    'fi',
    [
      '*p: Jos kuume nousee yli kolmenkymmenenyheksän, niin päivystykseen. Jos on vaan nuhaa, niin levätkää kotona ja soittakaa huomenna.',
      '*p: Soittakaa huomenna jos on vaan nuhaa, ja heti päivystykseen jos kuume nousee yli kolmenkymmenenyheksän.',
    ],
    [
      'Kuumeen noustessa yli 39 päivystykseen, nuhassa soitto huomenna.',
      'Jos nuhaa, soittavat huomenna. Jos kuume yli 39, päivystykseen.',
    ],
    [
      'Jos kuume nousee yli 39, lepo kotona ja soitto huomenna.',
      'Jos kuume nousee yli 39, soittavat huomenna.',
      'Jos nuhaa, heti päivystykseen.',
    ],
  ],
  [
    'fi',
    ['*p: Haava punottaa vähän, sitä voi seurata kotona. Jos punotus leviää, soita heti.'],
    [
      'Haavan punoitusta seurataan kotona.',
      'Haavan punoitusta voi seurata kotona; jos leviää, soittaa heti.',
      'Jos punoitus leviää, soittaa.',
    ],
    ['Jos punoitus leviää, näyttää haavaa seuraavalla kerralla.'],
  ],
  [
    'fi',
    ['*p: Jos kuume jatkuu maanantaina, soita heti meille.'],
    ['Jos kuume jatkuu maanantaina, soittaa vastaanotolle.', 'Soittaa, jos kuume jatkuu maanantaina.'],
    ['Jos kuume jatkuu maanantaina, odottaa varattua aikaa.'],
  ],
  [
    'fi',
    ['*p: Soita heti maanantaina, jos se kipu jatkuu.'],
    ['Soittaa maanantaina, jos kipu jatkuu.', 'Soittaa heti maanantaina, jos kipu jatkuu.'],
    [],
  ],
  [
    'fi',
    ['*p: Jos veritulppaoireita, pohje turpoaa tai tulee hengenahdistusta, niin älä jää odottamaan vaan ensiapuun.'],
    ['Ensiapuun, jos pohje turpoaa tai tulee hengenahdistusta.'],
    ['Jos pohje turpoaa, yhteys terveyskeskukseen arkena.'],
  ],
  [
    'fi',
    ['*p: Jos lapsella on lämpöä alle kolmekyt yheksän, ei tarvi lähteä päivystykseen, soita meille aamulla.'],
    ['Jos lämpöä alle 39, soitto aamulla.', 'Jos lämpöä alle 39, ei tarvetta päivystykseen.'],
    [],
  ],
  [
    'fi',
    ['*p: Jos mies tulee taas ovelle uhkailemaan, soita heti poliisille ykskaks kaks. | *s: Joo.'],
    ['Jos mies tulee ovelle, soittaa 112.'],
    ['Jos mies tulee ovelle uhkailemaan, kerrotaan asiasta seuraavassa tapaamisessa.'],
  ],
  [
    'fi',
    ['*p: Jos ne ajatukset tulee takasin, niin soita kriisipäivystykseen, heti, vaikka yöllä.'],
    ['Jos ajatukset palaavat, soittaa kriisipäivystykseen.'],
    [],
  ],
  [
    'sv',
    [
      '*p: Om rodnaden sprider sig eller du får feber så ringer ni genast, inte vänta till måndag. Och långtidssockret tas den andra april.',
    ],
    [
      'Uppmanas ringa genast om rodnaden sprider sig eller vid feber. HbA1c tas 2.4.',
      'Ringer om rodnaden sprider sig.',
      'Vid feber eller spridd rodnad kontakt omedelbart.',
    ],
    [
      'Om rodnaden sprider sig eller vid feber kan saken tas upp vid hemsjukvårdens besök på måndag. HbA1c tas 2.4.',
      'Om rodnaden sprider sig kan man vänta till måndag.',
      'Vid feber räcker det att ringa nästa vardag.',
    ],
  ],
  [
    'sv',
    [
      '*p: Får du ont i bröstet i vila så ringer du ett ett två. | s: Okej.',
      '*p: Om du får ont i bröstet i vila ska du ringa 112, vänta inte.',
      '*s: Och om jag får ont i bröstet i vila? | *p: Då ringer du ambulans på en gång.',
      '*s: Kan jag vänta om jag får ont i bröstet i vila? | *p: Nej, genast till akuten.',
    ],
    ['Vid bröstsmärta i vila söker patienten akut vård.', 'Om ont i bröstet i vila, akut vård.'],
    [
      'Om ont i bröstet i vila, tar upp det vid nästa besök.',
      'Vid bröstsmärta i vila kontakt med egen skötare under veckan.',
      'Om ont i bröstet i vila kan patienten vila hemma.',
    ],
  ],
  [
    'sv',
    ['*p: Ring nästa vecka om ryggen inte blir bättre, det är ingen brådska.'],
    ['Ringer nästa vecka om ryggen inte blir bättre.', 'Om ryggen inte blir bättre, kontakt.'],
    ['Om ryggen inte blir bättre genast till jouren.', 'Ska omedelbart söka akuten om ryggen inte blir bättre.'],
  ],
  [
    'sv',
    ['*p: Om barnet blir slött eller inte dricker, far ni direkt till jouren. Annars ringer jag på fredag.'],
    ['Till jouren om barnet blir slött eller inte dricker. Läkaren ringer fredag.'],
    ['Om barnet blir slött eller inte dricker, ringer läkaren på fredag.', 'Slöhet kan följas hemma.'],
  ],
  [
    'sv',
    ['*p: Ring oss på måndag om det svider, men om det börjar blöda så åker du till akuten genast.'],
    ['Ringer på måndag om det svider; till akuten om det börjar blöda.', 'Om det svider ringer på måndag.'],
    ['Om det börjar blöda ringer på måndag.', 'Om det svider genast till akuten.'],
  ],
  [
    'sv',
    ['*p: Det behövs inte nån jour om det bara kliar, ta upp det när vi ses nästa gång.'],
    ['Klåda tas upp vid nästa besök.', 'Om det kliar tas det upp nästa gång.'],
    ['Om det kliar till jouren.'],
  ],
  [
    'en',
    [
      "*p: That'd be Tuesday the twenty-eighth of April at nine. If you suddenly lose strength in the arm, ring us straight away, don't wait for that.",
    ],
    ['Review Tue 28 April at 9:00; to ring at once if sudden loss of strength.', 'Rings if sudden loss of strength.'],
    [
      'Review Tue 28 April at 9:00; any sudden loss of strength can be brought up then.',
      'If sudden loss of strength in the arm, mention it at the next visit.',
      'Sudden loss of strength can wait until the review.',
    ],
  ],
  [
    'en',
    [
      "*p: If he gets drowsy, or it swells up behind the ear, or he's still got a fever on Sunday, take him straight to the emergency clinic. Otherwise I'll check that ear on the twelfth of March.",
    ],
    [
      'To the emergency clinic if drowsy, swelling behind the ear or fever persists on Sunday. Ear check 12 March.',
      'Seek emergency care if drowsy.',
    ],
    [
      'Drowsiness can be monitored at home; emergency clinic if swelling behind the ear or fever still present on Sunday.',
      'If swelling behind the ear, ear check on 12 March is enough.',
    ],
  ],
  [
    'en',
    [
      '*p: If you get chest pain at rest, call nine nine nine.',
      '*s: What if I get chest pain at rest? | *p: You go to A and E, right away.',
      '*s: Can it wait till morning if I get chest pain at rest? | *p: No. Ambulance, at once.',
    ],
    ['Chest pain at rest: emergency.', 'If chest pain at rest, emergency care.'],
    [
      'If chest pain at rest, discuss at next appointment.',
      'If chest pain at rest, rest at home and see the practice nurse in the morning.',
      'Chest pain at rest may be reviewed next week.',
    ],
  ],
  [
    'en',
    ["*p: If the back isn't better in a couple of weeks, give us a ring next week, no rush."],
    ['Ring next week if back not better.', 'If back not better, to call.'],
    ["If the back isn't better, go to A&E."],
  ],
  [
    'en',
    ["*p: Call us tomorrow if it's just a rash, but if her breathing gets noisy go to A&E."],
    ['Call tomorrow if rash; A&E if noisy breathing.'],
    ['If noisy breathing, call tomorrow.', 'If rash, to A&E immediately.'],
  ],
  [
    'en',
    ["*p: No need to go to A&E if it's only itchy, we'll look at it next time."],
    ['If itchy, will be looked at next time.'],
    ['If itchy, go to A&E.'],
  ],
];
