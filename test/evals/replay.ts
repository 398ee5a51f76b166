/**
 * A model without a model, for the wire alone: it knows the gold statements of the cases and answers them. What comes out says that the prompt
 * still carries the speech, and that an answer still becomes statements with their evidence; it says nothing of how a model would draft.
 */
import type { ChatAnswer, ChatRequest } from '../support/chat-server.js';
import type { ReadCase } from './read-cases.js';

interface Line {
  readonly n: number;
  readonly text: string;
  /** Given for context, drafted before. */
  readonly earlier?: boolean;
}

const linesOf = ({ body }: ChatRequest): Line[] => {
  const user = body.messages.find(({ role }) => role === 'user')?.content ?? '';
  const [, inside = ''] = /<utterances>\n([\s\S]*?)\n?<\/utterances>/.exec(user) ?? [];
  return inside
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
};

export const replay =
  (cases: readonly ReadCase[]) =>
  (request: ChatRequest): ChatAnswer => {
    const lines = linesOf(request);
    const texts = new Set(lines.map(({ text }) => text));
    const one = cases.find(({ case: { utterances } }) => {
      const own = utterances.map(({ text }) => text);
      return own.length > 0 && [...texts].every((text) => own.includes(text));
    })?.case;
    // The same words may be said twice: each line stands for one of them, in order.
    const left = [...lines];
    const lineOf = new Map(
      one?.utterances.map(({ id, text }) => {
        const at = left.findIndex((line) => line.text === text);
        return [id, at === -1 ? null : left.splice(at, 1)[0]] as const;
      }),
    );
    const statements = (one?.gold?.statements ?? []).map(({ section, text, evidence }) => ({
      section,
      statement: {
        text,
        evidence: evidence.flatMap((id) => {
          const line = lineOf.get(id);
          return line ? [{ utterance: line.n, quote: line.text }] : [];
        }),
        replaces: null,
      },
    }));
    const sections = [...new Set(statements.map(({ section }) => section))].map((section) => ({
      section,
      statements: statements.flatMap((given) =>
        given.section === section && given.statement.evidence.length > 0 ? [given.statement] : [],
      ),
    }));
    return { content: JSON.stringify({ sections, withdraw: [] }) };
  };
