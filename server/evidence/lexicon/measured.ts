/** What is measured, by one name in the three languages and in the short forms of notes: "Hb", "hemoglobiini". Beginnings; short ones whole. */
const rows: Readonly<Record<string, readonly string[]>> = {
  haemoglobin: ['hb', 'hemoglob', 'haemoglob'],
  pressure: ['rr', 'bp', 'verenpain', 'paine', 'yläpain', 'alapain', 'bt', 'blodtryck', 'trycket', 'övertryck'],
  pulse: ['syke', 'sykke', 'pulssi', 'puls', 'pulse', 'fr', 'hr'],
  saturation: [
    'spo2',
    'sao2',
    'saturaat',
    'saturation',
    'hapetus',
    'hapettum',
    'happi',
    'happe',
    'syremätt',
    'syreupptag',
    'oxygen',
  ],
  temperature: ['lämpö', 'kuume', 'feber', 'temp', 'tempe', 'fever'],
  weight: ['paino', 'painan', 'painoi', 'painaa', 'vikt', 'väger', 'vägde', 'weigh'],
  height: ['pituu', 'längd', 'heigh'],
  creatinine: ['krea', 'kreatin', 'creatin'],
  gfr: ['gfr', 'egfr'],
  sodium: ['na', 'natriu', 'sodium'],
  peakflow: ['pef', 'peak', 'puhallu', 'uloshengitysh'],
  potassium: ['k', 'kalium', 'potass'],
  esr: ['la', 'lasko', 'sr', 'sänka', 'sänkan', 'esr'],
  crp: ['crp', 'tulehdusarv', 'infektionsv', 'snabbsän'],
  leukocytes: ['leuk', 'leukosyy', 'leukocyt', 'valkosolu', 'wbc'],
  platelets: ['trom', 'trombos', 'trombocyt', 'platelet'],
  mcv: ['mcv', 'ämseevee', 'punasolu'],
  ferritin: ['ferrit', 'rautavar', 'järndep'],
  tsh: ['tsh'],
  t4: ['t4', 't4v', 'tyroksi'],
  hba1c: ['hba1c', 'pitkäsok', 'långtidssock', 'långsock'],
  glucose: ['verensok', 'glukoos', 'glukos', 'blodsock', 'glucose', 'sokeri', 'sokerit', 'socker', 'sockret', 'sugar'],
  alat: ['alat', 'alt', 'maksa-arv', 'maksaarv', 'levervärd', 'leverprov'],
  urate: ['uraat', 'urat', 'uraten', 'urate', 'uric', 'virtsahap', 'urinsyr'],
  cholesterol: ['kolest', 'cholest'],
  respiration: ['ht', 'hengitystaa', 'hengitystih', 'andningsf', 'af', 'respirat', 'breaths'],
  airflow: ['pef', 'puhallu', 'peak'],
  iop: ['silmänpain', 'ögontryck', 'iop'],
  grip: ['puristusv', 'purista', 'puristi', 'greppstyrk', 'grip', 'squeeze'],
  flexion: ['fleksio', 'flexio', 'flexion', 'koukist', 'böjning', 'bending', 'bends'],
  extension: ['ekstensio', 'extensio', 'ojennu', 'sträckn', 'straight', 'extension'],
  abduction: ['abdukti', 'abduktio', 'loiton', 'abductio'],
  rent: ['vuokra', 'hyra', 'hyran', 'rent'],
  pain: ['kipu', 'kivu', 'kipua', 'nrs', 'smärta', 'smärtan', 'värk', 'pain'],
  rest: ['levos', 'lepo', 'vila', 'vilan', 'rest', 'resting'],
};

const WHOLE = 4;

const byStart = new Map<string, (readonly [form: string, name: string])[]>();
for (const [name, forms] of Object.entries(rows)) {
  for (const form of forms) byStart.set(form.slice(0, 2), [...(byStart.get(form.slice(0, 2)) ?? []), [form, name]]);
}

/** Null for any other word. */
export const measuredAs = (lower: string): string | null =>
  byStart
    .get(lower.slice(0, 2))
    ?.find(([form]) => (form.length <= WHOLE ? lower === form : lower.startsWith(form)))?.[1] ?? null;
