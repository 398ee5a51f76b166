/** Small words that run through everything said or written in a language. Own work; a language's name is its ISO code. */
import type { Language } from './language.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** As it is spoken and as it is written. */
export const smallWords: Record<Language, ReadonlySet<string>> = {
  fi: list(`ja on ei oo se että mutta mut kun niin nyt sitten sit vielä myös tai ole oli ollut olen oon olet oot ovat olisi ois mä mää minä sä
    sää sinä hän me te he ne mun minun sun sinun mulla minulla sulla sinulla hänellä meillä teillä tämä tää tätä tässä sen sitä siinä
    siitä siihen mitä mikä miten missä milloin koska onko oletko ootko joo juu kyllä no eli elikkä ihan vähän hyvä hyvin aika kanssa
    jos vaan vain kuin joka jotka kaikki mitään jotain enää aina ennen jälkeen en et emme ette eivät eikä enkä olivat olleet jonka
    noin hänen hänet sekä aikana mukaan vuoksi kautta asti alkaen tällä potilas potilaalla potilaan asiakas asiakkaan asiakkaalla
    kertoo kertoi ottaa käyttää voi pitää siis mitäs tästä tuo toi nuo noi semmonen sellainen`),
  sv: list(`och att det är jag du han hon vi ni de dom dem den som inte int på av för med till har hade var vara men om så när då nu från ett
    en eller kan ska skulle sku måste vill blir blev varit min mitt mina din ditt dina sin sitt sina hur vad ja jo nej nå nog också
    bara lite mycket här där sen sedan efter hos vid mot ingen inga någon något någonting mig dig honom henne oss er i skall sig
    hennes hans utan inget ej samt detta denna patienten klienten berättar tar känner`),
  en: list(`the and is are was were i you he she it we they that this to of in for with have has had not do does did don't be been but so if
    or at from my your his her our their what how when where which would can could will just yes no any some there as on an a it's i'm
    i've that's about because than then who after before since by its without during patient client reports takes feels denies`),
};

/** Languages near ours that share many of their words, with the words they do not share as well. */
const neighbours: Record<Language, readonly ReadonlySet<string>[]> = {
  fi: [
    list(`ja ei on oli et see seda selle ma mina sa sina ta tema me meie te teie nad mul sul tal meil teil neil mulle sulle minu sinu aga siis kui mis kes
    kas kus kuidas miks mida või ka juba veel väga nüüd olen oled oleme olete olid olema pole jah hea hästi natuke palju ainult pärast enne peab saab
    tuleb võib siin seal üks kaks valus valutab arst kõik ning sest kuna nagu`),
  ],
  sv: [
    list(`og i det at en et den til er som på de med han av ikke der så var meg seg men ett har om vi min mitt ha hadde hun nå over da ved fra du ut sin dem oss opp
    man kan hans hvor eller hva skal selv sjøl her alle vil bli ble blitt kunne inn når være kom noen noe ville dere deres etter jeg ja nei jo bare litt mye
    også hvordan hvorfor gjør gjorde vondt kjenner får`),
    list(`og i det at en et den til er som på de med han af ikke der så var mig sig men har om vi min havde hun nu over da fra du ud sin dem os op man hans hvor
    eller hvad skal selv her alle vil blev blive kunne ind når være kom nogen noget ville jer jeres efter jeg ja nej jo bare lidt meget også hvordan hvorfor
    gør gjorde ondt får til for`),
  ],
  en: [],
};

const without = (words: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...words].filter((word) => !others.some((other) => other.has(word))));

/** What is said in a language and in none of its neighbours, and for each neighbour what is said there and not in the language. */
export const toldApart = (language: Language): readonly { own: ReadonlySet<string>; theirs: ReadonlySet<string> }[] =>
  neighbours[language].map((neighbour) => ({
    own: without(smallWords[language], [neighbour]),
    theirs: without(neighbour, [smallWords[language]]),
  }));

const all = Object.values(smallWords);
/** Those of a language that are no small words of the other two. */
export const ownWords: Record<Language, ReadonlySet<string>> = {
  fi: without(
    smallWords.fi,
    all.filter((words) => words !== smallWords.fi),
  ),
  sv: without(
    smallWords.sv,
    all.filter((words) => words !== smallWords.sv),
  ),
  en: without(
    smallWords.en,
    all.filter((words) => words !== smallWords.en),
  ),
};
