import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecordCodes } from '../../server/record/codes.js';

describe('the county’s codes', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'luonnos-codes-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const loaded = async (content: unknown) => {
    const file = join(directory, 'codes.json');
    await writeFile(file, JSON.stringify(content));
    return loadRecordCodes(file);
  };

  it('are none that nobody has said: no register, no organisation, no confidentiality, no kind of device', async () => {
    const { types, ...rest } = await loadRecordCodes(undefined);
    expect(rest).toEqual({
      categories: [],
      registration: {},
      organisations: {},
      aiAssisted: { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'AIAST' },
    });
    expect(Object.keys(types)).not.toContain('social-meeting');
    expect(await loaded({})).toEqual({ types, ...rest });
  });

  it('are refused by the place of what is wrong: an OID that is none, a code without its system, what is not known', async () => {
    const wrong: [object, string][] = [
      [{ organisations: { a: { system: 'urn:x', oid: '1.2.x' } } }, 'organisations.a.oid'],
      [{ types: { 'social-meeting': { code: '1' } } }, 'types.social-meeting.system'],
      [{ types: { 'no-such-note': { system: 'urn:x', code: '1' } } }, 'types'],
      [{ more: 1 }, 'more'],
    ];
    for (const [content, place] of wrong) {
      await expect(loaded(content)).rejects.toThrow(/^LUONNOS_FHIR_CODES: /);
      await expect(loaded(content)).rejects.toThrow(place);
    }
  });
});
