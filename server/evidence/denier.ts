/** Which word of a stretch denies it. */
import type { Language } from '../domain/language.js';
import { polarity } from './lexicon/polarity.js';
import type { Word } from './words.js';

/** "Et" is also short for "että": it denies only before a form of a verb without a person, or before nothing at all. */
const withoutPerson =
  /^(?:oo|ole|aja|ala|anna|auta|e[tn]si|ehdi|halu[au]|haise|herää|huima[au]|huomaa|istu|itke|jaksa|juo|jätä|kaadu|kaipaa|kehtaa|keitä|kestä|kuule|kulje|kysy|kävele|käy|käytä|laita|lepää|liiku|lue|lähe|lähde|löydä|maista|maksa|mee|mene|meinaa|muista|nosta|nouse|nuku|näe|nää|opi|osaa|osta|ota|otta|paina|pelkää|pese|pidä|piä|polta|puhu|pure|pysty|pysy|pärjää|pääse|saa|sano|satu|siedä|soita|suostu|syö|tajua|tapaa|tarvi|tarvii|tarvitse|tee|tiedä|tiiä|torkahda|tu[ln]e|tunnista|tupakoi|tuu|tykkää|unohda|uskalla|avaa|harrasta|heitä|hengitä|hermostu|hikoile|hoida|hae|huolehdi|huuda|kato|katso|kiusaa|laihdu|liukastu|lyö|löydä|mahdu|maksa|näytä|oksenna|pelaa|putoa|puutu|pyydä|päästä|rohkene|sairasta|seiso|suutu|säikähdä|taivu|tarkoita|tuo|turpoa|uhkaa|vaadi|vaihda|vie|viihdy|viitsi|väsy|yletä|yllä|ylety|usko|voi|välitä|yski|ymmärrä|yritä|älyä)$|(?:[aeiouyäö]n|ll|rr|ss|nn)[uy]t?$|nn[aä]$/;
const adverbs = /^(?:sä|sie|sää|nyt|ny|vielä|viel|ennää|enää|ees|edes|ite|itse|siis|sitten|sit|oikein|koskaan|yhtään)$/;
const denyingYou = (next: string, soon: string): boolean =>
  next === '' ||
  withoutPerson.test(next) ||
  (adverbs.test(next) && (soon === '' || withoutPerson.test(soon))) ||
  /^(?:kai|ollenkaan|lainkaan)$/.test(next);

/** "Ei vaan huvita": simply not so, where "ei vaan vasen" puts something right. */
const simply = /^(?:huvita|kiinnosta|maistu|onnistu|suju|toimi|tunnu|riitä|kannata)$/;

const saying = /^(?:sano|kerto|kysy|luul|ties|tied|väit|huus|lupa|uhka)/;

const BLOOD = /^(?:rh|a|b|ab|o)$/;

/** Beside the lists of each language. */
const beside = new Set(['etoo', 'yet', 'no']);

/** Index of the word that denies a stretch, or -1. */
export const denierOf = (words: readonly Word[], language: Language): number => {
  const { negators, notDenied, after, only, ors } = polarity[language];
  return words.findIndex(({ lower }, at) => {
    if (!negators.has(lower) && !after.has(lower) && !beside.has(lower)) return false;
    const following = words[at + 1];
    // "Tabletteja en, kun …": after a mark it is no "ei kun".
    const next = following && following.start - (words[at]?.end ?? 0) > 1 ? '' : (following?.lower ?? '');
    const soon = words[at + 2]?.lower ?? '';
    if (only.has(soon) && !only.has(next)) return false;
    // "Sano et jos …": short for "että".
    const told = (): boolean => next === '' && saying.test(words[at - 1]?.lower ?? '');
    if (lower === 'et' && (told() || !denyingYou(next, soon))) return false;
    // "Etoo käyny" is "et ole käynyt", "vähän etoo" nausea.
    if (lower === 'etoo') return next !== '' && denyingYou(next, soon);
    // "Has yet to attend".
    if (lower === 'yet') return next === 'to';
    // "Any dizziness or no", "eller inte": still asks.
    if (at > 0 && at === words.length - 1 && ors.has(words[at - 1]?.lower ?? '')) return false;
    // "They searched her and what not".
    if (lower === 'not' && at > 0 && words[at - 1]?.lower === 'what') return false;
    // "No problem with her memory" is no "no problem".
    if (lower === 'no' && /^(?:problem|matter)s?$/.test(next) && /^(?:with|in|at|when)$/.test(soon)) return true;
    // "Not like after the divorce": how much.
    if (lower === 'not' && next === 'like' && !/^(?:do|does|did)$/.test(words[at - 1]?.lower ?? '')) return false;
    if (lower === 'not' && at > 0 && next === 'at' && words[at + 2]?.lower === 'all') return false;
    return (
      (negators.has(lower) &&
        (!notDenied.has(next) ||
          (/^(?:siis|vaan|vain)$/.test(next) && (withoutPerson.test(soon) || simply.test(soon))))) ||
      (after.has(lower) && !BLOOD.test(words[at - 1]?.lower ?? ''))
    );
  });
};
