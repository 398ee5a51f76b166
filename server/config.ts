import { join } from 'node:path';
import { z } from 'zod';
import type { Integrator } from './domain/integrator.js';
import { findProgram } from './find-program.js';
import { readIntegrators } from './integrator-config.js';
import { type RecordConfig, recordConfig, recordEnvironment, recordProblems } from './record-config.js';
import { projectRoot } from './root.js';
import { type SmartConfig, smartConfig, smartEnvironment, smartProblems } from './smart-config.js';

const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin';
const optional = z.string().optional();
const url = z.url({ protocol: /^https?$/ }).optional();
const milliseconds = (fallback: number) => z.coerce.number().int().min(100).max(600_000).default(fallback);

/** Every variable the product reads; `.env.example` lists exactly these. */
export const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  LUONNOS_HOST: z.string().default('127.0.0.1'),
  LUONNOS_ORIGINS: optional,
  LUONNOS_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  LUONNOS_DATA_DIR: z.string().default(join(projectRoot, '.luonnos')),
  LUONNOS_KEY_DIR: optional,
  // The client is told "within a day".
  LUONNOS_AUDIO_HOURS: z.coerce.number().int().min(0).max(24).default(24),
  LUONNOS_KEY_DAYS: z.coerce.number().int().min(1).max(365).default(14),
  LUONNOS_FFMPEG: z.string().default('ffmpeg'),
  DATABASE_URL: optional,
  LUONNOS_SESSION_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  LUONNOS_OIDC_ISSUER: url,
  LUONNOS_OIDC_CLIENT_ID: optional,
  LUONNOS_OIDC_CLIENT_SECRET: optional,
  LUONNOS_SPEECH: z.enum(['aws-transcribe', 'openai', 'none']).optional(),
  LUONNOS_SPEECH_BASE_URL: url,
  LUONNOS_SPEECH_API_KEY: optional,
  LUONNOS_SPEECH_MODEL: optional,
  LUONNOS_SPEECH_VOCABULARY: z
    .string()
    .regex(/^[0-9a-zA-Z._{}-]{1,200}$/, 'the name of a vocabulary of the account')
    .optional(),
  LUONNOS_SPEECH_TIMEOUT_MS: milliseconds(60_000),
  LUONNOS_SPEECH_REGIONS: z.string().default('eu-central-1,eu-west-1,eu-north-1'),
  AWS_REGION: optional,
  AWS_ACCESS_KEY_ID: optional,
  AWS_SECRET_ACCESS_KEY: optional,
  AWS_SESSION_TOKEN: optional,
  AWS_ENDPOINT_URL_TRANSCRIBE_STREAMING: url,
  LUONNOS_DRAFTING: z.enum(['openai', 'extractive']).optional(),
  OPENAI_BASE_URL: url,
  OPENAI_API_KEY: optional,
  OPENAI_MODEL: optional,
  OPENAI_TIMEOUT_MS: milliseconds(60_000),
  LUONNOS_SIGN_WITHIN: z.coerce.number().int().min(1).max(720).default(60),
  ...recordEnvironment,
  ...smartEnvironment,
  LUONNOS_INTEGRATORS: optional,
  LUONNOS_DEMO: z.enum(['1']).optional(),
});
type Environment = z.infer<typeof Environment>;

/** Which variables a choice needs. */
const needs: [(environment: Environment) => boolean, (keyof Environment)[]][] = [
  [
    () => true,
    [
      'LUONNOS_ORIGINS',
      'LUONNOS_SESSION_SECRET',
      'LUONNOS_OIDC_ISSUER',
      'LUONNOS_OIDC_CLIENT_ID',
      'LUONNOS_OIDC_CLIENT_SECRET',
      'LUONNOS_SPEECH',
      'LUONNOS_DRAFTING',
      'LUONNOS_RECORD',
    ],
  ],
  [(e) => e.LUONNOS_SPEECH === 'aws-transcribe', ['AWS_REGION']],
  [(e) => e.LUONNOS_SPEECH === 'openai', ['LUONNOS_SPEECH_BASE_URL', 'LUONNOS_SPEECH_MODEL']],
  [(e) => e.LUONNOS_DRAFTING === 'openai', ['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_MODEL']],
  [(e) => e.LUONNOS_RECORD === 'fhir', ['LUONNOS_FHIR_BASE_URL']],
];

