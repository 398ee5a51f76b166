import type { HelpTexts } from './help-text.js';

export const fi: HelpTexts = {
  worklist: {
    title: 'Ohje: työlista',
    text: [
      'Käyntisi ovat ryhmissä sen mukaan, mitä niille seuraavaksi tehdään.',
      'Jokaisella rivillä on yksi painike: se vie kohtaan, johon jäit.',
      'Hae nimellä, syntymäajalla tai kirjauslajilla. Haku koskee vain omia käyntejäsi.',
      'Uusi käynti alkaa painikkeesta listan yläpuolella. Mitään ei äänitetä ennen kuin olet kertonut äänityksestä.',
    ],
  },
  new: {
    title: 'Ohje: uusi käynti',
    text: [
      'Valitse henkilö syntymäajan perusteella: samannimisiä voi olla useita.',
      'Merkinnän laji ratkaisee otsikot, joiden alle puhe jäsennetään.',
      'Puheen kieli ja merkinnän kieli ovat eri asioita, eikä kumpikaan muuta näytön kieltä. Oletukset asetat asetuksissa.',
      'Kokeile mikrofonia ennen kuin asiakas tulee: koetta ei tallenneta.',
    ],
  },
  inform: {
    title: 'Ohje: äänityksestä kertominen',
    text: [
      'Näytä kortti tai lue lause ääneen. Kortin kielen voi vaihtaa, ja selkokieli on yksi kielistä.',
      'Merkitse, kenelle ja kenen kautta kerroit. Se jää lokiin.',
      'Äänitys alkaa vasta painikkeesta.',
      'Jos joku kieltäytyy, äänitystä ei tehdä, ja voit kirjoittaa merkinnän itse.',
    ],
  },
  record: {
    title: 'Ohje: äänitys',
    text: [
      'Palkki kertoo, kuuluuko ääni. Luvut kertovat, kuinka paljon on äänitetty ja kuinka paljon siitä on palvelimella.',
      'Jos yhteys katkeaa, ääni säilyy tässä laitteessa ja lähtee palvelimelle, kun yhteys palaa.',
      'Voit keskeyttää, kirjoittaa oman lisäyksen tai unohtaa viimeksi sanotun.',
      'Kun lopetat, luonnos avautuu tarkistettavaksi.',
      'Jos joku perääntyy, valitse kieltäytyminen: äänitetty hävitetään.',
    ],
  },
  review: {
    title: 'Ohje: tarkistus',
    text: [
      'Vasemmalla on keskustelu, oikealla koneen luonnos siitä; puhelimessa kumpikin omalla välilehdellään.',
      'Valitse lause: näet, mihin se perustuu, ja voit kuunnella juuri sen kohdan.',
      'Seuraava avoin kohta vie lauseisiin, jotka odottavat sinua: poista, korjaa, vahvista tai merkitse katsotuksi.',
      'Lauseiden jälkeen on se, mikä sanottiin mutta ei ole merkinnässä: lisää tai jätä pois.',
      'Allekirjoittaa voi, kun avoimia kohtia ei ole.',
    ],
  },
  filed: {
    title: 'Ohje: allekirjoitettu merkintä',
    text: [
      'Merkintä on allekirjoitettu: tässä sitä luetaan, ei muuteta.',
      'Siirron vaiheet ovat järjestyksessä kellonaikoineen. Luettu takaisin tarkoittaa, että järjestelmässä on sama teksti, jonka allekirjoitit.',
      'Jos siirto ei onnistunut, syy ja uusi yritys ovat vaiheiden alla. Allekirjoitettu on silti tallessa.',
    ],
  },
  settings: {
    title: 'Ohje: asetukset',
    text: [
      'Kieli, ulkoasu, mikrofoni ja näppäimet muuttuvat heti ja ovat voimassa tässä selaimessa.',
      'Puheen ja merkinnän kieli on oletus uudelle käynnille: voit vaihtaa kielen joka käynnillä.',
      'Kirjoitustyyli tallennetaan painikkeesta, ja se on voimassa kaikilla laitteillasi.',
    ],
  },
  impact: {
    title: 'Ohje: vaikutukset',
    text: [
      'Luvut lasketaan käyntien sisällöttömistä riveistä. Mitä sanottiin tai kirjoitettiin, ei näy tästä.',
      'Jokaisen kuvan luvut saa myös taulukkona.',
      'Pienten ryhmien lukuja ei näytetä, jotta ketään yksittäistä ei tunnista.',
    ],
  },
  log: {
    title: 'Ohje: käyttöloki',
    text: [
      'Loki kertoo, kuka käsitteli yhden henkilön tietoja, milloin ja mitä varten.',
      'Merkintöjen ja keskustelujen sisältö ei näy tästä.',
      'Myös oma katselusi jää lokiin.',
    ],
  },
  other: {
    title: 'Ohje',
    text: [
      'Kone kirjoittaa luonnoksen siitä, mitä sanottiin.',
      'Ammattilainen tarkistaa sen ja allekirjoittaa.',
      'Mitään ei siirry eteenpäin ennen allekirjoitusta.',
    ],
  },
};
