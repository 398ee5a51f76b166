import { Router } from 'express';
import { CreateEncounter, SearchSubjects } from '../domain/commands.js';
import type { Encounter } from '../domain/encounter.js';
import type { Launch } from '../domain/launch.js';
import type { Professional } from '../domain/professional.js';
import type { Subject } from '../domain/subject.js';
import type { SpeakerRole } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { viewOf } from '../review/view.js';
import type { Snapshot } from '../store/encounters.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf, signalOf } from './context.js';
import { type ChosenSubject, subjectOf } from './subject-of.js';

/** Finding a subject, the worklist, making an encounter and reading it. */
export const encounterRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;

  const view = (snapshot: Snapshot) => viewOf(snapshot, noteTypeOf(parts, snapshot.encounter.noteType));
  const fresh = async (person: Professional, id: string) => view(await ownSnapshot(store, person, id));

  router.post('/subjects/search', async (request, response) => {
    const person = professionalOf(request);
    if (!parts.recordSystem) throw new LuonnosError('record.not-configured');
    const subjects = await parts.recordSystem.searchSubjects(bodyOf(request, SearchSubjects), {
      signal: signalOf(request),
    });
    await store.auditPerson(person, { type: 'subjects-searched', hits: subjects.length });
    response.json(subjects);
  });

  router.get('/encounters', async (request, response) => {
    response.json({ rows: await store.worklist(professionalOf(request)) });
  });

  router.post('/encounters', async (request, response) => {
    const person = professionalOf(request);
    const ask = bodyOf(request, CreateEncounter);
    const launch = 'launch' in ask ? await store.launch(person, ask.launch) : null;
    const wanted: Wanted =
      'sample' in ask
        ? fromSample(parts, person, ask.sample)
        : { ...chosenIn(ask, launch), kind: 'live', sample: null };
    assertPossible(parts, person, wanted);
    const subject = await subjectOf(parts, request, wanted);
    const encounter = {
      ...born(parts, person, subject, wanted),
      ...(launch && { recordVisit: launch.recordVisit, subjectLocked: true }),
    };
    await store.createEncounter(encounter, actorOf(person), undefined, launch?.id ?? null);
    response.status(201).json(await fresh(person, encounter.id));
  });

  router.get('/encounters/:id', async (request, response) => {
    const person = professionalOf(request);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    await store.auditRead(actorOf(person), snapshot.encounter, { type: 'encounter-read' });
    response.json(view(snapshot));
  });

  return router;
};

export type Wanted = Pick<Encounter, 'noteType' | 'mode' | 'spokenLanguage' | 'noteLanguage' | 'kind' | 'sample'> &
  ChosenSubject & { present: SpeakerRole[] };

/** What was asked for, about whom the launch was where it came of one. */
const chosenIn = (ask: Exclude<CreateEncounter, { sample: string }>, launch: Launch | null) => {
  if (!('launch' in ask)) return ask;
  if (!launch) throw new LuonnosError('launch.over');
  const { launch: _, ...visit } = ask;
  return { ...visit, subjectId: launch.subjectId };
};

/** Whoever asks for an encounter: the note type is one of the professional's own, and the languages are ones that are understood here. */
export const assertPossible = (parts: HttpParts, person: Professional, wanted: Wanted): void => {
  const noteType = noteTypeOf(parts, wanted.noteType);
  if (!noteType.professions.includes(person.profession)) throw new LuonnosError('encounter.note-type');
  const { speech, drafting } = parts.services;
  if (wanted.kind === 'live' && speech.provider !== null && !speech.languages.includes(wanted.spokenLanguage)) {
    throw new LuonnosError('speech.unsupported-language');
  }
  if (!drafting.translates && wanted.spokenLanguage !== wanted.noteLanguage) throw new LuonnosError('draft.language');
};

export const fromSample = (parts: HttpParts, person: Professional, slug: string): Wanted => {
  const sample = parts.samples.find((candidate) => candidate.slug === slug && candidate.person === person.id);
  if (!sample) throw new LuonnosError('request.not-found');
  const { noteType, mode, spokenLanguage, noteLanguage, subjectId, present } = sample;
  return {
    noteType,
    mode,
    spokenLanguage,
    noteLanguage,
    subjectId,
    present: [...present],
    kind: 'sample',
    sample: slug,
  };
};

export const born = (parts: HttpParts, person: Professional, subject: Subject, wanted: Wanted): Encounter => {
  const at = parts.now().toISOString();
  const { kind, sample, noteType, mode, spokenLanguage, noteLanguage, present } = wanted;
  return {
    id: parts.newId(),
    version: 0,
    state: 'open',
    kind,
    sample,
    organisation: person.organisation,
    register: person.register,
    professional: person,
    noteType,
    mode,
    spokenLanguage,
    noteLanguage,
    present,
    subject,
    informing: null,
    createdAt: at,
    updatedAt: at,
  };
};
