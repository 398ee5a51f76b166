import type { Translated } from '../domain/language.js';
import type { Organisation, Profession, Register } from '../domain/professional.js';

export const organisation: Organisation = { id: 'esimerkkila', name: 'Esimerkkilän hyvinvointialue' };

interface Named {
  /** Subject of the sign-in (`sub`), and what the sign-in form posts as `person`. */
  readonly id: string;
  readonly given: string;
  readonly family: string;
  /** As it stands in a signed note; a person has one title, in Finnish, whatever the screen's language. */
  readonly title: string;
  /** What the sign-in page says about the person. */
  readonly description: Translated;
}

/** Nobody here exists. */
export type DemoPerson =
  | (Named & {
      readonly role: 'professional';
      readonly profession: Profession;
      readonly register: Register;
      readonly unit: string;
    })
  | (Named & { readonly role: 'pilot-lead' | 'data-protection-officer' });

export const people: readonly DemoPerson[] = [
  {
    id: 'elina.harju',
    given: 'Elina',
    family: 'Harju',
    title: 'LL',
    description: {
      fi: 'Lääkäri, terveydenhuolto',
      sv: 'Läkare, hälso- och sjukvård',
      en: 'Doctor, health care',
    },
    role: 'professional',
    profession: 'doctor',
    register: 'health',
    unit: 'Esimerkkilän terveysasema',
  },
  {
    id: 'camilla.strand',
    given: 'Camilla',
    family: 'Strand',
    title: 'sairaanhoitaja',
    description: {
      fi: 'Sairaanhoitaja, terveydenhuolto',
      sv: 'Sjukskötare, hälso- och sjukvård',
      en: 'Nurse, health care',
    },
    role: 'professional',
    profession: 'nurse',
    register: 'health',
    unit: 'Mallikylän terveysasema',
  },
  {
    id: 'juha.koskela',
    given: 'Juha',
    family: 'Koskela',
    title: 'fysioterapeutti',
    description: {
      fi: 'Fysioterapeutti, terveydenhuolto',
      sv: 'Fysioterapeut, hälso- och sjukvård',
      en: 'Physiotherapist, health care',
    },
    role: 'professional',
    profession: 'physiotherapist',
    register: 'health',
    unit: 'Kotihoito ja kuntoutus',
  },
  {
    id: 'sanna.virta',
    given: 'Sanna',
    family: 'Virta',
    title: 'sosiaalityöntekijä, lastensuojelu',
    description: {
      fi: 'Sosiaalityöntekijä, lastensuojelu, sosiaalihuolto',
      sv: 'Socialarbetare, barnskydd, socialvård',
      en: 'Social worker, child protection, social welfare',
    },
    role: 'professional',
    profession: 'social-worker',
    register: 'social',
    unit: 'Perhesosiaalityö',
  },
  {
    id: 'petri.lahti',
    given: 'Petri',
    family: 'Lahti',
    title: 'pilotin vetäjä',
    description: { fi: 'Pilotin vetäjä', sv: 'Pilotledare', en: 'Pilot lead' },
    role: 'pilot-lead',
  },
  {
    id: 'tiina.salo',
    given: 'Tiina',
    family: 'Salo',
    title: 'tietosuojavastaava',
    description: { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data protection officer' },
    role: 'data-protection-officer',
  },
];

export const fullName = (person: DemoPerson): string => `${person.given} ${person.family}`;

/** FHIR id of the person's Practitioner in the demo record system. */
export const practitionerId = (person: DemoPerson): string => `prac-${person.id.replace('.', '-')}`;

/** The claims of the id token, as a county's own identity provider would be asked to give them. */
export const claimsOf = (person: DemoPerson) => ({
  sub: person.id,
  name: fullName(person),
  luonnos_title: person.title,
  luonnos_role: person.role,
  luonnos_organisation: organisation,
  luonnos_practitioner: practitionerId(person),
  ...(person.role === 'professional'
    ? { luonnos_profession: person.profession, luonnos_register: person.register, luonnos_unit: person.unit }
    : {}),
});
