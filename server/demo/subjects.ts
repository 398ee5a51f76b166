import type { Organization, Patient, Practitioner, PractitionerRole, Resource } from '@medplum/fhirtypes';
import type { Language } from '../domain/language.js';
import { fullName, organisation, people, practitionerId } from './people.js';
import { contextResources } from './record-context.js';

export interface DemoSubject {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly gender: 'female' | 'male';
  readonly birthDate: string;
  /**
   * Individual number of the henkilötunnus, 900-999: the range kept for artificial codes, given to nobody. Even for women, odd
   * for men.
   */
  readonly individualNumber: number;
  readonly language: Language;
  /** Under a non-disclosure order (turvakielto). */
  readonly nonDisclosure?: boolean;
}

/** How the demo's record system marks a Patient under a non-disclosure order, and a document that is not for the guardian. */
export const demoLabels = {
  nonDisclosure: 'https://luonnos.example/security|TURVAKIELTO',
  notForGuardian: 'https://luonnos.example/security|NOT-FOR-GUARDIAN',
};

const subject = (
  id: string,
  given: string,
  family: string,
  gender: DemoSubject['gender'],
  birthDate: string,
  individualNumber: number,
  language: Language = 'fi',
  nonDisclosure = false,
): DemoSubject => ({ id, given, family, gender, birthDate, individualNumber, language, nonDisclosure });

/** Nobody here exists. Two are called Aino Mallikas: only the birth date tells them apart. */
export const subjects: readonly DemoSubject[] = [
  subject('aino-mallikas', 'Aino', 'Mallikas', 'female', '1952-03-14', 902),
  subject('aino-mallikas-1957', 'Aino', 'Mallikas', 'female', '1957-03-04', 904),
  subject('veikko-lehtomaa', 'Veikko', 'Lehtomaa', 'male', '1948-09-02', 901),
  subject('sirpa-koivuranta', 'Sirpa', 'Koivuranta', 'female', '1971-11-28', 906),
  subject('oskari-testinen', 'Oskari', 'Testinen', 'male', '2019-01-07', 903),
  subject('helmi-suvisaari', 'Helmi', 'Suvisaari', 'female', '1990-05-19', 908),
  subject('kaarlo-mantyvaara', 'Kaarlo', 'Mäntyvaara', 'male', '1966-08-30', 905),
  subject('tuula-aaltosalo', 'Tuula', 'Aaltosalo', 'female', '1983-06-11', 910, 'fi', true),
  subject('mirja-esimerkki', 'Mirja', 'Esimerkki', 'female', '1938-12-03', 912),
  subject('astrid-holm', 'Astrid', 'Holm', 'female', '1947-08-22', 914, 'sv'),
  subject('george-testman', 'George', 'Testman', 'male', '1968-11-30', 907, 'en'),
  subject('anna-liisa-kuvitelma', 'Anna-Liisa', 'Kuvitelma', 'female', '1961-02-25', 916),
  subject('vaino-saynatsaari', 'Väinö', 'Säynätsaari', 'male', '1955-10-09', 909),
  subject('ake-pahittad', 'Åke', 'Påhittad', 'male', '1974-04-17', 911, 'sv'),
  subject('iida-keksitty', 'Iida', 'Keksitty', 'female', '2012-09-21', 918),
];

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Finnish personal identity code, DDMMYYCNNNT: C is the century (`-` 1900s, `A` 2000s), NNN the individual number, T the
 * remainder of the nine digits by 31.
 */
export function henkilotunnus(birthDate: string, individualNumber: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const date = `${day}${month}${year.slice(2)}`;
  const individual = String(individualNumber).padStart(3, '0');
  const century = year.startsWith('20') ? 'A' : '-';
  return `${date}${century}${individual}${checkCharacters[Number(date + individual) % 31]}`;
}

const coding = (label: string) => {
  const [system = '', code = ''] = label.split('|');
  return { system, code };
};

const patient = (it: DemoSubject): Patient => ({
  resourceType: 'Patient',
  id: it.id,
  ...(it.nonDisclosure && { meta: { security: [coding(demoLabels.nonDisclosure)] } }),
  identifier: [
    {
      use: 'official',
      type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'NNFIN' }] },
      system: 'urn:oid:1.2.246.21',
      value: henkilotunnus(it.birthDate, it.individualNumber),
    },
  ],
  active: true,
  name: [{ use: 'official', text: `${it.given} ${it.family}`, family: it.family, given: [it.given] }],
  gender: it.gender,
  birthDate: it.birthDate,
  communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: it.language }] }, preferred: true }],
  managingOrganization: { reference: `Organization/${organisation.id}` },
});

/** HL7's label of what is there for testing and about nobody. */
const testLabel = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' };
const forTesting = (resource: Resource): Resource => ({
  ...resource,
  meta: { ...resource.meta, security: [...(resource.meta?.security ?? []), testLabel] },
});

/** What the record system knows when it starts, in an order in which every reference is there before it is used. */
export function seedResources(): Resource[] {
  const county: Organization = {
    resourceType: 'Organization',
    id: organisation.id,
    active: true,
    name: organisation.name,
  };
  const practitioners = people.map(
    (person): Practitioner => ({
      resourceType: 'Practitioner',
      id: practitionerId(person),
      active: true,
      name: [{ use: 'official', text: fullName(person), family: person.family, given: [person.given] }],
      qualification: [{ code: { text: person.title } }],
    }),
  );
  const roles = people.map(
    (person): PractitionerRole => ({
      resourceType: 'PractitionerRole',
      id: practitionerId(person).replace('prac-', 'role-'),
      active: true,
      practitioner: { reference: `Practitioner/${practitionerId(person)}` },
      organization: { reference: `Organization/${organisation.id}` },
      code: [{ text: person.title }],
    }),
  );
  return [county, ...practitioners, ...roles, ...subjects.map(patient), ...contextResources].map(forTesting);
}
