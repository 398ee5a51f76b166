/** Small words and endings by which somebody is the one a deed is done to. */
import type { Language } from '../../domain/language.js';
import type { Gender } from './naming.js';

export type Target =
  | { readonly kind: 'first' | 'second' | 'we' }
  | { readonly kind: 'third'; readonly gender: Gender | null };

const first = { kind: 'first' } as const;
const second = { kind: 'second' } as const;
const we = { kind: 'we' } as const;
const third = (gender: Gender | null): Target => ({ kind: 'third', gender });
const table = (rows: readonly (readonly [string, Target])[]): ReadonlyMap<string, Target> =>
  new Map(rows.flatMap(([words, target]) => words.split(' ').map((word) => [word, target] as const)));

export const objects: Readonly<Record<Language, ReadonlyMap<string, Target>>> = {
  fi: table([
    ['mua minua miuta muo mut minut miut minuu muhun minuun muhu muute miuhun mulle minulle miulle mulleki', first],
    ['sua sinua siuta sut sinut sinuu suhun', second],
    ['meitä meidät meihin', we],
    ['häntä hänet häneen hänelle', third(null)],
  ]),
  sv: table([
    ['mig mej', first],
    ['dig dej', second],
    ['oss', we],
    ['honom han’om', third('male')],
    ['henne na', third('female')],
    ['dem', third(null)],
  ]),
  en: table([
    ['me', first],
    ['us', we],
    ['him', third('male')],
    ['them', third(null)],
  ]),
};

/** Oneself. */
export const reflexive: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:itse(?:nsä|nsa|ään|äni|äsi|äs|ni|si|änsä)|it(?:tens?ä?|tensä|teä|teäns?ä?|teään|tiään|tiänsä|tiä|tes|teni|tenäs|teesä|teesä|tiäs|tiesä|sensä|tees|teäs)|henkensä|henkeni|elämänsä)$/u,
  sv: /^(?:sig|sej|själv)$/u,
  en: /^(?:himself|herself|themselves|myself|yourself|themself)$/u,
};

/** Forms of a word for a person who is done to. */
export const objective: Readonly<Record<Language, RegExp | null>> = {
  fi: /(?:[aeiouyäö](?:a|ä)|t[aä]|[aä](?:ni|si|ns[aä])|[aä]{2}n|[eiouyaä]ltä|[eiouyaä]lle|tä)$/u,
  sv: null,
  en: null,
};
/** "Kimmon lyöneen": who does it. */
export const participle = /\p{L}{2}(?:n[ue]een|neens[aä]|v[aä]n|v[aä]ns[aä])$/u;
