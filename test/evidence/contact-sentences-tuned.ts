/** Fictitious sentences, a line each. `told`: each tells where somebody lives or is met, or how they are reached; `untold`: none does. */
export const tuned = {
  fi: {
    told: `
Asuu Rantatie neljässä.
Potilas asuu osoitteessa Koivukuja 12 B 7.
Asiakas kertoo muuttaneensa Mäntytielle viime kuussa.
Osoite on Pihlajakatu kuusitoista ce kolmekymmentäkaksi.
Uusi asunto on Kauppakadulla, toisessa kerroksessa.
Asuu tätinsä luona Rauhalantie 3:ssa.
Kirjeet voi lähettää osoitteeseen Satamakatu 9, 33200 Tampere.
Postinumero on kolme kolme kaksi nolla nolla.
Puhelinnumero on nolla neljä nolla yksi kaksi kolme neljä viisi kuusi seitsemän.
Tavoittaa numerosta 040 123 4567.
Tavoittaa numerosta +358 50 765 4321.
Numeroni on nolla viisikymmentä, kuusikymmentäviisi, neljäkymmentäkolme, kaksikymmentäyksi.
Sähköposti on maija.esimerkki@posti.fi.
Sähköpostiosoite on maija piste esimerkki at posti piste fi.
Sähköposti matti miukumauku kotimaili piste com.
Lapsi käy Koivurannan koulua.
Tytär on päiväkoti Päivänsäteessä.
Poika on hoidossa Metsätähden päiväkodissa.
Käy töissä Korpelan ruokakaupassa.
Työpaikka on Lehtolan autohuolto.
Työskentelee Hakaniemen apteekissa.
Opiskelee Lahden ammattiopistossa.
On tällä hetkellä turvakodissa Jyväskylässä.
Asuu nykyään Kouvolassa siskonsa luona.
Muutti Oulusta Raaheen kesällä.
Tilapäinen osoite on Harjutie yksitoista aa neljä.
Asuu kerrostalossa Kuusikkotien varrella.
Ovikoodi on 4571.
Asuu Vanhalla Myllytiellä numerossa viisi.
Äiti asuu Niittypolulla ja potilas on hänen luonaan.
Kotiosoite: Laivurinrinne 22 as. 14.
Lapset ovat Suvilahden alakoulussa.
Mies tietää, että hän käy Kallion kirjastossa joka tiistai.
Voi soittaa numeroon nolla neljäsataa kaksikolmeneljä viisikuusiseitsemän.
Uusi numero on 0451234567.
Potilas yöpyy ystävänsä luona Peltosaaressa.
Asuu Kivikonkaari kahdessakymmenessäkolmessa.
Työnantaja on Salmisen Leipomo Oy.
Harrastaa jalkapalloa Puistolan kentällä torstaisin.
Perhe asuu Tuomarilan asemaa vastapäätä.
Asuinkunta on Nokia ja postinumero 37100.
Instagramissa hän on nimellä @maijanpolku.
Puhelin: 09-7654321.
Hakee lapset Pikku-Oravan päiväkodista neljältä.
Asuu Rinnekodin tukiasunnossa.
`,
    untold: `
Potilas asuu yksin ja pärjää kotona.
Asuu vaimonsa kanssa, lapset ovat muuttaneet pois.
Verenpaine oli 145/92 ja pulssi 78.
Lääkkeen annos on nolla pilkku viisi milligrammaa kaksi kertaa päivässä.
Särkyä on ollut viisi päivää oikeassa polvessa.
Hemoglobiini oli 132 ja ferritiini 18.
Potilas työskentelee siivoojana.
On töissä osa-aikaisesti ja jaksaa hyvin.
Lapsi käy koulua ja viihtyy siellä.
Päiväkodissa on ollut vatsatautia.
Hoitaja soittaa ensi viikolla.
Lähetetään kirje kotiin.
Kontrolli kolmen kuukauden kuluttua terveysasemalla.
Rinne on jyrkkä ja polvi kipeytyy siinä.
Hengitystiet ovat vapaat.
Virtsatieinfektio hoidettiin viime kuussa.
Kulkee kouluun pyörällä.
Käynyt laboratoriossa kahdeksan tuntia syömättä.
Marevanin INR oli kaksi pilkku neljä.
Ei ole käynyt ulkomailla.
Nukkuu viisi kuusi tuntia yössä.
Katu oli liukas ja hän kaatui.
Pelkää puolisoaan ja haluaa muuttaa.
Ottaa Burana 600 mg kolmesti päivässä.
Syntynyt vuonna 1968.
Sovittu aika 12.3. klo 10.15.
Ajokyky arvioidaan syksyllä.
Polku hoitoon on sovittu.
Kuntoutus jatkuu fysioterapeutin luona.
Painaa 82 kiloa, pituus 176 cm.
`,
  },
  sv: {
    told: `
Bor på Strandvägen fyra.
Patienten bor på Björkgatan 12 B 7.
Adressen är Tallstigen sexton C trettiotvå.
Har flyttat till Rönngränden i förra månaden.
Telefonnumret är noll fyra noll ett två tre fyra fem sex sju.
Nås på 040 123 4567.
E-posten är maja punkt exempel snabel-a posten punkt fi.
E-post: maja.exempel@posten.fi.
Barnet går i Björkstrands skola.
Dottern går på daghemmet Solstrålen.
Sonen är på Skogsstjärnans daghem.
Arbetar på Lehtolas bilverkstad.
Är på skyddshemmet i Vasa.
Bor numera i Karis hos sin syster.
Postnumret är sex fem etthundra.
Brev kan skickas till Hamngatan 9, 65100 Vasa.
Portkoden är 4571.
Bor i ett höghus vid Granvägen.
Mamman bor på Ängsstigen och patienten är hos henne.
Det nya numret är noll fyra hundra, tjugotre, fyrtiofem, sextiosju.
Studerar vid Yrkesinstitutet i Borgå.
Tränar på Lillåns idrottsplan varje torsdag.
Arbetsgivaren är Salminens Bageri Ab.
Hemadress: Skepparbacken 22 bost. 14.
Övernattar hos en vän i Gamlakarleby.
`,
    untold: `
Patienten bor ensam och klarar sig hemma.
Bor med sin man, barnen har flyttat hemifrån.
Blodtrycket var 145/92 och pulsen 78.
Dosen är noll komma fem milligram två gånger om dagen.
Har haft ont i höger knä i fem dagar.
Hb var 132 och ferritin 18.
Arbetar som städare.
Barnet går i skolan och trivs.
På daghemmet har det gått magsjuka.
Sköterskan ringer nästa vecka.
Kontroll om tre månader på hälsostationen.
Luftvägarna är fria.
Urinvägsinfektionen behandlades i förra månaden.
Sover fem sex timmar per natt.
Gatan var hal och hon föll.
Är rädd för sin partner och vill flytta.
Tar Burana 600 mg tre gånger om dagen.
Född 1968.
Avtalad tid 12.3 kl. 10.15.
Väger 82 kilo, längd 176 cm.
`,
  },
  en: {
    told: `
Lives at 4 Shore Road.
The patient lives at 12 Birch Lane, flat 7.
The address is sixteen Rowan Street, apartment thirty-two.
She has moved to Pine Close last month.
Her phone number is oh four oh one two three four five six seven.
Can be reached on 040 123 4567.
Email is maija dot example at post dot fi.
Email: maija.example@post.fi.
The child goes to Birchbank Primary School.
Her daughter attends Sunbeam Nursery.
He works at Lehtola Garage.
She is staying at the women's shelter in Turku.
Now lives in Porvoo with her sister.
The postcode is three three two double oh.
Letters can go to 9 Harbour Street, Tampere 33200.
The door code is 4571.
He lives in a block of flats on Spruce Avenue.
Mum lives on Meadow Path and the patient stays with her.
Her new number is zero four five, twelve, thirty-four, fifty-six.
Studies at Lahti Vocational College.
Plays football at Millbrook pitch every Thursday.
Her employer is Salminen Bakery Ltd.
Home address: 22 Sailor Hill, apartment 14.
Is sleeping at a friend's place in Kouvola.
Lives opposite Tuomarila station.
`,
    untold: `
The patient lives alone and copes at home.
Lives with her husband, the children have moved out.
Blood pressure was 145 over 92 and pulse 78.
The dose is nought point five milligrams twice a day.
Right knee pain for five days.
Haemoglobin was 132 and ferritin 18.
Works as a cleaner.
The child goes to school and likes it there.
There has been a stomach bug at nursery.
The nurse will call next week.
Review in three months at the health centre.
The airways are clear.
Sleeps five or six hours a night.
The road was slippery and she fell.
She is afraid of her partner and wants to move out.
Takes ibuprofen 600 mg three times a day.
Born in 1968.
Appointment on 12 March at 10.15.
Weighs 82 kilos, height 176 cm.
The urinary tract infection was treated last month.
`,
  },
};
