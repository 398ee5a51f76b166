import OpenAI from 'openai';
import type { ChatCompletion, ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { CallOutcome, DraftCall } from '../domain/draft-cost.js';
import { costOf } from '../domain/draft-cost.js';
import { LuonnosError } from '../errors.js';
import { isUntouched } from './apply-changes.js';
import { boundedFetch } from './bounded-fetch.js';
import { answerJsonSchema, readAnswer } from './draft-answer.js';
import { materialFor } from './draft-material.js';
import type { Changes, DraftRequest, NoteDrafter } from './note-drafter.js';
import { draftFault, isOfTheMaterial } from './openai-faults.js';
import { fill, type Prompts } from './prompts.js';
import { stylePart } from './style.js';

export interface OpenAiDrafterOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** For one call, to the last byte of its answer. */
  readonly timeoutMs: number;
  readonly prompts: Prompts;
}

/** One draft's calls, the newest last. */
type Meter = (DraftCall & { outcome: CallOutcome })[];

/** What an answer says, when it is one. */
const contentOf = (completion: ChatCompletion): string => {
  const choice = completion.choices?.[0];
  if (choice?.message?.refusal || choice?.finish_reason === 'content_filter') {
    throw new LuonnosError('draft.refused', { details: { reason: 'model' } });
  }
  if (choice?.finish_reason === 'length') {
    throw new LuonnosError('draft.invalid-output', { details: { reason: 'length' } });
  }
  const content: unknown = choice?.message?.content;
  return typeof content === 'string' ? content : '';
};

/** As an endpoint counts them: what is no count that can be stored counts nothing. */
const tokensOf = (count: unknown): number =>
  typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= MOST_TOKENS ? count : 0;
const MOST_TOKENS = 10_000_000;

/** The model's name as the endpoint gives it; what is no name is not kept: it is stored and shown in the clear. */
const modelOf = (model: unknown, asked: string): string =>
  typeof model === 'string' && /^[\w.:/@+-]{1,100}$/.test(model) ? model : asked;

/** Drafts with any OpenAI-compatible chat-completions endpoint. Aborting rejects with the signal's reason. */
export const createOpenAiDrafter = (options: OpenAiDrafterOptions): NoteDrafter => {
  const { prompts } = options;
  const client = new OpenAI({
    baseURL: options.baseUrl,
    apiKey: options.apiKey,
    // Set here so that the SDK does not look for them in the environment.
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: options.timeoutMs,
    fetch: boundedFetch,
    // What was said goes where it was sent and nowhere else.
    fetchOptions: { redirect: 'error' },
  });
  /** Endpoints that know no schemas answer 400 once; after that they are not asked again. */
  let knowsSchemas = true;

  const metered = async (
    body: Omit<OpenAI.ChatCompletionCreateParamsNonStreaming, 'model'>,
    signal: AbortSignal,
    meter: Meter,
  ): Promise<ChatCompletion> => {
    const begun = performance.now();
    const call = { model: options.model, outcome: 'failed' as CallOutcome, inputTokens: 0, outputTokens: 0, ms: 0 };
    meter.push(call);
    try {
      const completion = await client.chat.completions.create({ model: options.model, ...body }, { signal });
      call.outcome = 'unusable';
      call.model = modelOf(completion.model, options.model);
      call.inputTokens = tokensOf(completion.usage?.prompt_tokens);
      call.outputTokens = tokensOf(completion.usage?.completion_tokens);
      return completion;
    } finally {
      call.ms = Math.round(performance.now() - begun);
    }
  };

  const call = async (
    messages: readonly ChatCompletionMessageParam[],
    schema: Record<string, unknown>,
    signal: AbortSignal,
    meter: Meter,
  ): Promise<ChatCompletion> => {
    signal.throwIfAborted();
    // The SDK's own time-out ends when the headers arrive; this one also ends a body that never does.
    const timeout = AbortSignal.timeout(options.timeoutMs);
    const inWords = fill(prompts.part['json-object'], { schema: JSON.stringify(schema) });
    try {
      return await metered(
        {
          messages: knowsSchemas ? [...messages] : [...messages, { role: 'system', content: inWords }],
          response_format: knowsSchemas
            ? { type: 'json_schema', json_schema: { name: 'note', strict: true, schema } }
            : { type: 'json_object' },
        },
        AbortSignal.any([signal, timeout]),
        meter,
      );
    } catch (error) {
      if (signal.aborted) Object.assign(meter.at(-1) ?? {}, { outcome: 'cancelled' });
      signal.throwIfAborted();
      if (!knowsSchemas || !(error instanceof OpenAI.BadRequestError) || isOfTheMaterial(error))
        throw draftFault(error, timeout.aborted);
      knowsSchemas = false;
      return await call(messages, schema, signal, meter).catch((second: unknown) => {
        // Then it was not the schema.
        if (second instanceof LuonnosError && second.details.status === 400) knowsSchemas = true;
        throw second;
      });
    }
  };

  const ask = async (request: DraftRequest, meter: Meter): Promise<Omit<Changes, 'making'>> => {
    const material = materialFor(request, prompts);
    if (material.fresh === 0) return { add: [], replace: [], withdraw: [] };
    const codes = request.noteType.sections.map(({ code }) => code);
    const sections = request.section === null ? codes : codes.filter((code) => code === request.section);
    const schema = answerJsonSchema(sections);
    const style = stylePart(request.style, request.noteLanguage, prompts);
    const messages: ChatCompletionMessageParam[] = [
      { role: 'system', content: material.system },
      ...(style === null ? [] : [{ role: 'user' as const, content: style }]),
      { role: 'user', content: material.user },
    ];
    for (let attempt = 1; ; attempt++) {
      const content = contentOf(await call(messages, schema, request.signal, meter));
      const outcome = readAnswer(content, request, material, sections);
      if ('changes' in outcome) {
        Object.assign(meter.at(-1) ?? {}, { outcome: 'used' });
        return outcome.changes;
      }
      if (attempt === 2) {
        const code = outcome.problems.every((problem) => problem.kind === 'language')
          ? 'draft.language'
          : 'draft.invalid-output';
        throw new LuonnosError(code, { details: { problems: outcome.problems.length } });
      }
      const problems = outcome.problems.map(({ words }) => `- ${words}`).join('\n');
      messages.push({ role: 'assistant', content }, { role: 'user', content: fill(prompts.part.retry, { problems }) });
    }
  };

  return {
    name: 'openai',
    translates: true,
    draft: async (request) => {
      request.signal.throwIfAborted();
      const meter: Meter = [];
      try {
        const changes = await ask(request, meter);
        const again = request.statements.filter(
          (one) => isUntouched(one) && one.section === request.section && meter.length > 0,
        );
        const { calls, inputTokens, outputTokens, ms } = costOf(meter);
        return {
          ...changes,
          withdraw: [...changes.withdraw, ...again.map(({ id }) => id)],
          making: {
            drafter: 'openai',
            model: meter.at(-1)?.model ?? options.model,
            promptId: prompts.id,
            promptHash: prompts.sha256,
            inputTokens,
            outputTokens,
            calls,
            ms,
          },
        };
      } finally {
        request.spent?.(meter);
      }
    },
  };
};
