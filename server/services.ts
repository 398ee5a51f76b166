import { join } from 'node:path';
import type { Config } from './config.js';
import type { Encounter } from './domain/encounter.js';
import { createExtractiveDrafter } from './draft/extractive.js';
import type { NoteDrafter } from './draft/note-drafter.js';
import { loadPrompts } from './draft/prompts.js';
import { takenBackIn } from './evidence/corrections.js';
import { createBackendToken } from './identity/backend-token.js';
import { loadClientKey } from './identity/client-key.js';
import { loadRecordCodes, type RecordCodes } from './record/codes.js';
import { createExport, type ExportOf } from './record/export-note.js';
import { createFhirRecordSystem } from './record/fhir.js';
import { createFhirContext } from './record/fhir-context.js';
import type { Token } from './record/fhir-request.js';
import { createReadVisit, type ReadVisit } from './record/fhir-visit.js';
import type { RecordContext } from './record/record-context.js';
import type { RecordSystem } from './record/record-system.js';
import { createShape } from './record/shape.js';
import type { BackendConfig } from './record-config.js';
import { applicationVersion, projectRoot } from './root.js';
import { loadSamples, readPcm, type Sample } from './speech/samples.js';
import { createScripted } from './speech/scripted.js';
import type { SpeechToText } from './speech/speech-to-text.js';

/** The outside services that were chosen, and nothing that was not. */
export interface Services {
  /** Null where none is configured. */
  readonly speech: SpeechToText | null;
  /** Speech for one encounter: samples are recognised by the script, real visits by the service or not at all. */
  readonly speechFor: (encounter: Pick<Encounter, 'kind'>) => SpeechToText | null;
  readonly drafter: NoteDrafter;
  readonly draftModel: string | null;
  /** Null where no interface leads to one. */
  readonly recordSystem: RecordSystem | null;
  /** Completes the visit of a launch; null where nothing is launched. */
  readonly readVisit?: ReadVisit | null;
  /** What the record system says of a subject; null where it is not to be read. */
  readonly recordContext?: RecordContext | null;
  /** A signed note as a file. */
  readonly exportOf: ExportOf;
  /** A note that is not for the guardian can say so where it is filed. */
  readonly guardianLabel: boolean;
  /** The demo's; empty outside it. */
  readonly samples: readonly Sample[];
}

/** SDKs are large: only the chosen one is loaded. */
const speechOf = async (config: Config['speech']): Promise<SpeechToText | null> => {
  switch (config.provider) {
    case 'aws-transcribe':
      return (await import('./speech/aws-transcribe.js')).createAwsTranscribe(config);
    case 'openai':
      return (await import('./speech/openai.js')).createOpenAiSpeech(config);
    case 'none':
      return null;
  }
};

const drafterOf = async (config: Config['drafting']): Promise<NoteDrafter> => {
  switch (config.provider) {
    case 'openai': {
      const prompts = await loadPrompts(join(projectRoot, 'prompts/draft'));
      return (await import('./draft/openai.js')).createOpenAiDrafter({ ...config, prompts });
    }
    case 'extractive':
      return createExtractiveDrafter({ takenBackIn });
  }
};

/** The token goes to the record system alone: it is put on nowhere but on the way to `baseUrl`. */
const backendToken = async (backend: BackendConfig): Promise<Token> =>
  createBackendToken({ ...backend, key: await loadClientKey(backend.keyFile), now: () => performance.now() });

const recordOf = async (
  config: Config['record'],
  codes: RecordCodes,
): Promise<Pick<Services, 'recordSystem' | 'recordContext' | 'readVisit'>> => {
  if (config.provider === 'none') return { recordSystem: null };
  const token = config.backend ? await backendToken(config.backend) : config.token;
  const shape = createShape({ ...config, codes, version: applicationVersion });
  return {
    recordSystem: createFhirRecordSystem({ ...config, token, shape, now: () => performance.now() }),
    readVisit: createReadVisit({ ...config, token }),
    recordContext:
      config.context === 'none' ? null : createFhirContext({ ...config, token, now: () => performance.now() }),
  };
};

export const openServices = async (config: Config): Promise<Services> => {
  const codes = await loadRecordCodes(config.record.codesFile);
  const samples = config.demo ? await loadSamples(join(projectRoot, 'fixtures/consultations')) : [];
  const scripted =
    samples.length > 0
      ? createScripted({ samples: samples.map((sample) => ({ ...sample, pcm: () => readPcm(sample) })) })
      : null;
  const speech = await speechOf(config.speech);
  return {
    speech,
    speechFor: ({ kind }) => (kind === 'sample' ? scripted : speech),
    drafter: await drafterOf(config.drafting),
    draftModel: config.drafting.provider === 'openai' ? config.drafting.model : null,
    ...(await recordOf(config.record, codes)),
    exportOf: createExport({ codes, version: applicationVersion, guardianLabel: config.record.guardianLabel }),
    guardianLabel: config.record.guardianLabel !== undefined,
    samples,
  };
};
