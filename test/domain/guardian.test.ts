import { describe, expect, it } from 'vitest';
import { openedAgain } from '../../server/domain/amend.js';
import type { Encounter } from '../../server/domain/encounter.js';
import { isKeptFromGuardian, keptFromGuardian, markSection, mayHaveGuardian } from '../../server/domain/guardian.js';
import { isOpen, statementState } from '../../server/domain/note.js';
import { changedFields } from '../../server/domain/subject.js';
import { by, note, statement } from '../support/notes.js';

describe('what is not for the guardian', () => {
  const told = note({
    statements: [
      statement({ id: 'a', section: 'child-view' }),
      statement({ id: 'b', section: 'agreed' }),
      statement({ id: 'c', section: 'plan', handling: { state: 'removed', by, before: 'untouched' } }),
    ],
  });

  it('is what the child told until somebody says otherwise, and only what stands', () => {
    expect(keptFromGuardian(told)).toEqual(['child-view']);
    expect(keptFromGuardian(markSection(told, 'plan', true))).toEqual(['child-view']);
    expect(keptFromGuardian(markSection(told, 'agreed', true))).toEqual(['agreed', 'child-view']);
    expect(keptFromGuardian(markSection(told, 'child-view', false))).toEqual([]);
  });

  it('is marked once, however often it is said, and section by section', () => {
    const twice = markSection(markSection(told, 'agreed', true), 'agreed', true);
    expect(twice.notForGuardian).toEqual(['child-view', 'agreed']);
    expect(isKeptFromGuardian(markSection(twice, 'agreed', false), 'child-view')).toBe(true);
  });

  it('is offered for minors, and for everybody in social welfare', () => {
    const visit = (birthDate: string, register: Encounter['register']) => ({
      subject: { id: 'x', name: 'X', birthDate },
      register,
      createdAt: '2026-11-26T10:00:00.000Z',
    });
    expect(mayHaveGuardian(visit('2008-11-27', 'health'))).toBe(true);
    expect(mayHaveGuardian(visit('2008-11-26', 'health'))).toBe(false);
    expect(mayHaveGuardian(visit('1952-03-14', 'health'))).toBe(false);
    expect(mayHaveGuardian(visit('1952-03-14', 'social'))).toBe(true);
  });
});

describe('a signed note opened again', () => {
  const at = '2026-11-23T10:00:00.000Z';

  it('says of what stood when it was signed, once, and of nothing that was removed', () => {
    const removed = statement({ id: 'r', handling: { state: 'removed', by, before: 'untouched' } });
    const once = openedAgain(note({ statements: [statement({ look: by, highRisk: true }), removed] }), at);
    const again = openedAgain(once, '2026-12-01T10:00:00.000Z');
    expect(again.statements.map(({ checkedAt }) => checkedAt)).toEqual([at, undefined]);
    expect(again.statements.filter(isOpen)).toEqual([]);
  });

  it('takes nothing back that was done before it was signed', () => {
    const step = { id: 'x', by: by.id, did: 'look', statement: null, omission: null, undone: false } as const;
    expect(openedAgain(note({ steps: [step] }), at).steps).toEqual([]);
  });
});

describe('a statement written by hand', () => {
  it('asks for a look where it tells how to reach somebody who is not to be found, and for none otherwise', () => {
    const one = statement({ origin: 'hand', evidence: [] });
    expect(statementState(one)).toBe('added');
    expect(statementState({ ...one, highRisk: true })).toBe('look');
    expect(statementState({ ...one, highRisk: true, look: by })).toBe('added');
  });
});

describe('a subject read anew', () => {
  const was = { id: 'a', name: 'Åke Påhittad', birthDate: '1974-04-17' };

  it('differs by name, birth date or non-disclosure, and not by how letters are composed', () => {
    expect(changedFields(was, { ...was, name: was.name.normalize('NFD') })).toEqual([]);
    expect(changedFields(was, { ...was, name: 'Åke Annan' })).toEqual(['name']);
    expect(changedFields(was, { ...was, birthDate: '1974-04-18', nonDisclosure: true })).toEqual([
      'birth-date',
      'non-disclosure',
    ]);
    expect(changedFields(was, { ...was, id: 'b' })).toHaveLength(3);
  });
});
