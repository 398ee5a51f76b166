import type { Request } from 'express';
import type { Actor } from '../domain/audit.js';
import type { Integrator } from '../domain/integrator.js';
import type { CreateOutward, OutwardNote } from '../domain/outward.js';
import type { Professional } from '../domain/professional.js';
import type { RecordVisit } from '../domain/record-visit.js';
import type { Subject } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import { theirEncounter } from '../identity/access.js';
import type { AnswerOf, BodyOf, Operation } from '../outward/routes.js';
import type { SignedVersion } from '../store/amendments.js';
import { type HttpParts, signalOf } from './context.js';
import { assertPossible, born, fromSample, type Wanted } from './encounter-routes.js';
import { subjectOf } from './subject-of.js';

/** What a program asks. */
export interface Call<Of extends Operation> {
  readonly integrator: Integrator;
  readonly actor: Actor;
  /** Of the encounter in the path; empty where there is none. */
  readonly id: string;
  readonly body: BodyOf<Of>;
  /** Of what is made at most once. */
  readonly asked: { readonly key: string; readonly digest: string } | null;
  readonly request: Request;
}

/** What each call of the outward interface does. Each is written into the audit before it is answered. */
export const outwardCalls = (parts: HttpParts): { [Of in Operation]: (call: Call<Of>) => Promise<AnswerOf<Of>> } => {
  const { store } = parts;

  const status = async (call: Pick<Call<Operation>, 'integrator' | 'actor'>, id: string) => {
    const { status: now, scope } = await theirEncounter(store, call.integrator, id);
    await store.auditRead(call.actor, scope, { type: 'status-given' });
    return now;
  };

  return {
    createEncounter: async ({ integrator, actor, body, asked, request }) => {
      if (!asked) throw new LuonnosError('internal');
      const made = async (): Promise<string | null> => {
        const before = await store.requestOf(integrator.id, asked.key);
        if (before && before.digest !== asked.digest) throw new LuonnosError('request.other-body');
        return before?.encounterId ?? null;
      };
      const before = await made();
      if (before !== null) return status({ integrator, actor }, before);
      const person = await responsible(parts, integrator, body.professionalId);
      const wanted = wantedOf(parts, person, body);
      assertPossible(parts, person, wanted);
      const subject = await subjectOf(parts, request, wanted);
      const recordVisit = await visitOf(parts, request, body, subject);
      const encounter = { ...born(parts, person, subject, wanted), recordVisit };
      const asking = { integratorId: integrator.id, ...asked };
      const id = await store.createEncounter(encounter, actor, { request: asking }).then(
        () => encounter.id,
        async (error: unknown) => {
          // The same was asked for twice at once: what the other made is the answer.
          const other = await made();
          if (other === null) throw error;
          return other;
        },
      );
      return status({ integrator, actor }, id);
    },

    readStatus: ({ id, ...call }) => status(call, id),

    readNote: async ({ integrator, actor, id }) => {
      const { scope, status: now } = await theirEncounter(store, integrator, id);
      const found = now.signed ? await store.signedNotes(id) : null;
      const [version] = found?.versions ?? [];
      if (!found || !version) throw new LuonnosError('note.not-signed');
      const { noteId, revision } = version.note;
      await store.auditRead(actor, scope, { type: 'signed-note-given', noteId, revision });
      const { state, amends } = found.encounter;
      return noteOf(version, state === 'withdrawn' ? 'withdrawn' : amends ? 'being-amended' : 'in-force');
    },
  };
};

/** Somebody of the integrator's own organisation and register, known here. Everybody else is nobody. */
const responsible = async ({ store }: HttpParts, of: Integrator, id: string): Promise<Professional> => {
  const person = await store.professional(id);
  if (!person || person.organisation.id !== of.organisation || !of.registers.includes(person.register)) {
    throw new LuonnosError('professional.unknown');
  }
  return person;
};

/** The visit that was named, as the record system knows it; one about somebody else is refused. */
const visitOf = async (
  { readVisit }: HttpParts,
  request: Request,
  { recordVisit }: CreateOutward,
  subject: Subject,
): Promise<RecordVisit | null> => {
  if (!recordVisit || !readVisit) return null;
  return readVisit(recordVisit, subject.id, { signal: signalOf(request) }).catch((error: unknown) => {
    if (!(error instanceof LuonnosError)) throw error;
    throw new LuonnosError('request.invalid', { details: { fields: ['recordVisit'] } });
  });
};

/** A sample decides everything else, as on the screens. */
const wantedOf = (parts: HttpParts, person: Professional, body: CreateOutward): Wanted => {
  const { subjectId, noteType, mode, spokenLanguage, noteLanguage, present, sample } = body;
  const visit = { noteType, mode, spokenLanguage, noteLanguage };
  if (sample === undefined) return { subjectId, ...visit, present, kind: 'live', sample: null };
  const played = fromSample(parts, person, sample);
  const same = Object.entries({ subjectId, ...visit }).every(([name, value]) => Object(played)[name] === value);
  if (!same) throw new LuonnosError('request.invalid', { details: { fields: ['sample'] } });
  return played;
};

const noteOf = ({ note, receipt }: SignedVersion, standing: OutwardNote['standing']): OutwardNote => {
  const { encounterId, noteId, revision, kind, noteType, register, language, signer, signedAt, period, hash } = note;
  const attested = {
    ...{ encounterId, noteId, revision, kind, noteType, register, language, signer, signedAt, period, hash },
    subjectId: note.subject.id,
    replaces: note.replaces,
    receipt,
  };
  if (standing === 'withdrawn') return { standing, ...attested };
  return {
    standing,
    ...attested,
    machineWritten: note.machineWritten,
    title: note.title,
    text: note.text,
    sections: note.sections.map((section) => ({
      ...section,
      notForGuardian: note.notForGuardian.includes(section.code),
    })),
  };
};
