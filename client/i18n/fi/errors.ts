import type { ErrorTexts } from '../dict.js';

export const errors: ErrorTexts = {
  'request.invalid': {
    what: 'Palvelin ei hyväksynyt pyyntöä.',
    next: 'Mitään ei muutettu. Lataa sivu uudelleen ja yritä vielä kerran.',
  },
  'request.unauthenticated': {
    what: 'Kirjautumisesi on päättynyt.',
    next: 'Tallennettu on tallessa. Kirjaudu uudelleen, niin pääset jatkamaan samasta kohdasta.',
  },
  'request.forbidden': {
    what: 'Sinulla ei ole oikeutta tähän.',
    next: 'Vain käynnistä vastaava ammattilainen voi avata ja muuttaa sitä. Avaa oma työlistasi.',
  },
  'request.not-found': {
    what: 'Käyntiä ei löydy.',
    next: 'Se on voitu hävittää tai siirtää toiselle. Tarkista työlistalta.',
  },
  'request.too-large': {
    what: 'Teksti on liian pitkä.',
    next: 'Tekstisi on yhä tässä. Lisää se kahdessa osassa.',
  },
  'request.unsupported-type': {
    what: 'Palvelin ei tunnistanut lähetettyä muotoa.',
    next: 'Mitään ei muutettu. Lataa sivu uudelleen ja yritä vielä kerran.',
  },
  'request.too-many': {
    what: 'Liian monta pyyntöä lyhyessä ajassa.',
    next: 'Tallennettu on tallessa. Odota hetki ja yritä uudelleen.',
  },
  'request.other-body': {
    what: 'Samalla tunnisteella oli jo pyydetty jotain muuta.',
    next: 'Mitään ei muutettu. Pyydä uudelleen uudella tunnisteella.',
  },
  'note.not-signed': {
    what: 'Käynnistä ei ole vielä allekirjoitettua merkintää.',
    next: 'Mitään ei annettu. Kysy uudelleen, kun merkintä on allekirjoitettu.',
  },
  'professional.unknown': {
    what: 'Vastuuhenkilöä ei löytynyt.',
    next: 'Käyntiä ei luotu. Tarkista tunnus: henkilön on täytynyt kirjautua Luonnokseen.',
  },
  'webhook.undelivered': {
    what: 'Toinen järjestelmä ei ottanut ilmoitusta vastaan.',
    next: 'Merkintä on tallessa. Ilmoitusta yritetään uudelleen.',
  },
  'protocol.unsupported-version': {
    what: 'Tämä sivu on vanhempi kuin palvelin.',
    next: 'Tallennettu on tallessa. Lataa sivu uudelleen.',
  },
  'protocol.bad-message': {
    what: 'Yhteydessä palvelimeen tapahtui virhe.',
    next: 'Palvelimelle tallennettu on tallessa. Lataa sivu uudelleen.',
  },
  'protocol.bad-frame': {
    what: 'Palvelin ei hyväksynyt äänen osaa.',
    next: 'Jo tallennettu ääni on tallessa. Lataa sivu uudelleen ja jatka äänitystä.',
  },
  'encounter.wrong-state': {
    what: 'Tätä ei voi tehdä tässä vaiheessa.',
    next: 'Käynti on jo edennyt. Näet nyt sen nykyisen tilan.',
  },
  'encounter.conflict': {
    what: 'Käynti ehti muuttua toisaalla.',
    next: 'Näet nyt uusimman version. Kirjoittamasi on tallella: tarkista ja tallenna uudelleen.',
  },
  'encounter.not-informed': {
    what: 'Äänityksestä ei ole vielä kerrottu.',
    next: 'Mitään ei äänitetty. Kerro ensin äänityksestä ja kirjaa, kenelle kerroit.',
  },
  'encounter.refused': {
    what: 'Äänityksestä on kieltäydytty.',
    next: 'Ääntä ei tallenneta. Voit kirjoittaa merkinnän itse.',
  },
  'encounter.other-device': {
    what: 'Tätä käyntiä äänitetään toisella laitteella.',
    next: 'Sen ääni on tallessa. Jatka siellä tai siirrä äänitys tälle laitteelle.',
  },
  'encounter.note-type': {
    what: 'Merkintälaji ei kuulu ammattiisi.',
    next: 'Käyntiä ei luotu. Valitse jokin omista merkintälajeistasi.',
  },
  'preferences.not-style': {
    what: 'Omissa ilmauksissa on sanoja, jotka voisivat muuttaa tietoa.',
    next: 'Mitään ei tallennettu. Korjaa merkityt sanat tai poista ne, ja tallenna uudelleen.',
  },
  'review.not-opened': {
    what: 'Lauseen lähde ei ole ollut näkyvissä.',
    next: 'Lue tai kuuntele lähde ja merkitse sitten katsotuksi.',
  },
  'review.no-step': {
    what: 'Tätä muutosta ei voi enää kumota eikä palauttaa.',
    next: 'Mitään ei muuttunut. Merkinnästä näytetään uusin versio.',
  },
  'sign.blocked': {
    what: 'Merkintää ei voi vielä allekirjoittaa.',
    next: 'Luonnos on tallessa. Käy läpi alla luetellut kohdat.',
  },
  'sign.changed': {
    what: 'Merkintä muuttui sen jälkeen, kun avasit allekirjoituksen.',
    next: 'Mitään ei allekirjoitettu. Lue uusin versio ja allekirjoita se.',
  },
  'audio.overflow': {
    what: 'Äänitys on pisimmässä sallitussa mitassaan.',
    next: 'Tähänastinen ääni on tallessa. Lopeta äänitys ja jatka tarvittaessa uudella käynnillä.',
  },
  'audio.bad-format': {
    what: 'Äänen muoto ei kelpaa.',
    next: 'Aiempi ääni on tallessa. Vaihda mikrofonia tai lataa sivu uudelleen.',
  },
  'audio.not-found': {
    what: 'Ääntä ei ole enää tallessa.',
    next: 'Kohta on unohdettu tai ääni poistettu merkinnän valmistuttua. Säilynyt puhe on yhä luettavissa tekstinä.',
  },
  'audio.destroyed': {
    what: 'Tämän äänityksen ääni on hävitetty.',
    next: 'Kieltäytyminen tai käynnin hylkääminen hävitti sen. Myös tällä laitteella ollut ääni poistetaan.',
  },
  'upload.bad-format': {
    what: 'Tiedosto ei ole äänitallenne, jonka Luonnos osaa lukea.',
    next: 'Käyntiin ei lisätty mitään. Valitse WAV-, FLAC-, Ogg-, WebM-, MP3- tai M4A-äänitallenne.',
  },
  'upload.no-decoder': {
    what: 'Tätä äänimuotoa ei voi lukea tällä palvelimella.',
    next: 'Käyntiin ei lisätty mitään. Muunna tallenne WAV- tai FLAC-muotoon, tai pyydä ylläpitoa asentamaan ffmpeg.',
  },
  'upload.corrupt': {
    what: 'Äänitallenne on vioittunut tai jäänyt kesken.',
    next: 'Käyntiin ei lisätty mitään. Tarkista tallenne ja tuo se uudelleen.',
  },
  'upload.too-long': {
    what: 'Äänitallenne on liian pitkä tai liian suuri.',
    next: 'Käyntiin ei lisätty mitään. Tallenne saa kestää enintään neljä tuntia.',
  },
  'store.full': {
    what: 'Palvelimen levy on täynnä.',
    next: 'Tallessa ollut pysyy tallessa, ja uusi ääni odottaa tällä laitteella. Pidä sivu auki ja ilmoita ylläpidolle.',
  },
  'speech.not-configured': {
    what: 'Puheentunnistusta ei ole otettu käyttöön.',
    next: 'Ääni on tallessa ja kuunneltavissa. Kirjoita merkintä itse, tai pyydä ylläpitoa asettamaan LUONNOS_SPEECH.',
  },
  'speech.unavailable': {
    what: 'Puheentunnistus ei juuri nyt vastaa.',
    next: 'Ääni on tallessa. Yritämme itse uudelleen, ja voit yrittää myös heti.',
  },
  'speech.rejected': {
    what: 'Puheentunnistus ei ottanut ääntä vastaan.',
    next: 'Ääni on tallessa ja kuunneltavissa. Yritä uudelleen tai kirjoita merkintä itse.',
  },
  'speech.unsupported-language': {
    what: 'Puheentunnistus ei osaa tätä kieltä.',
    next: 'Ääni on tallessa. Kirjoita merkintä itse tai valitse toinen puhekieli uudelle käynnille.',
  },
  'draft.no-speech': {
    what: 'Puhetta ei kuulunut.',
    next: 'Ääni on tallessa ja kuunneltavissa. Kirjoita merkintä itse tai äänitä uudelleen.',
  },
  'draft.too-little-speech': {
    what: 'Puhetta kuului niin vähän, ettei siitä tehty luonnosta.',
    next: 'Ääni on tallessa ja kuunneltavissa. Jatka äänitystä tai kirjoita merkintä itse.',
  },
  'draft.other-language': {
    what: 'Puhetta kuului, mutta tuskin lainkaan valitulla kielellä, joten luonnosta ei tehty.',
    next: 'Ääni on tallessa ja kuunneltavissa. Kirjoita merkintä itse, tai avaa uusi käynti puhutulla kielellä.',
  },
  'draft.unavailable': {
    what: 'Luonnoksen kirjoittaja ei juuri nyt vastaa.',
    next: 'Keskustelu on tallessa. Yritämme itse uudelleen, ja voit yrittää myös heti.',
  },
  'draft.refused': {
    what: 'Kielimalli ei suostunut kirjoittamaan tästä luonnosta.',
    next: 'Keskustelu on tallessa. Kirjoita merkintä itse keskustelun pohjalta.',
  },
  'draft.unauthorised': {
    what: 'Luonnostelupalvelu ei palvele Luonnosta.',
    next: 'Keskustelu on tallessa. Ilmoita ylläpidolle: käyttöoikeus ja asetukset on tarkistettava.',
  },
  'draft.invalid-output': {
    what: 'Luonnos oli virheellinen, eikä sitä otettu käyttöön.',
    next: 'Keskustelu on tallessa. Yritä uudelleen tai kirjoita merkintä itse.',
  },
  'draft.language': {
    what: 'Luonnosta ei voi kirjoittaa tällä kielellä.',
    next: 'Keskustelu on tallessa. Kirjoita merkintä itse tai käytä puhuttua kieltä.',
  },
  'record.unavailable': {
    what: 'Asiakirjajärjestelmä ei vastaa.',
    next: 'Allekirjoitettu merkintä on tallessa ja siirtyy itsestään, kun järjestelmä vastaa.',
  },
  'record.unauthorised': {
    what: 'Asiakirjajärjestelmä ei päästä Luonnosta sisään.',
    next: 'Merkintä on tallessa. Ilmoita ylläpidolle: käyttöoikeus on tarkistettava.',
  },
  'record.conflict': {
    what: 'Asiakirjajärjestelmässä on jo toinen versio.',
    next: 'Merkintä on tallessa. Ilmoita ylläpidolle, ennen kuin yrität uudelleen.',
  },
  'record.rejected': {
    what: 'Asiakirjajärjestelmä ei ottanut merkintää vastaan.',
    next: 'Allekirjoitettu merkintä on tallessa. Yritä uudelleen tai ilmoita ylläpidolle.',
  },
  'record.not-found': {
    what: 'Asiakirjajärjestelmästä ei löytynyt haettua.',
    next: 'Luonnoksessa oleva on tallessa. Tarkista haku tai yritä hetken kuluttua.',
  },
  'record.differs': {
    what: 'Takaisin luettu merkintä ei ole sama kuin allekirjoitettu.',
    next: 'Allekirjoitettu merkintä on tallessa täällä. Ilmoita ylläpidolle heti.',
  },
  'record.ambiguous': {
    what: 'Ei tiedetä, menikö merkintä järjestelmään: siellä on asiakirja, joka voi olla se.',
    next: 'Merkintä on tallessa. Katso asiakirja ja sano, onko se tämä merkintä.',
  },
  'record.changed': {
    what: 'Asiakirjaa on muutettu järjestelmässä sen jälkeen, kun se vietiin sinne.',
    next: 'Mitään ei muutettu. Katso asiakirja ja päätä, jatketaanko silti.',
  },
  'identity.unavailable': {
    what: 'Kirjautumispalvelu ei vastaa.',
    next: 'Tallennettu on tallessa. Yritä kirjautua hetken kuluttua.',
  },
  'identity.rejected': {
    what: 'Kirjautumista ei hyväksytty.',
    next: 'Tarkista, että käytät työtunnustasi ja että sinulla on Luonnoksen käyttöoikeus.',
  },
  'store.unavailable': {
    what: 'Tallennus ei juuri nyt onnistu.',
    next: 'Aiemmin tallennettu on tallessa. Pidä sivu auki ja yritä hetken kuluttua.',
  },
  'sign.unchanged': {
    what: 'Merkintään ei ole tehty muutoksia.',
    next: 'Allekirjoitettu versio on voimassa. Muuta merkintää tai peru korjaus.',
  },
  'sign.guardian-label': {
    what: 'Merkinnässä on kohtia, jotka eivät ole huoltajalle, mutta potilas- tai asiakastietojärjestelmään ei voi viedä tietoa siitä.',
    next: 'Mitään ei allekirjoitettu. Kerro ylläpidolle: merkinnän turvamerkintä (LUONNOS_NOT_FOR_GUARDIAN_LABEL) on asettamatta.',
  },
  'session.reauthenticate': {
    what: 'Tunnistautumisestasi on liian kauan allekirjoittamista varten.',
    next: 'Tunnistaudu uudelleen. Palaat tähän, eikä mitään katoa.',
  },
  'subject.changed': {
    what: 'Henkilön tiedot ovat järjestelmässä toiset kuin tässä merkinnässä.',
    next: 'Mitään ei viety. Tarkista, kenestä merkintä on, ja korjaa henkilö.',
  },
  'subject.inactive': {
    what: 'Henkilön tietoja ei enää käytetä järjestelmässä: ne on suljettu, yhdistetty toisiin tai poistettu.',
    next: 'Mitään ei viety. Valitse oikea henkilö.',
  },
  'subject.locked': {
    what: 'Potilasjärjestelmä on kertonut, kenestä käynti on, eikä toista voi valita.',
    next: 'Mitään ei muutettu. Jos henkilö on väärä, hävitä käynti ja avaa Luonnos potilasjärjestelmästä oikean henkilön kohdalta.',
  },
  'launch.not-configured': {
    what: 'Luonnosta ei voi avata potilasjärjestelmästä.',
    next: 'Valitse henkilö täällä. Ylläpito ottaa avaamisen käyttöön muuttujalla LUONNOS_SMART_CLIENT_ID.',
  },
  'launch.not-offered': {
    what: 'Potilasjärjestelmässä ei voi valita henkilöä Luonnosta varten.',
    next: 'Hae henkilö täällä tai avaa Luonnos potilasjärjestelmästä henkilön kohdalta.',
  },
  'launch.issuer': {
    what: 'Luonnos yritettiin avata järjestelmästä, jota ei tunneta.',
    next: 'Mitään ei avattu. Avaa Luonnos omasta potilasjärjestelmästäsi tai valitse henkilö täällä.',
  },
  'launch.unavailable': {
    what: 'Potilasjärjestelmä ei vastaa.',
    next: 'Mitään ei avattu. Yritä hetken kuluttua uudelleen tai valitse henkilö täällä.',
  },
  'launch.refused': {
    what: 'Luonnoksen avaaminen potilasjärjestelmästä keskeytyi.',
    next: 'Mitään ei avattu. Avaa Luonnos uudelleen potilasjärjestelmästä.',
  },
  'launch.other-person': {
    what: 'Potilasjärjestelmään on kirjautunut toinen henkilö kuin Luonnokseen.',
    next: 'Mitään ei avattu. Kirjaudu molempiin omilla tunnuksillasi ja avaa uudelleen.',
  },
  'launch.no-subject': {
    what: 'Potilasjärjestelmä ei kertonut, kenestä käynti on.',
    next: 'Mitään ei avattu. Avaa Luonnos henkilön kohdalta.',
  },
  'launch.over': {
    what: 'Tämä avaaminen on jo käytetty tai vanhentunut.',
    next: 'Avaa Luonnos uudelleen potilasjärjestelmästä. Jo luotu käynti on työlistallasi.',
  },
  'record.not-configured': {
    what: 'Tietojärjestelmään ei ole yhteyttä.',
    next: 'Merkintä kopioidaan käsin, kun se on allekirjoitettu.',
  },
  'identity.other-person': {
    what: 'Tunnistautuja oli toinen henkilö.',
    next: 'Mitään ei allekirjoitettu. Tunnistaudu omalla tunnuksellasi.',
  },
  internal: {
    what: 'Palvelimella tapahtui virhe.',
    next: 'Tallennettu on tallessa. Yritä uudelleen. Jos virhe toistuu, kerro ylläpidolle alla oleva tunnus.',
  },
};
