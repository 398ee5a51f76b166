/** What is measured, by one name in the three languages and in the short forms of notes: "Hb", "hemoglobiini". Beginnings; short ones whole. */
const rows: Readonly<Record<string, readonly string[]>> = {
  haemoglobin: ['hb', 'hemoglob', 'haemoglob'],
  pressure: ['rr', 'bp', 'verenpain', 'paine', 'yläpain', 'alapain', 'blodtryck', 'övertryck'],
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
