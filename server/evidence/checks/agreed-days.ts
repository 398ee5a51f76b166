/** Which of the days that were said stand: not those another could not make and another was agreed instead, nor those denied. */
import type { Language } from '../../domain/language.js';
import type { Heard } from '../heard.js';
import type { DayMention } from '../lexicon/days.js';

import { readingOf } from '../reading.js';
import { numberBeside } from './said-days.js';

interface Placed {
  readonly mention: DayMention;
  readonly in: Heard;
}

/** "Ei käy", "har hon ögonläkarn", "could it be the next day?": says that the day offered will not do. */
const declines: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:e[in](?:hän)?|emme|emmä|eikä|eipä) (?:\p{L}+ ){0,2}?(?:käy|sovi|pääs\p{L}*|onnistu|pysty|voi|ehdi|ehi|kerkee|kerkiä|kelpaa|passaa)(?!\p{L})|(?<!\p{L})(?:sillo(?:i)?n|sinä päivänä) (?:\p{L}+ )?on(?!\p{L})|(?<!\p{L})(?:voi(?:s|si|sko|siko|ko|skohan|taisko|daanko)|ois\p{L}*|olis\p{L}*|kävis\p{L}*|sopis\p{L}*|onnistuis\p{L}*|mites|entä|vaihde\p{L}*|(?:joku|joki[nt]\p{L}*) (?:muu|toinen)(?: (?:päivä|aika))?|vaihta\p{L}*|siirt\p{L}*|siirre\p{L}*)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:går (?:inte|int)|kan (?:jag |hon |han |vi )?(?:inte|int)|passar (?:inte|int)|(?:inte|int) (?:passar|kan|går|hinner)|hinner (?:inte|int)|har (?:jag|hon|han|vi)|(?:då|tå) (?:är|har|e|ska)|kan (?:det|vi|de) (?:va|vara|ta)|skulle|hellre|flytta|byta|ledig|n(?:ån|ågon|å) annan (?:dag|tid)|(?:kör|reser|åker|flyger|jobbar) (?:jag|vi|hon|han))(?!\p{L})/iu,
  en: /\b(?:can't|cannot|won't work|doesn't work|not (?:good|free|possible|available)|i (?:have|work|am|fly)|i've got|i'm (?:working|away|at|in|off)|(?:he|she) has|could (?:it|we|you)|can (?:it|we|you)|(?:any|some|an)\s?other (?:day|time)|how about|what about|would|rather|instead|busy|away)\b/i,
};
const agrees =
  /^\W*(?:joo|juu|kyllä|sopii|käy|hyvä|jep|ja|jo|jå|japp|det passar|bra|yes|yeah|yep|fine|perfect|good|okay|sure)(?!\p{L})/iu;
/** "Torsdag, då jobbar jag. Men jag kan ta det på distans." */
const manages =
  /(?<!\p{L})(?:mut(?:ta)?|men|but) (?:\p{L}+ ){0,2}(?:pääsen|pystyn|voin|kyllä|kan|går|can|could|will)(?!\p{L})|(?<!\p{L})(?:perfect|sopii hyvin|passar bra)(?!\p{L})/iu;
/** Turns within which another day is named. */
const SOON = 3;
/** "Ei ens viikolla", "not on Monday". */
const denied =
  /(?<!\p{L})(?:e[in]|eikä|inte|int|ej|not)\s+(?:(?:ensi|ens|viime|tällä|nästa|förra|den här|next|last|this|på|i|on|in|enää|vielä|jo|the|before)\s+)*$/iu;
/** "Vai oliko se sunnuntai?", "or was it Sunday?" */
const orElse = /(?:^|[.,!?–—]\s+)(?:vai|eller|or)(?!\p{L})[^.!?]*\?\s*$/iu;

/** "Thursday, or there's Wednesday": one of them is taken. */
const choice = /(?<!\p{L})(?:tai|vai|eller|or)(?!\p{L})/iu;

const isOne = ({ what }: DayMention): boolean => what.is === 'weekday' || what.is === 'date' || what.is === 'offset';
const keyOf = ({ what }: DayMention): string =>
  what.is === 'date' ? `${what.day}.${what.month}` : what.is === 'weekday' ? `${what.weekday}` : JSON.stringify(what);

/** "Ska vi säga slutet på mars?" */
const monthPart: Record<Language, RegExp> = {
  fi: /(?<!\p{L})\p{L}+kuun (?:lop[pu]u?|puoliväli|alku|alu)/iu,
  sv: /(?<!\p{L})(?:slutet|mitten|början) (?:av|på|i) \p{L}+/iu,
  en: /\b(?:end|middle|beginning|start) of (?!the)\p{L}+/iu,
};
const TOGETHER = 30;

/** The days of an offer that belong to one appointment: those near the one named again, else near the last. */
const groupOf = (days: readonly DayMention[], named: ReadonlySet<string>): readonly DayMention[] => {
  const core = days.findLast((day) => named.has(keyOf(day))) ?? days.at(-1);
  const group = new Set<DayMention>(core ? [core] : []);
  for (let grown = true; grown; ) {
    grown = false;
    for (const day of days)
      if (
        !group.has(day) &&
        [...group].some((one) => Math.max(one.start, day.start) - Math.min(one.end, day.end) <= TOGETHER)
      ) {
        group.add(day);
        grown = true;
      }
  }
  return [...group];
};

