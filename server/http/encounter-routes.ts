import { Router } from 'express';
import {
  AddTyped,
  AskDraft,
  CreateEncounter,
  Discard,
  HandOver,
  Inform,
  RetryWork,
  SearchSubjects,
} from '../domain/commands.js';
import { acceptsInput, type Encounter, mayRecord } from '../domain/encounter.js';
import type { Professional } from '../domain/professional.js';
import type { Subject } from '../domain/subject.js';
import type { SpeakerRole, Utterance } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { viewOf } from '../review/view.js';
import type { Snapshot } from '../store/encounters.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf, signalOf } from './context.js';

/** Everything about an encounter up to its review. */
export const encounterRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;

  const view = (snapshot: Snapshot) => viewOf(snapshot, noteTypeOf(parts, snapshot.encounter.noteType));
  const fresh = async (person: Professional, id: string) => view(await ownSnapshot(store, person, id));

  router.post('/subjects/search', async (request, response) => {
    const person = professionalOf(request);
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
    const wanted =
      'sample' in ask ? fromSample(parts, person, ask.sample) : { ...ask, kind: 'live' as const, sample: null };
    const noteType = noteTypeOf(parts, wanted.noteType);
    if (!noteType.professions.includes(person.profession)) throw new LuonnosError('encounter.note-type');
    const { speech, drafting } = parts.services;
    if (wanted.kind === 'live' && speech.provider !== null && !speech.languages.includes(wanted.spokenLanguage)) {
      throw new LuonnosError('speech.unsupported-language');
    }
    if (!drafting.translates && wanted.spokenLanguage !== wanted.noteLanguage) throw new LuonnosError('draft.language');
    const subject = await parts.recordSystem.subject(wanted.subjectId, { signal: signalOf(request) });
    const encounter = born(parts, person, subject, wanted);
    await store.createEncounter(encounter, actorOf(person));
    response.status(201).json(await fresh(person, encounter.id));
  });

  router.get('/encounters/:id', async (request, response) => {
    const person = professionalOf(request);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    await store.auditRead(actorOf(person), snapshot.encounter, { type: 'encounter-read' });
    response.json(view(snapshot));
  });

  router.post('/encounters/:id/inform', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, informing } = bodyOf(request, Inform);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (!acceptsInput(snapshot.encounter.state)) throw new LuonnosError('encounter.wrong-state');
    const refused = informing.outcome === 'refused';
    if (!refused && mayRecord(snapshot.encounter) === 'refused') throw new LuonnosError('encounter.refused');
    if (informing.outcome === 'client-not-present' && snapshot.encounter.mode !== 'dictation') {
      throw new LuonnosError('request.invalid');
    }
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: { informing, ...(refused && { destroy: 'recording' as const }) },
      audit: [
        refused
          ? { type: 'recording-refused', by: informing.by, partsDestroyed: snapshot.parts.length }
          : { type: 'client-informed', informing },
      ],
    });
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/typed', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, text } = bodyOf(request, AddTyped);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (!acceptsInput(snapshot.encounter.state)) throw new LuonnosError('encounter.wrong-state');
    const typed = typedUtterances(snapshot, text);
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: { typed },
      audit: [{ type: 'text-typed', utterances: typed.length }],
    });
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/draft', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, section } = bodyOf(request, AskDraft);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (!acceptsInput(snapshot.encounter.state)) throw new LuonnosError('encounter.wrong-state');
    if (snapshot.utterances.length === 0) throw new LuonnosError('draft.no-speech');
    const sections = noteTypeOf(parts, snapshot.encounter.noteType).sections;
    if (section !== null && !sections.some(({ code }) => code === section)) throw new LuonnosError('request.invalid');
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: { work: [{ kind: 'draft', section }] },
      audit: [{ type: 'draft-asked', section }],
    });
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/retry', async (request, response) => {
    const person = professionalOf(request);
    const { kind } = bodyOf(request, RetryWork);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (kind !== 'file' && !acceptsInput(snapshot.encounter.state)) throw new LuonnosError('encounter.wrong-state');
    const again = snapshot.activities.filter(
      (work) => work.kind === kind && work.lastError !== null && work.state !== 'running',
    );
    if (again.length > 0) {
      await store.commit(snapshot, {
        expectedVersion: snapshot.encounter.version,
        actor: actorOf(person),
        change: {
          work: again.map((work) => ({
            kind,
            section: work.section,
            ...(work.partId !== null && { partId: work.partId }),
          })),
        },
        audit: [{ type: 'work-asked', work: kind }],
      });
    }
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/finish', async (request, response) => {
    const person = professionalOf(request);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    for (const part of snapshot.parts.filter(({ endedAt }) => endedAt === null)) {
      await store.endPart(snapshot, actorOf(person), part.id, part.frames);
    }
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/hand-over', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, to } = bodyOf(request, HandOver);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const colleague = (await store.colleagues(person)).find((candidate) => candidate.id === to);
    if (!colleague) throw new LuonnosError('request.not-found');
    const recording = snapshot.parts.some((part) => part.endedAt === null);
    if (!acceptsInput(snapshot.encounter.state) || recording) throw new LuonnosError('encounter.wrong-state');
    const { note } = snapshot;
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: {
        professionalId: colleague.id,
        ...(note && {
          note: { body: { ...note, statements: note.statements.map(unreviewed) }, origin: 'review' as const },
        }),
      },
      audit: [{ type: 'handed-over', to: colleague.id }],
    });
    response.status(204).end();
  });

  router.post('/encounters/:id/discard', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, reason } = bodyOf(request, Discard);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: { event: 'discard', destroy: 'everything' },
      audit: [{ type: 'encounter-discarded', reason }],
    });
    response.status(204).end();
  });

  return router;
};

type Wanted = Pick<Encounter, 'noteType' | 'mode' | 'spokenLanguage' | 'noteLanguage' | 'kind' | 'sample'> & {
  subjectId: string;
  present: SpeakerRole[];
};

const fromSample = (parts: HttpParts, person: Professional, slug: string): Wanted => {
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

const born = (parts: HttpParts, person: Professional, subject: Subject, wanted: Wanted): Encounter => {
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

/** Each paragraph is one source, with an id of its own. */
const typedUtterances = ({ encounter, utterances }: Snapshot, text: string): Utterance[] => {
  const before = utterances.filter((utterance) => utterance.source === 'typed').length;
  return text
    .normalize('NFC')
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph, index) => ({
      id: `t-${before + index + 1}`,
      source: 'typed',
      partId: null,
      speaker: null,
      role: 'professional',
      startMs: 0,
      endMs: 0,
      text: paragraph,
      confidence: null,
      language: encounter.noteLanguage,
    }));
};

/** Another person's review starts again: looks and confirmations are theirs to give. */
const unreviewed = (statement: NonNullable<Snapshot['note']>['statements'][number]) => ({
  ...statement,
  look: null,
  handling: statement.handling.state === 'confirmed' ? ({ state: 'untouched' } as const) : statement.handling,
});
