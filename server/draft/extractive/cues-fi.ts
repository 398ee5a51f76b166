import type { TopicCues } from './cues.js';

export const cuesFi: TopicCues = {
  complaint: `on_siksi_että siksi_tavataan tavataan_siksi oon_täällä_koska olen_täällä_koska tulin tulosyy vaivaa huolissa huolestu huoli huolen ilmoitu pyysi pyytänyt otti_yhtey otit_yhtey soitin_koska mikä_tuo tuo_vastaano tapaamisen_syy
    hakeudu halusin_tulla tarvisin tarvitsisin ajan_varas`,
  symptom: `särky särk päänsär kipu kivu kipe =sattuu =satu kuume yskä yski nuha huima huipp pahoinvoi oksen oksett ripul ummetu väsy näköhäir hengenah hengäst
    rytmihäir tykyt muljahd turvot turvon puutu kutin kutis kutia ihottum pyörry pistel kramp supist vuoto vuota ahdist masen unett nukut
    nukaht heiko palel hikoil janot laiht näräst poltte jäyk jumi kirvel aristaa arka limai limaa yskös vapin vapis tajut uupum pelkä pelot
    jännit stress oire tukko aivast keltai puristav kestän hellit pahen helpot ruokahal kaatu pyörtyi tunnott virtsaam uloste levoss rasituks
    säteil yöllä iltaisin aamuisin valvo itke itki surull ääni_kähe nielemi kurkku`,
  background: `sairau diabet verenpainetau astma sydän infarkt aivohal aivoinf syöpä syövä leikat leikkau tupak poltin poltatko poltan alkohol raskau raskaana perussair suvus
    reuma epilep migreen aiemmin nuorena lapsena keväällä vuosi_sitten vuotta_sitten työsk ammat eläke harrast sairast periny äidillä_on isällä_on
    rokot ulkomail liikun asbest kotona_ollut`,
  medication: `lääk antibioot särkyläk tablet resept burana ibuprof panadol paraset ramipri amlodip bisoprol metform insulii marevan eliquis statii simvasta atorvasta
    penisil amoksis kortis suihke voide kuuri annos annoks milligr millili vitamii unilääk sertral essital tyroks thyrox antihist melaton losarta
    enalapri furesis diapam opamox tramal panacod ketorin naproks`,
  allergy: `nokkosihot nokkosrok vei_voinnin sai_ihottum tuli_ihottum huulet_turp henki_ahtau meni_huonoks ei_kestä ei_saa_antaa allerg yliherk anafyl ei_sovi ei_sopinut en_siedä ei_siedä sain_ihottum ihottuman sopimattom`,
  risk: `itsemur itsetuho vahingoit väkival lyönyt =lyö löi hakannut hakkaa pahoinpit uhkail uhannut kaltoin laiminly hyväksikäyt päihde päihte huume humala retkah yliannos
    turvakiel tappaa kuolla riski`,
  measure: `verenpain yläpain alapain pulssi syke saturaat hapett hapetus lämpö paino pituus =bmi verensok sokeriarv pef mmhg kautta senttiä celsius astetta peak prosent`,
  finding: `normaal rohin rahin vinku sivuään punoi punott aristu aristaa liikelaaj heijast lihasvoi tasapain sykki sykkii kohola puhdas puhta siisti infekti tulehdu eritt haava
    haavan hengitysään palpoi kireä kireä kireät turvonn mustelm murtum nielu korva imusolm vatsa_on kuuntel tasainen säännöl symmetr punert negatiiv positiiv
    todeta todett näkyy tuntuu_kovalt liikkuu kävelee ontu`,
  test: `crp labra labro laborat verikok verenkuv hemoglob =hb kreatin kalium natrium kolester ldl hba1c tsh inr lasko leukos röntg rtg magneet ultraään =ekg ekg
    tähyst kuvaus kuvis kuvass näyte viljel vastaus tulos tulokset arvo arvot koepal spiromet gastrosk`,
  assessment: `sopii_mun sopii_minun mielestä mielestäni vaikuttaa epäil viittaa johtuu johtunee todennäköi diagnoo arvioi arvio arvion päätel katson_että kyse_on kyseessä
    ei_viittaa vähän_koholla voi_osaltaan tää_sopii tämä_sopii lievä vaikea_aste`,
  plan: `aloitet aloita aletaan jätetään lopetet lopeta jatket jatkat jatkuu jatketaan nosteta lasketa vaihdet määrä_ määrään resept lähete lähett varaa varataan varat kontrol
    toisto toistoa teet_ne harjoitte seurataan seuraa soitan soita soittaa mittaa otetaan ota_yhtey käy_labra hakeudu päivyst ohje kuvataan kuvauks kuntoutu harjoit sairauslom
    hakemu haetaan teen_teille tavataan tapaami seuraava tilalle tarvittaes korkeintaan kirjaa käytä huomenna ensi_viik viikon_pääst kuukauden_pääst
    jos_särky jos_vointi jos_kuume ilmoita torstaina maanantaina tiistaina keskiviikk perjantaina aloitus jatko kuluttua uusi_aika varattu poistetaan leikkausjono`,
  agreement: `sovitaan sovittiin sovittu sovimme sopiiko sopii_mei =sopii luvan luvannut lupaan lupaa ehdott ehdota mielellään otetaan_vastaan käy_mei =suostu suostun`,
  action: `keitän lämmitän annoin annan vaihdan vaihdoin pesen pesin laitan laitoin mittaan mittasin mitataan pistän pistin ohjaan ohjasin autoin autan huuhtel sidon sidoin otan_näyt otin_näyt poistan poistin
    puhdistan puhdistin rasvaan rasvasin avustan avustin jaoin lääkkeet_jaet dosett katetr ompel`,
  function: `kävel porta liiku liikkum pukeu pukemi peseyt peseyd nostaa nosta istu seiso nouse työssä töissä työkyky kotity siivo kumart juoks pyöräi harrast kyykky apuväl
    rollaat keppi kurott kantaa kanta tietokon ajaa_autoa nukkumi pystyn pystyy selviän selviy`,
  need: `tarvits tarvis apua avun tukea tuen_tarve hankala vaikea vaikeu en_jaksa ei_jaksa en_pysty ei_pysty en_saa en_pääse yksinäi pärjää palvelu kaipa toivo`,
  resource: `auttaa auttavat tukee naapur ystäv kaver voimav onnistu_ hyvin_sujuu sujuu tykkä mieluis tytär tyttäre poika_käy sisko veli lapset_käy kerho harrast itse_hoidan pystyn hoidan_itse läheis`,
  present: `läsnä paikalla mukana_on mukana_ovat osallist olen_sosiaali sosiaalityönt perhetyönt esittel mä_oon_ kotikäynt`,
  observation: `huomaan huomasin havaits havainn näen_että näin_että näytt istuu_ihan koti_oli siisti vaikutti itki rauhoit vetäyt hymyil katsoi sylis kyljes`,
  life: `koti koto perhe lapsi lapse lapset äiti äidi isä isän isi isin puoliso mies vaimo avopuol erosi eron huoltaj koulu päiväko opettaj kaveri ystäv naapur mummi mummo ukki yksin asun asuu asut
    vuokra raha laina velk toimeentul kela työ työtö töis iltavuor vuoro riit riide riidel viikonlop nukku sänky uni koira harrast tykkä haluai pelott harmitt
    kiva kivaa myöhästy aamu ilta illat sovus maha luona isovanh eläke talous`,
};