export const agreedDays = <One extends Placed>(said: readonly One[]): readonly One[] => {
  const all = said.filter(
    ({ mention, in: { text } }) => mention.what.is !== 'week' || !denied.test(text.slice(0, leadOf(mention, text))),
  );
  const turns = [...new Set(all.map((one) => one.in))].map((turn) => ({
    turn,
    days: all.filter((one) => one.in === turn && isOne(one.mention)).map(({ mention }) => mention),
  }));
  const gone = new Set<DayMention>();
  turns.forEach(({ turn, days }, at) => {
    const [doubted] = orElse.exec(turn.text) ? days.slice(-1) : [];
    const reply = turns[at + 1];
    const between = turn.text.slice(days[0]?.end, days.at(-1)?.start);
    const chosen = reply?.days.map(keyOf).filter((key) => days.some((day) => keyOf(day) === key)) ?? [];
    if (reply && reply.turn.role !== turn.role && new Set(chosen).size === 1 && choice.test(between))
      for (const day of days) if (day.what.is === 'weekday' && !chosen.includes(keyOf(day))) gone.add(day);
    if (doubted && reply && reply.turn.role !== turn.role && reply.days.some((day) => keyOf(day) === keyOf(doubted)))
      for (const day of days) if (day.what.is === doubted.what.is && keyOf(day) !== keyOf(doubted)) gone.add(day);
  });
  return all.filter(({ mention }) => !gone.has(mention));
};

/** Where the words for a day begin: "ens viikolla" with its first word. */
const leadOf = ({ start, text: words }: DayMention, text: string): number =>
  Math.max(
    0,
    text
      .slice(0, start + 1)
      .toLowerCase()
      .lastIndexOf(words.split(' ')[0]?.toLowerCase() ?? ''),
  );

const after = /(?:^\s?(?:päivän\s)?jälkee|(?<!\p{L})(?:efter|after)(?: den)?\s$)/iu;
const isAfter = ({ start, end }: DayMention, text: string): boolean =>
  after.test(text.slice(end)) || after.test(text.slice(0, start));

/** "Nothing after Sunday" is no Sunday, where the statement tells nothing as after a day and another day was named. */
export const withoutAfter = <One extends Placed>(said: readonly One[], claimed: string): readonly One[] => {
  if (/(?<!\p{L})(?:jälkee|efter|after)/iu.test(claimed)) return said;
  const weekdays = said.filter(({ mention }) => mention.what.is === 'weekday');
  const left = weekdays.filter(({ mention, in: { text } }) => !isAfter(mention, text));
  return left.length === 0 ? said : said.filter((one) => !weekdays.includes(one) || left.includes(one));
};

/** The same with the replies that name no day: "Ei pääse, silloin on koe." */
export const withoutDeclined = <One extends Placed>(said: readonly One[], heard: readonly Heard[]): readonly One[] => {
  const daysOf = (turn: Heard | undefined): DayMention[] =>
    said.filter((one) => one.in === turn && isOne(one.mention)).map(({ mention }) => mention);
  const gone = new Set<DayMention>();
  heard.forEach((reply, at) => {
    const offer = heard[at - 1];
    if (!offer || offer.role === reply.role || agrees.test(reply.text)) return;
    const [offered, echoed] = [daysOf(offer), daysOf(reply)];
    if (offered.length === 0) return;
    const keys = new Set(offered.map(keyOf));
    const names = new Set(echoed.map(keyOf).filter((key) => keys.has(key)));
    if (!declines[reply.language].test(reply.text) && names.size === 0) return;
    if (manages.test(reply.text)) return;
    const group = groupOf(offered, names);
    // The same weekday of another date is another day: "tisdag tjugonde".
    const isNew = (day: DayMention, turn: Heard): boolean => {
      const number = day.what.is === 'weekday' ? numberBeside(day, turn) : null;
      const dated = group.flatMap((one) =>
        one.what.is === 'date' ? [one.what.day] : (numberBeside(one, offer) ?? []),
      );
      return !keys.has(keyOf(day)) || (number !== null && dated.length > 0 && !dated.includes(number));
    };
    // Who offered names another at once: "No sitten perjantaina."
    const settled = heard
      .slice(at + 1, at + 1 + SOON)
      .some(
        (turn) =>
          turn.role === offer.role &&
          daysOf(turn).some(
            (day) =>
              isNew(day, turn) &&
              group.some((one) => one.what.is === day.what.is) &&
              !/[.!?]\s/.test(turn.text.slice(0, day.start)),
          ),
      );
    // "The Friday before, the eighteenth?" – "The eighteenth is free."
    const offeredNew = echoed.filter((day) => isNew(day, reply)).flatMap((day) => numberBeside(day, reply) ?? []);
    const taken = heard
      .slice(at + 1, at + 1 + SOON)
      .some(
        (turn) => turn.role === offer.role && readingOf(turn).numbers.some((one) => offeredNew.includes(one.value)),
      );
    const again = heard
      .slice(at + 1)
      .some((turn) => daysOf(turn).some((day) => !isNew(day, turn) && group.some((one) => keyOf(one) === keyOf(day))));
    const [part] = monthPart[reply.language].exec(reply.text) ?? [];
    const agreed =
      part !== undefined &&
      names.size > 0 &&
      heard
        .slice(at + 1, at + 1 + SOON)
        .some((turn) => turn.role === offer.role && turn.text.toLowerCase().includes(part.toLowerCase()));
    if ((!settled && !taken && !agreed) || again) return;
    for (const day of group) gone.add(day);
    // "The third of March, that's in two weeks": the same in other words.
    for (const { mention, in: turn } of agreed ? said : [])
      if (
        turn === reply &&
        mention.what.is === 'span' &&
        echoed.some((day) => Math.abs(mention.start - day.end) <= TOGETHER)
      )
        gone.add(mention);
    for (const day of echoed) if (group.some((one) => keyOf(one) === keyOf(day))) gone.add(day);
  });
  return gone.size === 0 ? said : said.filter(({ mention }) => !gone.has(mention));
};
