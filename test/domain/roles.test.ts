import { describe, expect, it } from 'vitest';
import { carryRoles } from '../../server/domain/carry-roles.js';
import { decideRoles, type Speakers, type Voice } from '../../server/domain/roles.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';

const heard = (id: string, speaker: string | null, startMs: number, endMs: number, role: SpeakerRole): Utterance => ({
  id,
  source: 'utterance',
  partId: 1,
  speaker,
  role,
  startMs,
  endMs,
  text: id,
  confidence: null,
  language: 'fi',
});
const voice = (speaker: string, role: SpeakerRole, confirmed = false, part = 1): Voice => ({
  part,
  speaker,
  role,
  confirmed,
});
const older = [
  heard('u1-1', 'spk0', 0, 2_000, 'professional'),
  heard('u1-2', 'spk1', 2_000, 6_000, 'subject'),
  heard('u1-3', 'spk0', 6_000, 7_000, 'professional'),
  heard('u1-4', null, 7_000, 8_000, 'unknown'),
];
const speakers: Speakers = {
  utterances: older,
  voices: [voice('spk0', 'professional'), voice('spk1', 'subject')],
  ownRoles: new Map(),
};
const rolesOf = ({ utterances }: Pick<Speakers, 'utterances'>) => utterances.map(({ role }) => role);

describe('who is speaking', () => {
  it('is the voice’s role for all that the voice says, and nobody else’s', () => {
    const now = decideRoles(speakers, { voices: [voice('spk0', 'companion', true)], utterances: [] });
    expect(rolesOf(now)).toEqual(['companion', 'subject', 'companion', 'unknown']);
    expect(now.voices).toEqual([voice('spk0', 'companion', true), voice('spk1', 'subject')]);
  });

  it('is said of one utterance apart from its voice, through changes of the voice, until that is taken back', () => {
    const once = decideRoles(speakers, { voices: [], utterances: [{ id: 'u1-3', role: 'subject' }] });
    expect(rolesOf(once)).toEqual(['professional', 'subject', 'subject', 'unknown']);
    const moved = decideRoles(once, { voices: [voice('spk0', 'colleague', true)], utterances: [] });
    expect(rolesOf(moved)).toEqual(['colleague', 'subject', 'subject', 'unknown']);
    const back = decideRoles(moved, { voices: [], utterances: [{ id: 'u1-3', role: null }] });
    expect(rolesOf(back)).toEqual(['colleague', 'subject', 'colleague', 'unknown']);
  });

  it('is said of an utterance without a voice, and is unknown again when that is taken back', () => {
    const said = decideRoles(speakers, { voices: [], utterances: [{ id: 'u1-4', role: 'child' }] });
    expect(rolesOf(said).at(-1)).toBe('child');
    expect(rolesOf(decideRoles(said, { voices: [], utterances: [{ id: 'u1-4', role: null }] })).at(-1)).toBe('unknown');
  });

  it('does not reach into another part, where the same label is another voice', () => {
    const other = { ...heard('u2-1', 'spk0', 0, 900, 'subject'), partId: 2 };
    const both = {
      ...speakers,
      utterances: [...older, other],
      voices: [...speakers.voices, voice('spk0', 'subject', false, 2)],
    };
    const now = decideRoles(both, { voices: [voice('spk0', 'child', true)], utterances: [] });
    expect(now.utterances.at(-1)?.role).toBe('subject');
  });
});

describe('a part that was transcribed again', () => {
  const newer = [
    heard('u1v2-1', 'spk1', 100, 1_900, 'professional'),
    heard('u1v2-2', 'spk0', 2_100, 5_900, 'subject'),
    heard('u1v2-3', 'spk1', 6_050, 7_000, 'professional'),
    heard('u1v2-4', 'spk7', 20_000, 21_000, 'unknown'),
  ];

  it('takes over by time who was said to speak, as a suggestion: its labels are others', () => {
    const decided = decideRoles(speakers, { voices: [voice('spk0', 'companion', true)], utterances: [] });
    const carried = carryRoles(1, decided, newer);
    expect(carried?.decision.voices).toEqual([voice('spk1', 'companion'), voice('spk0', 'subject')]);
    expect(carried?.utterances.map(({ role }) => role)).toEqual(['companion', 'subject', 'companion', 'unknown']);
  });

  it('takes over what was said of one utterance', () => {
    const decided = decideRoles(speakers, { voices: [], utterances: [{ id: 'u1-3', role: 'child' }] });
    const carried = carryRoles(1, decided, newer);
    expect(carried?.decision.utterances).toEqual([{ id: 'u1v2-3', role: 'child' }]);
    expect(carried?.utterances.map(({ role }) => role)).toEqual(['professional', 'subject', 'child', 'unknown']);
  });

  it('keeps its own suggestions where nobody had said anything', () => {
    expect(carryRoles(1, speakers, newer)).toBeNull();
    expect(
      carryRoles(2, decideRoles(speakers, { voices: [voice('spk0', 'child', true)], utterances: [] }), []),
    ).toBeNull();
  });
});