const hints: Partial<Record<keyof Environment, string>> = {
  LUONNOS_ORIGINS: 'the addresses people open, separated by commas, for example https://luonnos.county.example',
  LUONNOS_SESSION_SECRET: 'at least 32 random characters',
  LUONNOS_SPEECH: 'speech-to-text: aws-transcribe, openai (any compatible endpoint) or none',
  LUONNOS_DRAFTING: 'drafting: openai (any compatible endpoint) or extractive',
  LUONNOS_RECORD: 'record system: fhir, or none where notes are copied by hand',
  AWS_REGION: 'the region of Amazon Transcribe',
};

export interface Config
  extends Required<Pick<Environment, 'PORT' | 'LUONNOS_HOST' | 'LUONNOS_LOG_LEVEL' | 'NODE_ENV'>> {
  readonly origins: readonly string[];
  readonly dataDir: string;
  readonly keyDir: string;
  readonly databaseUrl: string | null;
  /** Hours after filing until the sound is destroyed. */
  readonly audioHours: number;
  /** Days that a day's key lives: how long backups can be read. */
  readonly keyDays: number;
  /** The program that reads uploaded recordings; null where there is none, or none is wanted. */
  readonly ffmpeg: string | null;
  readonly sessionSecret: string;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  readonly speech: SpeechConfig;
  readonly drafting: DraftingConfig;
  /** Minutes since the signer authenticated within which they may sign. */
  readonly signWithinMinutes: number;
  readonly record: RecordConfig;
  /** The launch from the record system; null where there is none. */
  readonly smart: SmartConfig | null;
  /** Programs that may call the outward interface. */
  readonly integrators: readonly Integrator[];
  /** The demo: samples can be played. Never in production. */
  readonly demo: boolean;
}

export type SpeechConfig =
  | { readonly provider: 'none' }
  | {
      readonly provider: 'openai';
      readonly baseUrl: string;
      readonly apiKey: string;
      readonly model: string;
      readonly timeoutMs: number;
    }
  | {
      readonly provider: 'aws-transcribe';
      readonly region: string;
      readonly allowedRegions: readonly string[];
      readonly endpoint: string | undefined;
      readonly vocabulary: string | undefined;
      readonly credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string } | undefined;
    };

export type DraftingConfig =
  | { readonly provider: 'extractive' }
  | {
      readonly provider: 'openai';
      readonly baseUrl: string;
      readonly apiKey: string;
      readonly model: string;
      readonly timeoutMs: number;
    };

