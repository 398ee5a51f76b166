/** What one stretch of speech says, read once however many statements rest on it. */
import { flatMap } from '../domain/loops.js';
import type { Heard } from './heard.js';
import { type DayMention, daysIn } from './lexicon/days.js';
import { type MedicineName, medicineNames } from './lexicon/medicine-names.js';
import { type Sided, sidedIn, withParts } from './lexicon/sides.js';
import { clinicRowsOf, type Term, termsOf } from './lexicon/terms.js';
import { numbersSaid } from './numbers/read-numbers.js';
import { readSpans, type Span } from './numbers/read-spans.js';
import type { NumberMention } from './numbers/read-spoken.js';
import { standing } from './replaced.js';
import { type ReadOnce, type Word, wordsSaid } from './words.js';

export interface Reading {
  readonly words: readonly Word[];
  readonly numbers: readonly NumberMention[];
  readonly sides: readonly Sided[];
  readonly days: readonly DayMention[];
  readonly spans: readonly Span[];
  readonly medicines: readonly MedicineName[];
  readonly terms: readonly Term[];
  /** Of the words of the clinic in it. */
  readonly clinicRows: ReadonlySet<string>;
}

/** A side or a day is replaced within so many letters: "vasen, eiku oikea". */
const SOON = 30;

const readings = new WeakMap<object, Reading>();

/** "Yheksän, mut mä täytän kesäkuussa kymmenen": an age to come. */
const notYet = /(?<!\p{L})(?:täytän|täyttää|fyller|turning|turns|will be)\s[^.!?]*$/iu;

/** "Yhtä aikaa", "yhtä mieltä": no number of anything. */
const idiom = /^yhtä\s(?:aikaa|mieltä|lailla|hyvin|paljon|kuin|suur|kova|kipeä|hyvä|huono|usein|pitk)/iu;

/** "The ten's gone", "kymmenen on varattu": a time that is not to be had. */
const gone =
  /^(?:'s|\s(?:is|on|är|e))?\s?(?:gone|taken|booked|full|mennyt|menny|varattu|täynnä|upptagen|upptaget|fullt|bokad|bokat)(?!\p{L})/iu;

/** "Nitton år, inte nio": the second was not said of anything. */
const withoutDenied = (numbers: readonly NumberMention[], text: string): NumberMention[] =>
  numbers.filter(
    ({ start, end, weak, unit }, at) =>
      !(unit === null && gone.test(text.slice(/'s$/.test(text.slice(start, end)) ? end - 2 : end))) &&
      !(weak && idiom.test(text.slice(start, start + SOON))) &&
      (at === 0 ||
        (!notYet.test(text.slice(Math.max(0, start - SOON), start)) &&
          !/(?:,|\s)(?:inte|ej|ei|eikä|not)\s+$/iu.test(text.slice(Math.max(0, start - SOON), start)))),
  );

/** "Vasempaan käsivarteen, eiku oikeaan": what the one was said of is said of the other. */
const takingOver = (all: readonly Sided[], left: readonly Sided[]): Sided[] =>
  left.map((one) => {
    const at = all.indexOf(one);
    const gone = all
      .slice(left.findLast(({ end }) => end <= one.start) ? at - 1 : 0, at)
      .filter((other) => !left.includes(other));
    return gone.length === 0
      ? one
      : {
          ...one,
          words: [...flatMap(gone, ({ words }) => words), ...one.words],
          before: [...flatMap(gone, ({ before }) => before), ...one.before],
        };
  });

/** Each part is read when it is first asked for. */
class Read implements Reading {
  readonly #heard: Heard;
  readonly #source: ReadOnce;
  #numbers?: Reading['numbers'];
  #sides?: Reading['sides'];
  #days?: Reading['days'];
  #spans?: Reading['spans'];
  #terms?: Reading['terms'];
  #clinicRows?: Reading['clinicRows'];

  constructor(heard: Heard) {
    this.#heard = heard;
    this.#source = heard.of?.utterance.text === heard.text ? heard.of.utterance : heard;
  }

  get words(): Reading['words'] {
    return wordsSaid(this.#source);
  }
  get numbers(): Reading['numbers'] {
    const { text, language } = this.#heard;
    this.#numbers ??= withoutDenied(standing(numbersSaid(this.#source), text, language), text);
    return this.#numbers;
  }
  get sides(): Reading['sides'] {
    if (this.#sides) return this.#sides;
    const { text, language } = this.#heard;
    const found = sidedIn(text, language, this.words);
    this.#sides = withParts(takingOver(found, standing(found, text, language, SOON)), language);
    return this.#sides;
  }
  get days(): Reading['days'] {
    const { text, language } = this.#heard;
    this.#days ??= standing(daysIn(text, language, numbersSaid(this.#source), this.words), text, language);
    return this.#days;
  }
  get spans(): Reading['spans'] {
    const { text, language } = this.#heard;
    this.#spans ??= readSpans(text, language, this.words, numbersSaid(this.#source));
    return this.#spans;
  }
  get medicines(): Reading['medicines'] {
    return medicineNames(this.words);
  }
  get terms(): Reading['terms'] {
    this.#terms ??= termsOf(this.words, this.#heard.language);
    return this.#terms;
  }
  get clinicRows(): Reading['clinicRows'] {
    this.#clinicRows ??= new Set([...clinicRowsOf(this.words, this.#heard.language).values()].flat());
    return this.#clinicRows;
  }
}

/** Kept for as long as the utterance is. */
export const readingOf = (heard: Heard): Reading => {
  const key = heard.of ?? heard;
  const known = heard.asked ? undefined : readings.get(key);
  if (known) return known;
  const made = new Read(heard);
  if (!heard.asked) readings.set(key, made);
  return made;
};
