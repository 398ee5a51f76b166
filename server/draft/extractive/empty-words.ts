/**
 * Words that carry talk along and would be in no record by themselves: pronouns, auxiliaries, politeness, what people say while they
 * think. What is left of a sentence without them is what it tells.
 */
import type { Language } from '../../domain/language.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const emptyWords: Record<Language, ReadonlySet<string>> = {
  fi: list(`minä mä mää minun mun minua mua minulla mulla minulle mulle minusta musta sinä sä sää sinun sun sinua sua sinulla sulla sinulle sulle sinut sut
    hän hänen häntä hänellä hänelle me meidän meitä meillä meille te teidän teitä teillä teille teidät he heidän heitä heillä heille
    se sen sitä siitä siinä siihen sillä sille siltä ne niiden niitä niistä niissä niihin niillä niille tämä tää tämän tän tätä tästä tässä tähän tällä
    tuo toi tuon ton tuota tota tuosta tosta tuossa tossa tuohon tohon nämä nää noi nuo näitä noita näin noin niin näist noist
    joka jonka jota josta jossa johon jolla jolle jotka joita mikä minkä mitä mistä missä mihin millä mille miten miksi milloin kuka kenen ketä
    kuinka joku jonkun jotain jotakin jostain jossain johonkin jokin muu muuta muita toinen
    ja tai sekä että jos kun kuin mutta mut vaan vain koska siis eli elikkä joten jotta vaikka myös kanssa kans
    olla on oon oo olen olet oot ole oli olin olit olisi ois olisin oisin ovat olivat ollut ollaan oltiin
    ei en et emme ette eivät eikä enkä etkä ettei älä voi voin voit voidaan voisi voisin voisit vois voitaisiin saa saan saat saisi sais pitää pitäisi pitäis
    täytyy tulee tuli tulla tulin tulet menee mennä meni mennään tehdä tehdään tee teet teen teki laittaa laitetaan laitan ottaa otetaan
    nyt sitten sit jo vielä enää edelleen aina ihan vähän aika tosi hyvin kyllä kyl vaan noin niinku niinkuin tota tuota öö siis siellä täällä tässä tuolla
    no joo juu okei selvä niin aivan hyvä kiva kiitos kiitti hei moi huomenta päivää anteeksi ole olkaa hyvää mukava mahtava loistava hienoa
    ehkä varmaan varmasti kai luultavasti oikein todella melko suunnilleen yleensä usein joskus taas myöskin ainakin edes juuri just tavallaan
    katsoa katsotaan katso katson kattoa katotaan sanoa sanoi sanoit sanoin sano sanon kerro kertoa kertoisit kertoisitko kuulla kuulin kuuntele tiedä tiedän tiedät tietää
    luulen ajattelin ajattelen ajatella ajatellut muistaa muista muistan haluan haluat haluaisin haluaisit puhua puhutaan kysyä kysyn
    asia asiaa asiat asioita juttu jutut jutun juttuja sellainen semmonen semmoinen sellanen tällainen tämmönen kaikki kaikkea kaikkia mitään kukaan ketään
    hetki hetken pari kerran heti tänään täs siin ni et`),
  sv: list(`jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes vi oss vår vårt våra ni er ert era de dem dom deras man sin sitt sina
    den det denna detta dessa där här som en ett någon något några nån nåt ingen inget inga all allt alla annan annat andra samma sån sådan sådant såna
    och eller men att om när då så än utan fast eftersom för på i av till från med hos vid mot över under efter före mellan genom ur in ut upp ner
    är var vara varit blir bli blev blivit har hade ha haft får få fick fått kan kunde kunna ska skall skulle vill ville måste brukar bör borde
    gör göra gjorde gjort går gå gick kommer komma kom tar ta tog ger ge gav lägger sätter håller inte ej aldrig
    nu sedan sen redan ännu fortfarande alltid ibland ofta kanske nog ju väl bara också även mycket lite ganska väldigt riktigt precis alldeles ungefär
    ja jo jå nej nå okej bra fint jaha just mm tack hej morgon god goddag förlåt ursäkta snälla varsågod välkommen skönt roligt härligt trevligt
    vad vem vilken vilket vilka hur varför var vart vet veta visste tror trodde tycker tyckte tänker tänkte tänkt menar säger säga sade sa sagt berätta berättar
    ser se såg titta tittar kolla höra hör hörde känns känna minns fråga frågar prata pratar förstår förstå vill
    sak saker grej grejer sätt slags typ liksom alltså egentligen faktiskt absolut visst självklart i dag idag lugnt gärna bra sådär lätt
    par gång strax genast kvar med dit hit tillbaka dags`),
  en: list(`i i'm i've i'd i'll me my mine myself you you're you've you'd you'll your yours yourself he he's him his she she's her hers it it's its itself
    we we're we've we'd we'll us our they they're they've them their theirs this that that's these those there there's here what what's which who whom whose
    where when why how a an the and or but so if because 'cause as than then though although while of to in on at by for from with into onto about up down
    out off over under through around back away am is isn't are aren't was wasn't were weren't be been being do don't does doesn't did didn't done doing
    have haven't has hasn't had hadn't having can can't cannot could couldn't will won't would wouldn't shall should may might must ca wo n't na ta gon wan
    gonna wanna gotta get gets getting got go goes going gone went come comes coming came make makes making made let let's lets put take give keep kind kinda sort
    not yes yeah yep yup nope okay ok alright right well oh ah um uh hm hmm mm mhm hey hi hello bye goodbye please thank thanks sorry sure great good fine nice
    perfect wonderful awesome excellent absolutely exactly definitely glad happy welcome love
    just really actually basically probably maybe perhaps like very pretty quite much more most many lot lots bit little too also even still already yet again ever
    never always sometimes usually often else only especially particularly hopefully obviously certainly now today soon later once
    know think thought guess say says said saying tell tells told talk talked talking ask asked see seeing seen saw look looks looking looked hear heard feel
    feels want wants wanted need mean means remember understand believe hope wonder try trying tried use used able
    thing things something anything everything nothing stuff someone somebody anybody everybody anyone people guy guys way ways lots all any some every both each
    other another same such one ones own whole few couple first second third next last point terms case fact sense question questions
    go ahead ready hang wait moment second minute quick start stop done finish finalize stay move moving worried concern concerns sound sounds seem seems
    couple bad better best doctor doc sir ma'am big small`),
};
