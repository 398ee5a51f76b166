import { describe, expect, it } from 'vitest';
import { isForTesting, testLabel } from '../../server/record/check/test-people.js';

const patient = (meta?: object) => ({ resourceType: 'Patient', id: 'p1', ...(meta && { meta }) });

describe('whom the check of a server may write about', () => {
  it('is who bears the label of a test, as a label or as a tag, beside others', () => {
    const other = { system: 'https://county.example/label', code: 'VIP' };
    for (const member of ['security', 'tag']) {
      expect(isForTesting(patient({ [member]: [other, testLabel] }))).toBe(true);
    }
  });

  it('is nobody else: neither the code of another system, nor another code of that one', () => {
    for (const label of [
      { ...testLabel, system: 'https://county.example/label' },
      { ...testLabel, code: 'TREAT' },
    ]) {
      for (const member of ['security', 'tag']) expect(isForTesting(patient({ [member]: [label] }))).toBe(false);
    }
    for (const meta of [undefined, {}, { security: testLabel }, { profile: [testLabel] }]) {
      expect(isForTesting(patient(meta))).toBe(false);
    }
    expect(isForTesting(null)).toBe(false);
  });
});
