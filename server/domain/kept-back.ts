/** What somebody asked not to have written down: no drafter's statement rests on it, and the professional decides. */
import type { Language } from './language.js';
import { isSameVoice, type Utterance } from './transcript.js';

const asking: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:älä|älkää)(?:\s+(?:viitsi|nyt|sit|sitten|kiltti|ihmeessä))*\s+(?:kirja\p{L}*|kirjo\p{L}*|merkit\p{L}*|merkk\p{L}*|laita|laittako|laitt\p{L}*|pane|panko|ylös)\s+(?:nyt\s+)?(?:sitä|tota|tuota|tätä|niitä|noita|näitä|siitä|tosta|tästä|mihinkää?n?|ylös)(?!\p{L})|(?<!\p{L})ei(?:\s+(?:sitä|tota|tuota|tätä|niitä|siitä|tosta|kai|sit|sitten|nyt))+\s+(?:tar(?:vi(?:i|tse|te)?|tte)|saa|pidä|kannata|pitäis)\s+(?:kirj\p{L}+|merkitä|merkata|laittaa)(?!\p{L})|(?<!\p{L})(?:sitä|tota|tuota|tätä|niitä)\s+(?:ei|et)\s+(?:tar(?:vi(?:i|tse|te)?|tte)|saa|pidä)\s+(?:kirj\p{L}+|merkitä|merkata|laittaa)(?!\p{L})|(?<!\p{L})en\s+(?:halua|haluu|haluis\p{L}*|tahdo)\s+(?:että|et)\s+\p{L}+\s+(?:kirj\p{L}+|merkitään|näkyy|menee|laitetaan|laitat)|(?<!\p{L})(?:tää|tämä|se|toi)\s+jää(?:köön)?\s+(?:vaan\s+|vain\s+)?(?:meidän\s+(?:välii?n?|kesken)|näiden\s+seinien|tähän\s+huoneeseen)|(?<!\p{L})jätä\s+(?:se|toi|tämä|tää)\s+kirja\p{L}*/iu,
  sv: /(?<!\p{L})(?:skriv|anteckna|notera|sätt|för)\s+(?:nu\s+)?(?:inte|int)\s+(?:upp\s+|ner\s+|in\s+)?(?:det|detta|den|dom|dem|något om det)(?!\p{L})|(?<!\p{L})(?:det|detta|den)(?:\s+(?:där|här))?\s+(?:behöver|ska|får|måste|sku)\s+(?:du|ni|man|vi)\s+(?:inte|int)\s+(?:skriva|anteckna|notera|sätta|föra)(?!\p{L})|(?<!\p{L})(?:du|ni)\s+(?:behöver|får)\s+(?:inte|int)\s+(?:skriva|anteckna|notera)\s+(?:upp\s+|ner\s+|in\s+)?(?:det|detta)(?!\p{L})|(?<!\p{L})jag\s+vill\s+(?:inte|int)\s+att\s+(?:det|detta|du)\s+(?:\p{L}+\s+)?(?:skriv\p{L}*|anteckna\p{L}*|syns|står|förs)|(?<!\p{L})(?:det|detta)(?:\s+(?:där|här))?\s+(?:stannar|får stanna|blir)\s+(?:mellan oss|oss emellan|här i rummet)/iu,
  en: /\b(?:don't|do not|dont|please don't|rather you didn't|rather you did not|never)\s+(?:write|put|note|record|type|document|include)\s+(?:that|this|it|any of (?:that|this|it))\b(?!\s+(?:off|on|away|out))|\b(?:don't|do not) (?:need|have) to (?:write|put|note|record|include) (?:that|this|it)\b|\bno need to (?:write|put|note|record) (?:that|this|it)\b|\boff the record\b|\bjust between (?:us|you and me)\b|\b(?:leave|keep) (?:that|this|it) out of (?:my|the) (?:notes?|records?|file)\b|\bdon't want (?:that|this|it) (?:written|noted|recorded|in (?:my|the) (?:notes?|records?|file)|on (?:my|the) (?:records?|file))\b/iu,
};

/** An utterance with no more words than this beside the request tells nothing itself. */
const LITTLE = 3;
/** Utterances a request looks back over for what it is about. */
const BACK = 4;

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const tellsMore = (text: string, request: RegExpExecArray): boolean =>
  words(text.slice(0, request.index)) > LITTLE || words(text.slice(request.index + request[0].length)) > 2 * LITTLE;

/** Ids of the utterances that somebody asked not to have written down, and of those that only ask it. */
export const keptBackIn = (utterances: readonly Utterance[]): ReadonlySet<string> => {
  const kept = new Set<string>();
  utterances.forEach((utterance, at) => {
    if (utterance.source !== 'utterance') return;
    const request = asking[utterance.language].exec(utterance.text);
    if (!request) return;
    kept.add(utterance.id);
    if (tellsMore(utterance.text, request)) return;
    const before = utterances.slice(Math.max(0, at - BACK), at).findLast((one) => isSameVoice(one, utterance));
    if (before) kept.add(before.id);
  });
  return kept;
};