/** Everything that is wrong or not chosen, at once. Printed at start; the process ends. */
export class ConfigProblems extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `Luonnos cannot start, ${problems.length} setting(s) to mend:\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    );
    this.name = 'ConfigProblems';
    this.problems = problems;
  }
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim().replace(/\/$/, ''))
    .filter(Boolean);

const isSet = ([, value]: [string, string | undefined]): boolean => value !== undefined && value !== '';

/** The port people open, for those who place other addresses beside it. */
export const readPort = (environment: NodeJS.ProcessEnv = process.env): number =>
  Environment.shape.PORT.parse(environment.PORT || undefined);

/** Where the database is, for what reads nothing else. */
export const readDatabasePlace = (
  environment: NodeJS.ProcessEnv = process.env,
): Pick<Config, 'databaseUrl' | 'dataDir'> => {
  const shape = Environment.pick({ DATABASE_URL: true, LUONNOS_DATA_DIR: true });
  const parsed = shape.parse(Object.fromEntries(Object.entries(environment).filter(isSet)));
  return { databaseUrl: parsed.DATABASE_URL ?? null, dataDir: parsed.LUONNOS_DATA_DIR };
};

/**
 * Reads the environment, the only place that does. Empty means unset; `defaults` stand in for what is unset. Throws
 * `ConfigProblems` with all of them.
 */
export const readConfig = (
  defaults: Readonly<Record<string, string>> = {},
  environment: NodeJS.ProcessEnv = process.env,
): Config => {
  const given = { ...defaults, ...Object.fromEntries(Object.entries(environment).filter(isSet)) };
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigProblems(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const e = parsed.data;
  const missing = needs
    .filter(([applies]) => applies(e))
    .flatMap(([, keys]) => keys)
    .filter((key) => e[key] === undefined)
    .map((key) => `${key} is not set${hints[key] ? `: ${hints[key]}` : ''}`);
  if (e.LUONNOS_DEMO && e.NODE_ENV === 'production') missing.push('LUONNOS_DEMO is not for production (NODE_ENV)');
  const { integrators, problems } = readIntegrators(e.LUONNOS_INTEGRATORS);
  missing.push(...recordProblems(e), ...problems);
  missing.push(...smartProblems(e, e.LUONNOS_RECORD === 'fhir' ? e.LUONNOS_FHIR_BASE_URL : undefined));
  if (missing.length > 0) throw new ConfigProblems(missing);
  const text = (value: string | undefined): string => value ?? '';
  return {
    PORT: e.PORT,
    LUONNOS_HOST: e.LUONNOS_HOST,
    LUONNOS_LOG_LEVEL: e.LUONNOS_LOG_LEVEL,
    NODE_ENV: e.NODE_ENV,
    origins: list(e.LUONNOS_ORIGINS),
    dataDir: e.LUONNOS_DATA_DIR,
    keyDir: e.LUONNOS_KEY_DIR ?? join(e.LUONNOS_DATA_DIR, 'keys'),
    databaseUrl: e.DATABASE_URL ?? null,
    audioHours: e.LUONNOS_AUDIO_HOURS,
    keyDays: e.LUONNOS_KEY_DAYS,
    ffmpeg: e.LUONNOS_FFMPEG === 'none' ? null : findProgram(e.LUONNOS_FFMPEG, environment.PATH ?? SYSTEM_PATH),
    sessionSecret: text(e.LUONNOS_SESSION_SECRET),
    oidc: {
      issuer: text(e.LUONNOS_OIDC_ISSUER),
      clientId: text(e.LUONNOS_OIDC_CLIENT_ID),
      clientSecret: text(e.LUONNOS_OIDC_CLIENT_SECRET),
    },
    speech: speechConfig(e),
    drafting:
      e.LUONNOS_DRAFTING === 'openai'
        ? {
            provider: 'openai',
            baseUrl: text(e.OPENAI_BASE_URL),
            apiKey: text(e.OPENAI_API_KEY),
            model: text(e.OPENAI_MODEL),
            timeoutMs: e.OPENAI_TIMEOUT_MS,
          }
        : { provider: 'extractive' },
    signWithinMinutes: e.LUONNOS_SIGN_WITHIN,
    record: recordConfig(e),
    smart: smartConfig(e, text(e.LUONNOS_FHIR_BASE_URL)),
    integrators,
    demo: e.LUONNOS_DEMO === '1',
  };
};

const speechConfig = (e: Environment): SpeechConfig => {
  if (e.LUONNOS_SPEECH === 'openai') {
    return {
      provider: 'openai',
      baseUrl: e.LUONNOS_SPEECH_BASE_URL ?? '',
      apiKey: e.LUONNOS_SPEECH_API_KEY ?? 'none',
      model: e.LUONNOS_SPEECH_MODEL ?? '',
      timeoutMs: e.LUONNOS_SPEECH_TIMEOUT_MS,
    };
  }
  if (e.LUONNOS_SPEECH !== 'aws-transcribe') return { provider: 'none' };
  return {
    provider: 'aws-transcribe',
    region: e.AWS_REGION ?? '',
    allowedRegions: list(e.LUONNOS_SPEECH_REGIONS),
    endpoint: e.AWS_ENDPOINT_URL_TRANSCRIBE_STREAMING,
    vocabulary: e.LUONNOS_SPEECH_VOCABULARY,
    credentials:
      e.AWS_ACCESS_KEY_ID && e.AWS_SECRET_ACCESS_KEY
        ? {
            accessKeyId: e.AWS_ACCESS_KEY_ID,
            secretAccessKey: e.AWS_SECRET_ACCESS_KEY,
            ...(e.AWS_SESSION_TOKEN && { sessionToken: e.AWS_SESSION_TOKEN }),
          }
        : undefined,
  };
};
