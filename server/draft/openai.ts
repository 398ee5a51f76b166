import OpenAI from 'openai';
import type { ChatCompletion, ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { LuonnosError } from '../errors.js';
import { isUntouched } from './apply-changes.js';
import { answerJsonSchema, readAnswer } from './draft-answer.js';
import { materialFor } from './draft-material.js';
import type { Changes, DraftRequest, NoteDrafter } from './note-drafter.js';
import { draftFault } from './openai-faults.js';
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

/** One draft's calls and what they cost. */
interface Meter {
  calls: number;
  inputTokens: number;
  outputTokens: number;
  model: string;
}

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
  });
  /** Endpoints that know no schemas answer 400 once; after that they are not asked again. */
  let knowsSchemas = true;

  const call = async (
    messages: readonly ChatCompletionMessageParam[],
    schema: Record<string, unknown>,
    signal: AbortSignal,
    meter: Meter,
  ): Promise<ChatCompletion> => {
    signal.throwIfAborted();
    // The SDK's own time-out ends when the headers arrive; this one also ends a body that never does.
    const timeout = AbortSignal.timeout(options.timeoutMs);
    meter.calls += 1;
    try {
      return await client.chat.completions.create(
        {
          model: options.model,
          messages: knowsSchemas
            ? [...messages]
            : [
                ...messages,
                { role: 'system', content: fill(prompts.part['json-object'], { schema: JSON.stringify(schema) }) },
              ],
          response_format: knowsSchemas
            ? { type: 'json_schema', json_schema: { name: 'note', strict: true, schema } }
            : { type: 'json_object' },
        },
        { signal: AbortSignal.any([signal, timeout]) },
      );
    } catch (error) {
      signal.throwIfAborted();
      if (!knowsSchemas || !(error instanceof OpenAI.BadRequestError)) throw draftFault(error, timeout.aborted);
      knowsSchemas = false;
      return await call(messages, schema, signal, meter).catch((second: unknown) => {
        // Then it was not the schema.
        if (second instanceof LuonnosError && second.details.status === 400) knowsSchemas = true;
        throw second;
      });
    }
  };

  const contentOf = (completion: ChatCompletion, meter: Meter): string => {
    meter.inputTokens += completion.usage?.prompt_tokens ?? 0;
    meter.outputTokens += completion.usage?.completion_tokens ?? 0;
    meter.model = completion.model ?? meter.model;
    const choice = completion.choices?.[0];
    if (choice?.message?.refusal || choice?.finish_reason === 'content_filter') {
      throw new LuonnosError('draft.refused', { details: { reason: 'model' } });
    }
    if (choice?.finish_reason === 'length') {
      throw new LuonnosError('draft.invalid-output', { details: { reason: 'length' } });
    }
    return choice?.message?.content ?? '';
  };

  const ask = async (request: DraftRequest, meter: Meter): Promise<Omit<Changes, 'making'>> => {
    const material = materialFor(request, prompts);
    if (material.lines.length === 0) return { add: [], replace: [], withdraw: [] };
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
      const content = contentOf(await call(messages, schema, request.signal, meter), meter);
      const outcome = readAnswer(content, request, material, sections);
      if ('changes' in outcome) return outcome.changes;
      if (attempt === 2)
        throw new LuonnosError('draft.invalid-output', { details: { problems: outcome.problems.length } });
      const problems = outcome.problems.map((problem) => `- ${problem}`).join('\n');
      messages.push({ role: 'assistant', content }, { role: 'user', content: fill(prompts.part.retry, { problems }) });
    }
  };

  return {
    name: 'openai',
    translates: true,
    draft: async (request) => {
      request.signal.throwIfAborted();
      const meter: Meter = { calls: 0, inputTokens: 0, outputTokens: 0, model: options.model };
      const started = performance.now();
      const changes = await ask(request, meter);
      const again = request.statements.filter(
        (one) => isUntouched(one) && one.section === request.section && meter.calls > 0,
      );
      return {
        ...changes,
        withdraw: [...changes.withdraw, ...again.map(({ id }) => id)],
        making: {
          drafter: 'openai',
          model: meter.model,
          promptId: prompts.id,
          promptHash: prompts.sha256,
          inputTokens: meter.inputTokens,
          outputTokens: meter.outputTokens,
          calls: meter.calls,
          ms: Math.round(performance.now() - started),
        },
      };
    },
  };
};
