/** Words for people by the work they do, beside those for the workers of a visit. */
import type { Language } from '../../domain/language.js';
import { keptByLanguage } from '../kept.js';

/** Forms of a Finnish and a Swedish word for a person. */
const fi = '(?:a|ä|n|lla|llä|lta|ltä|lle|na|nä|t|ia|iä|eita|eitä|ien|eiden|ni|nsa|nsä|lleni|ltani|llani|kin)?';
const sv = '(?:s|n|ns|en|ens|ar|arna|er|erna|na)?';

const jobs: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    `(?:\\p{L}*(?:lääkäri|hoitaja|kuraattori|avustaja|ohjaaja|valvoja|valmentaja|siivooja|työnjohtaja)|gynekologi|kirurgi|ortopedi|kardiologi|neurologi|psykiatri|urologi|onkologi|geriatri|dermatologi|reumatologi)${fi}`,
    `(?:naprapaatti|naprapaati|osteopaatti|osteopaati|kiropraktikko|kiropraktiko|hieroja|suuhygienisti|kätilö|optikko|optiko|ravitsemusterapeutti|ravitsemusterapeuti)${fi}`,
    `(?:farmaseutti|farmaseuti|proviisori|apteekkari)${fi}`,
    `(?:rehtori|johtaja|\\p{L}+(?:johtaja|koutsi|kuski)|kuski|koutsi|\\p{L}*kuljettaja|vapaaehtoi(?:nen|sen|sella|selta|selle)|poliisi|vartija|talonmies|talonmiehe|remonttimies|remonttimiehe|huoltomies|huoltomiehe)${fi}`,
  ],
  sv: [
    `\\p{L}*(?:läkar|skötar|vårdar|arbetar|handledar|tränar|lärar|städar|väktar|hantverkar|handläggar|företrädar|föreståndar|apotekar|bevakar)(?:en?|n|e?ns|na|nas)`,
    `\\p{L}*(?:sköterska|barnmorska|kurator|psykolog|rektor|massör|chaufför|chaff?ör|assistent|lärarinna|städerska)${sv}`,
    `(?:gynekolog|kirurg|ortoped|kardiolog|neurolog|psykiater|psykiatern|urolog|onkolog|geriatriker|naprapat|osteopat|kiropraktor|\\p{L}*terapeut|farmaceut|apotekare|tandhygienist|optiker|dietist|logoped|polis(?=e)|vaktmästare|magister)${sv}`,
    '(?:\\p{L}*biträdet?|frivilliga|fröken)s?',
  ],
  en: [
    `(?:dentist|hygienist|paramedic|gyna?ecologist|surgeon|cardiologist|neurologist|psychiatrist|urologist|oncologist|dermatologist|orthopa?edist|gp|pharmacist|chiropractor|osteopath|masseuse|masseur|chiropodist|podiatrist|midwife|optician|dietitian|dietician)(?:s|'s)?`,
    `(?:coach|headteacher|headmaster|caretaker|plumber|electrician|builder|driver|cleaner|volunteer|policeman|policewoman|(?<=legal )guardian|receptionist|assistant|handyman|matron)(?:s|'s)?`,
  ],
};

const whole = (language: Language): RegExp => new RegExp(`^(?:${jobs[language].join('|')})$`, 'u');
const patterns = { fi: whole('fi'), sv: whole('sv'), en: whole('en') };

/** "Gynekologi", "chauffören", "the coach". */
export const isJob = keptByLanguage((lower, language): boolean => patterns[language].test(lower));
