/** The same, written before anything was tuned and never looked at while it was: what the measure is made on. */
export const kept = {
  fi: {
    told: `
Asuu Lepolantie seitsemässä.
Koti on osoitteessa Vaahterakuja 5 A 21.
Hän muutti Kuusitieltä Haapakadulle.
Osoite on Myllymäentie kaksikymmentäyksi bee kuusi.
Asunto on Tehtaankadun päässä, kolmas rappu.
Asuu serkkunsa luona Ahotie 18:ssa.
Posti menee osoitteeseen Veturikuja 2, 90100 Oulu.
Postinumero on yhdeksän nolla yksi nolla nolla.
Puhelin on nolla viisi nolla yhdeksän kahdeksan seitsemän kuusi viisi neljä kolme.
Voi soittaa numeroon 050 987 6543.
Numero on +358401112223.
Puhelinnumero nolla neljäkymmentäneljä, kaksitoista, kolmekymmentäneljä, viisikymmentäkuusi.
Sähköposti on kalle.testinen@viesti.fi.
Sähköpostia voi laittaa kalle piste testinen ät viesti piste fi.
Sähköposti on liisa alaviiva testi at sahkeet piste net.
Poika on Mäkirinteen yläkoulussa kahdeksannella.
Lapset ovat päiväkoti Satumetsässä.
Tytär on iltapäiväkerhossa Hiidenmäen koululla.
On töissä Virtasen kukkakaupassa torin laidalla.
Työpaikka on Rautasen konepaja.
Työskentelee Itäkeskuksen kampaamossa.
Opiskelee Savonlinnan lukiossa.
Oleskelee nyt turvakodissa Kuopiossa.
Asuu tällä hetkellä Salossa vanhempiensa luona.
Muuttaa ensi kuussa Vaasaan.
Väliaikainen osoite on Kanavaranta neljätoista dee yksi.
Asuu rivitalossa Orapihlajatien päässä.
Alaoven koodi on 9024.
Asuu Uudella Pappilankadulla numerossa kolme.
Isä asuu Kurkipolulla, ja lapsi on siellä viikonloput.
Kotiosoite: Purjehtijanaukio 7 as. 3.
Kuopus on Tammelan esikoulussa.
Hän käy uimassa Vesiharjun uimahallissa keskiviikkoisin.
Soittaa voi numeroon nolla neljä viisi, kuusi kuusi kuusi, yksi kaksi kolme neljä.
Uusi liittymä on 0442223334.
Yöpyy kaverin sohvalla Malminkartanossa.
Asuu Lehtokaari viidessätoista.
Työnantaja on Mattilan Puutyö Oy.
Laulaa Pispalan kuorossa maanantaisin.
Asuu vastapäätä Peltolan S-markettia.
Kotikunta on Lieto ja postinumero 21420.
Snapchatissa tunnus on liisa_testi99.
Lankapuhelin: 02-1234567.
Vie lapsen Nalle-Puhin päiväkotiin ennen kahdeksaa.
Asuu Koivukodin palvelutalossa.
`,
    untold: `
Asuu kotona ja saa kotihoitoa kahdesti päivässä.
Asuu vanhempiensa luona ja käy lukiota.
Lämpö oli 38,4 ja tulehdusarvo 56.
Annosta nostetaan viidestä kymmeneen milligrammaan.
Yskä alkoi kolme viikkoa sitten.
Paastosokeri oli kuusi pilkku yksi.
On ammatiltaan sähköasentaja.
Palannut töihin ja jaksanut hyvin.
Koulussa on kiusattu, ja siitä on puhuttu opettajan kanssa.
Lapsi on ollut poissa päiväkodista kuumeen takia.
Soitetaan tulokset huomenna.
Puhelu sovittu perjantaiksi.
Seuraava käynti puolen vuoden päästä.
Sappitiet ovat normaalit.
Kävelee portaat ylös hengästymättä.
Korvatulehdus molemmin puolin.
Tupakoi kymmenen savuketta päivässä, on tupakoinut kaksikymmentä vuotta.
Ei vuoda verta eikä näy mustelmia.
Kertoo, että puoliso on ilmestynyt ovelle.
Toivoo, ettei osoitetta anneta kenellekään.
Ottaa Panadol 1 g tarvittaessa.
Viimeisin rokotus oli 2019.
Kuntosalilla käy kahdesti viikossa.
Allerginen koivulle ja lepälle.
Jäykkyys aamuisin kestää yksi kaksi tuntia.
Silmänpaineet olivat 14 ja 16.
Leikkaus tehtiin keskussairaalassa.
Haluaa vaihtaa puhelinnumeroa.
Matkustaa junalla töihin.
Kolesteroli oli 5,2 ja LDL 3,1.
`,
  },
  sv: {
    told: `
Bor på Vilovägen sju.
Hemmet ligger på Lönngränden 5 A 21.
Hon flyttade från Granvägen till Aspgatan.
Adressen är Kvarnbacksvägen tjugoett B sex.
Numret är noll fem noll nio åtta sju sex fem fyra tre.
Kan nås på numret 050 987 6543.
E-posten är kalle punkt testsson at meddelande punkt fi.
E-post: kalle.testsson@meddelande.fi.
Sonen går i Backens högstadium.
Barnen är på daghemmet Sagoskogen.
Dottern går på Ekebo förskola.
Arbetar i Virtanens blomsteraffär vid torget.
Vistas nu på skyddshem i Åbo.
Bor för närvarande i Ekenäs hos sina föräldrar.
Postnumret är två noll ett noll noll.
Posten går till Lokgränden 2, 20100 Åbo.
Koden till porten är 9024.
Bor i ett radhus i slutet av Hagtornsvägen.
Pappan bor på Transtigen, och barnet är där på helgerna.
Det nya abonnemanget är 0442223334.
Studerar vid gymnasiet i Jakobstad.
Simmar i Sunds simhall på onsdagar.
Arbetsgivaren är Mattssons Snickeri Ab.
Hemadress: Seglartorget 7 bost. 3.
Sover på en kompis soffa i Malm.
`,
    untold: `
Bor hemma och får hemvård två gånger om dagen.
Bor hos sina föräldrar och går i gymnasiet.
Temperaturen var 38,4 och CRP 56.
Dosen höjs från fem till tio milligram.
Hostan började för tre veckor sedan.
Fasteblodsockret var sex komma ett.
Är elektriker till yrket.
Har återgått till arbetet och orkat bra.
Barnet har varit borta från daghemmet på grund av feber.
Svaren ges per telefon i morgon.
Nästa besök om ett halvt år.
Gallvägarna är normala.
Röker tio cigaretter om dagen.
Önskar att adressen inte ges till någon.
Tar Panadol 1 g vid behov.
Senaste vaccinationen var 2019.
Allergisk mot björk och al.
Stelheten på morgnarna varar en två timmar.
Operationen gjordes på centralsjukhuset.
Kolesterolet var 5,2 och LDL 3,1.
`,
  },
  en: {
    told: `
Lives at 7 Rest Road.
Home is at 5 Maple Lane, flat 21.
She moved from Spruce Road to Aspen Street.
The address is twenty-one Millhill Road, flat six.
The number is oh five oh nine eight seven six five four three.
Call her on 050 987 6543.
Email is kalle underscore tester at message dot com.
Email: kalle.tester@message.fi.
Her son is at Hillside Secondary School.
The children go to Fairy Wood Nursery.
The youngest is at Oakdale Preschool.
She works at Virtanen Flowers by the market square.
Is now at a refuge in Kuopio.
Currently lives in Salo with her parents.
The postal code is nine oh one double oh.
Post goes to 2 Engine Close, Oulu 90100.
The code for the front door is 9024.
Lives in a terraced house at the end of Hawthorn Drive.
Dad lives on Crane Path, and the child is there at weekends.
Her new SIM is 0442223334.
Studies at Savonlinna High School.
Swims at Waterford pool on Wednesdays.
His employer is Mattila Joinery Ltd.
Home address: 7 Sailors Square, apartment 3.
Sleeps on a friend's sofa in Malmi.
`,
    untold: `
Lives at home and has home care twice a day.
Lives with his parents and is at upper secondary school.
Temperature was 38.4 and CRP 56.
The dose is raised from five to ten milligrams.
The cough began three weeks ago.
Fasting glucose was six point one.
He is an electrician.
Has gone back to work and is coping well.
The child has been off nursery with a fever.
Results will be given by phone tomorrow.
Next visit in half a year.
The bile ducts are normal.
Smokes ten cigarettes a day.
Asks that the address is not given to anyone.
Takes paracetamol 1 g when needed.
The last vaccination was in 2019.
Allergic to birch and alder.
Morning stiffness lasts one to two hours.
The operation was done at the central hospital.
Cholesterol was 5.2 and LDL 3.1.
`,
  },
};
