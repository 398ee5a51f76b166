/** Another date, weekday, month, clock time, or another distance in time. */
import type { Language } from '../../../server/domain/language.js';
import { casedAs, type Ground, mayBeSaid, type Plant, pick, replaceAt, saysNumber, shuffled } from './ground.js';

/** 24.11.2026 a week or two away: the weekday before it stays true to it. */
const byDate: Plant = ({ text }, ground) => {
  const match = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})?/.exec(text);
  if (!match || ground.language === 'en' || Number(match[1]) > 31 || Number(match[2]) > 12) return null;
  const year = Number(match[3] ?? ground.said.visitDate?.slice(0, 4) ?? 2026);
  for (const days of shuffled([7, 14, -7], ground.random)) {
    const date = new Date(Date.UTC(year, Number(match[2]) - 1, Number(match[1]) + days));
    const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
    if (mayBeSaid(day, ground)) continue;
    const to = `${day}.${month}.${match[3] ? date.getUTCFullYear() : ''}`;
    return replaceAt(text, match.index, match[0].length, to);
  }
  return null;
};

/** "16 November", "den 16 november": another day of that month. */
const byDayOfMonth: Plant = ({ text }, ground) => {
  const match = /(?<![\d.,])(\d{1,2})(?= \p{L}*(?:uary|ruary|arch|pril|ember|ober|uni|uli|ugusti?|uari|kuuta))/iu.exec(
    text,
  );
  const from = Number(match?.[1]);
  if (!match || from > 28) return null;
  const free = [from + 7, from - 7, from + 1, from + 2].filter(
    (day) => day > 0 && day <= 28 && !mayBeSaid(day, ground),
  );
  const to = pick(free, ground.random);
  return to === null ? null : replaceAt(text, match.index, match[0].length, String(to));
};

const byClock: Plant = ({ text }, ground) => {
  const match =
    /(?<=(?:klo|kello|kl\.?)\s)(\d{1,2})(?=[.:]\d{2}|(?![\d/]))|(?<=\bat\s)(\d{1,2})(?=[.:]\d{2}| ?[ap]\.?m)/iu.exec(
      text,
    );
  const from = Number(match?.[0]);
  if (!match || from > 23) return null;
  const free = [from + 1, from + 2, from - 1, from + 3].filter(
    (hour) =>
      hour > 6 &&
      hour < 21 &&
      !mayBeSaid(hour, ground) &&
      !mayBeSaid((hour + 12) % 24, ground) &&
      !saysNumber(ground.cited, hour + 1, ground.spoken),
  );
  const to = pick(free, ground.random);
  return to === null ? null : replaceAt(text, match.index, match[0].length, String(to));
};

/** Words that change places without a change of their endings, and the words that must follow them. */
const turns: Record<Language, readonly (readonly [readonly string[], RegExp])[]> = {
  fi: [
    [['maanantai', 'tiistai', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'], /^(?:na|n|ta|hin|sin|sta)?(?!\p{L})/u],
    [
      ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
      /^kuu(?:n|ssa|sta|hun|ta)?(?!\p{L})/u,
    ],
  ],
  sv: [
    [['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'], /^(?:ar|en|s|arna)?(?!\p{L})/u],
    [
      ['januari', 'februari', 'april', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
      /^(?!\p{L})/u,
    ],
  ],
  en: [
    [['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], /^s?(?!\p{L})/u],
    [
      ['January', 'February', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
      /^(?!\p{L})/u,
    ],
  ],
};

const byName: Plant = ({ text }, ground) => {
  for (const [names, ending] of turns[ground.language]) {
    const found = names.flatMap((name) => {
      const match = new RegExp(`(?<!\\p{L})${name}`, ground.language === 'en' ? 'u' : 'iu').exec(text);
      return match && ending.test(text.slice(match.index + name.length)) ? [{ name, match }] : [];
    });
    const first = pick(found, ground.random);
    if (!first) continue;
    const free = names.filter((name) => !ground.whole.includes(name.toLowerCase()));
    // Where the speech is in another language its words for days are not seen; then any other name may be true.
    if (ground.language !== ground.spoken) return null;
    const to = pick(free, ground.random);
    if (to) return replaceAt(text, first.match.index, first.name.length, casedAs(first.match[0], to));
  }
  return null;
};

interface Distance {
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

const distances: Record<Language, Distance> = {
  fi: {
    pattern:
      /(?<![\p{L}\d])(\d+|\p{L}+)(?=\s(?:päivä|viiko|viikko|kuukau|vuo)\p{L}*\s(?:päästä|kuluttua|sitten)(?!\p{L}))/iu,
    names: ['', '', 'kahden', 'kolmen', 'neljän', 'viiden', 'kuuden', 'seitsemän', 'kahdeksan'],
  },
  sv: {
    pattern: /(?<=(?:om|för)\s)(\d+|\p{L}+)(?=\s(?:dag|veck|månad|år)\p{L}*)/iu,
    names: ['', '', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta'],
  },
  en: {
    pattern:
      /(?<![\p{L}\d-])(\d+|two|three|four|five|six|seven|eight)(?=\s(?:day|week|month|year)s?\sago(?!\p{L}))|(?<=\b(?:in|for|past|last)\s)(\d+|two|three|four|five|six|seven|eight)(?=\s(?:day|week|month|year)s?(?!\p{L}))/iu,
    names: ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
  },
};

const byDistance: Plant = ({ text }, ground: Ground) => {
  const { pattern, names } = distances[ground.language];
  const match = pattern.exec(text);
  if (!match) return null;
  const digits = /^\d+$/.test(match[0]);
  const nominative = { fi: ['', '', 'kaksi', 'kolme', 'neljä', 'viisi', 'kuusi'], sv: [], en: [] }[ground.language];
  const list = names.includes(match[0].toLowerCase()) ? names : nominative;
  const from = digits ? Number(match[0]) : list.indexOf(match[0].toLowerCase());
  if (from < 1 || !saysNumber(ground.cited, from, ground.spoken)) return null;
  const free = [from + 1, from + 2, from * 2, from - 1].filter(
    (n) => n > 1 && n !== from && (digits || list[n]) && !mayBeSaid(n, ground),
  );
  const to = pick(free, ground.random);
  if (to === null) return null;
  return replaceAt(text, match.index, match[0].length, digits ? String(to) : casedAs(match[0], list[to] ?? ''));
};

export const date: Plant = (statement, ground) =>
  shuffled([byDate, byDayOfMonth, byClock, byName, byDistance], ground.random).reduce<string | null>(
    (planted, plant) => planted ?? plant(statement, ground),
    null,
  );
