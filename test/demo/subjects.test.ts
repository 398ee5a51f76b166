import { describe, expect, it } from 'vitest';
import { henkilotunnus, seedResources, subjects } from '../../server/demo/subjects.js';

const patients = seedResources().filter((it) => it.resourceType === 'Patient');
const codes = patients.map((it) => it.identifier?.find(({ system }) => system === 'urn:oid:1.2.246.21')?.value ?? '');

/** Written from the rule, not from the code under test. */
function readCode(code: string) {
  const [, day, month, year, sign, individual, check] = /^(\d\d)(\d\d)(\d\d)([-A])(\d{3})([0-9A-Y])$/.exec(code) ?? [];
  const remainder = Number(`${day}${month}${year}${individual}`) % 31;
  return {
    birthDate: `${sign === 'A' ? '20' : '19'}${year}-${month}-${day}`,
    individual: Number(individual),
    checked: '0123456789ABCDEFHJKLMNPRSTUVWXY'.at(remainder) === check,
  };
}

describe('the subjects of the demo', () => {
  it.each(patients.map((patient, index) => ({ id: patient.id, patient, code: codes[index] ?? '' })))(
    '$id has a well-formed identity code that belongs to nobody',
    ({ patient, code }) => {
      const { birthDate, individual, checked } = readCode(code);
      expect(checked).toBe(true);
      expect(birthDate).toBe(patient.birthDate);
      expect(individual).toBeGreaterThanOrEqual(900);
      expect(individual).toBeLessThanOrEqual(999);
      expect(individual % 2 === 0 ? 'female' : 'male').toBe(patient.gender);
    },
  );

  it('computes the published example code right', () => {
    expect(henkilotunnus('1952-10-13', 308)).toBe(['131052', '308T'].join('-'));
  });

  it('share no identity code and no id', () => {
    expect(new Set(codes).size).toBe(subjects.length);
    expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
  });

  it('include two people whom only the birth date tells apart', () => {
    const twins = subjects.filter(({ given, family }) => `${given} ${family}` === 'Aino Mallikas');
    expect(twins.map(({ birthDate }) => birthDate)).toEqual(['1952-03-14', '1957-03-04']);
  });

  it('are the people the samples speak of', () => {
    expect(subjects.map(({ id, birthDate }) => `${id} ${birthDate}`)).toEqual(
      expect.arrayContaining([
        'veikko-lehtomaa 1948-09-02',
        'sirpa-koivuranta 1971-11-28',
        'oskari-testinen 2019-01-07',
        'helmi-suvisaari 1990-05-19',
        'kaarlo-mantyvaara 1966-08-30',
        'tuula-aaltosalo 1983-06-11',
        'mirja-esimerkki 1938-12-03',
        'astrid-holm 1947-08-22',
        'george-testman 1968-11-30',
      ]),
    );
  });
});
