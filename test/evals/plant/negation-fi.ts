/** A denial taken away or put in, in Finnish. */
import type { Variants } from './negation.js';

/** Third person of a verb by its form after "ei". */
const verbs: Readonly<Record<string, string>> = {
  ole: 'on',
  tule: 'tulee',
  käytä: 'käyttää',
  polta: 'polttaa',
  tupakoi: 'tupakoi',
  saa: 'saa',
  voi: 'voi',
  tarvitse: 'tarvitsee',
  tiedä: 'tietää',
  halua: 'haluaa',
  muista: 'muistaa',
  nuku: 'nukkuu',
  satu: 'sattuu',
  herää: 'herää',
  pysty: 'pystyy',
  arista: 'aristaa',
  tunne: 'tuntee',
  tunnu: 'tuntuu',
  syö: 'syö',
  juo: 'juo',
  käy: 'käy',
  pelkää: 'pelkää',
  särje: 'särkee',
  säteile: 'säteilee',
  puudu: 'puutuu',
  kutise: 'kutisee',
  ota: 'ottaa',
  asu: 'asuu',
  liiku: 'liikkuu',
  jaksa: 'jaksaa',
  häiritse: 'häiritsee',
  vuoda: 'vuotaa',
  yskitä: 'yskittää',
  pahene: 'pahenee',
  auta: 'auttaa',
  tapaa: 'tapaa',
  kuulu: 'kuuluu',
  näe: 'näkee',
  kuule: 'kuulee',
  siedä: 'sietää',
  estä: 'estää',
  haittaa: 'haittaa',
  jatka: 'jatkaa',
  aloiteta: 'aloitetaan',
  muuteta: 'muutetaan',
  jatketa: 'jatketaan',
  lopeteta: 'lopetetaan',
};
const plurals: Readonly<Record<string, string>> = {
  ole: 'ovat',
  puudu: 'puutuvat',
  käytä: 'käyttävät',
  tarvitse: 'tarvitsevat',
  halua: 'haluavat',
  satu: 'sattuvat',
  tiedä: 'tietävät',
  juo: 'juovat',
  saa: 'saavat',
  voi: 'voivat',
  arista: 'aristavat',
  tunnu: 'tuntuvat',
  kuulu: 'kuuluvat',
};
/** Nouns in the partitive, which a bare "ei" denies: "Ei kuumetta" and "On kuumetta". */
const PARTITIVE =
  /^\p{L}*(?:usta|ystä|intia|tteja|ttä|tta|oja|öjä|oita|öitä|kipua|kipuja|särkyä|eita|eitä|umia|ymiä|yskää|verta|oireita|ongelmia|riskiä|hengenahdistusta|apua)$/iu;

const positive = (text: string): string =>
  text
    .replace(/(?<!\p{L})mitään(?!\p{L})/giu, 'jotain')
    .replace(/(?<!\p{L})eikä(?!\p{L})/giu, 'ja')
    .replace(/(?<!\p{L})(?:yhtään|lainkaan|ollenkaan|enää) /giu, '')
    .replace(/(?<!\p{L})kukaan(?!\p{L})/giu, 'joku');

const removed: Variants = (text) => {
  const variants: string[] = [];
  const turn = (pattern: RegExp, by: (match: RegExpExecArray) => string | undefined): void => {
    const match = pattern.exec(text);
    const to = match ? by(match) : undefined;
    if (match && to !== undefined) {
      const rest = text.slice(match.index + match[0].length);
      const end = /[.!?](?: |$)/.exec(rest)?.index ?? rest.length;
      variants.push(text.slice(0, match.index) + to + positive(rest.slice(0, end)) + rest.slice(end));
    }
  };
  const cased = (first: string | undefined, to: string): string =>
    first && first !== first.toLowerCase() ? to.charAt(0).toUpperCase() + to.slice(1) : to;
  turn(/(?<!\p{L})(ei) ole(?!\p{L})/iu, ([, ei]) => cased(ei, 'on'));
  turn(/(?<!\p{L})(eivät) ole(?!\p{L})/iu, ([, ei]) => cased(ei, 'ovat'));
  turn(/(?<!\p{L})(ei) ollut(?!\p{L})/iu, ([, ei]) => cased(ei, 'oli'));
  turn(/(?<!\p{L})(ei) (?!ole|oll)(\p{L}+)/iu, ([, ei, word = '']) => {
    const verb = verbs[word.toLowerCase()];
    if (verb) return cased(ei, verb);
    return PARTITIVE.test(word) ? `${cased(ei, 'on')} ${word}` : undefined;
  });
  turn(/(?<!\p{L})(eivät) (?!ole)(\p{L}+)/iu, ([, , word = '']) => plurals[word.toLowerCase()]);
  turn(/(?<!\p{L})ettei (\p{L}+)/iu, ([, word = '']) => {
    const verb = verbs[word.toLowerCase()];
    return verb && `että ${verb}`;
  });
  turn(/(?<!\p{L})(kieltää|kiistää)(?!\p{L})/iu, ([word]) => cased(word, 'myöntää'));
  return variants;
};

const denials = new Map(Object.entries(verbs).map(([after, verb]) => [verb, after]));

/** What follows these in a clause is an infinitive. */
const INFINITIVE =
  /(?<!\p{L})(?:on|pitää|voi|saa|haluaa|pystyy|täytyy|kannattaa|lupaa|aikoo|osaa|jaksaa|tärkeintä) [^,.;:]*$/iu;

const added: Variants = (text) =>
  [...text.matchAll(/(?<!\p{L})\p{L}+(?!\p{L})/gu)].flatMap((match) => {
    const word = match[0];
    if (INFINITIVE.test(text.slice(0, match.index))) return [];
    const to = { ovat: 'eivät ole', oli: 'ei ollut', olivat: 'eivät olleet' }[word] ?? null;
    const after = denials.get(word);
    const denied = to ?? (after ? `ei ${after}` : null);
    return denied ? [text.slice(0, match.index) + denied + text.slice(match.index + word.length)] : [];
  });

export const finnish = {
  negators: /(?<!\p{L})(?:ei|eivät|eikä|ettei|en|emme|kieltää|kiistää|ilman|älä)(?!\p{L})/iu,
  removed,
  added,
};
