import type { ChatAnswer, ChatRequest } from './chat-server.js';

interface Line {
  readonly n: number;
  readonly role: string;
  readonly text: string;
  readonly earlier?: boolean;
}
interface Standing {
  readonly id?: string;
  readonly section: string;
  readonly text: string;
  readonly evidence?: readonly number[];
}

const jsonLines = <One>(user: string, name: string): One[] => {
  const [, inside = ''] = new RegExp(`<${name}>\\n([\\s\\S]*?)\\n?</${name}>`).exec(user) ?? [];
  return inside
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as One);
};

/** What a request holds, read back from its words. */
export const materialOf = ({ body }: ChatRequest) => {
  const user = body.messages.find(({ content }) => content.includes('<utterances>\n'))?.content ?? '';
  const lines = jsonLines<Line>(user, 'utterances');
  return {
    fresh: lines.filter(({ earlier }) => earlier !== true),
    earlier: lines.filter(({ earlier }) => earlier === true),
    standing: jsonLines<Standing>(user, 'statements'),
  };
};

const thing = (text: string): string | undefined => /^Asia (\d+):/.exec(text)?.[1];
const correction = /^Korjaan asian (\d+): (.*)$/;
const retraction = /^Unohda asia (\d+)\.$/;

/**
 * A model without a model: writes down every new line word for word, and does as it is asked about things that have a number: "Korjaan asian 7: oikea."
 * puts "Asia 7: oikea." in the place of what was drafted of it, "Unohda asia 7." takes it back.
 */
export const echo = (request: ChatRequest): ChatAnswer => {
  const { fresh, standing } = materialOf(request);
  const drafted = new Map<
    string,
    { text: string; evidence: { utterance: number; quote: string }[]; replaces: string | null }
  >();
  const withdraw: string[] = [];
  const own = (number: string) => standing.find(({ id, text }) => id !== undefined && thing(text) === number);
  for (const { n, role, text } of fresh) {
    if (role === 'unknown') continue;
    const evidence = [{ utterance: n, quote: text }];
    const [, corrected = '', words = ''] = correction.exec(text) ?? [];
    const [, gone] = retraction.exec(text) ?? [];
    if (gone !== undefined) {
      if (!drafted.delete(gone)) withdraw.push(own(gone)?.id ?? '');
    } else if (corrected !== '') {
      drafted.set(corrected, { text: `Asia ${corrected}: ${words}`, evidence, replaces: own(corrected)?.id ?? null });
    } else drafted.set(thing(text) ?? `line ${n}`, { text, evidence, replaces: null });
  }
  const statements = [...drafted.values()];
  const sections = statements.length > 0 ? [{ section: 'history', statements }] : [];
  return { content: JSON.stringify({ sections, withdraw: withdraw.filter(Boolean) }) };
};
