import { z } from 'zod';

const MOST_ISSUES = 10;
const LONGEST = 400;

const Outcome = z.object({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(
    z.object({
      severity: z.string().optional(),
      code: z.string().optional(),
      details: z.object({ text: z.string().optional() }).optional(),
      diagnostics: z.string().optional(),
      expression: z.array(z.string()).optional(),
    }),
  ),
});

/** What a record system says of its refusal: a line for each issue, with the place it names. Empty for what is no OperationOutcome. */
export const outcomeWords = (resource: unknown): string[] => {
  const parsed = Outcome.safeParse(resource);
  if (!parsed.success) return [];
  return parsed.data.issue
    .filter(({ severity }) => severity !== 'information')
    .map(({ code, details, diagnostics, expression }) => {
      const said = details?.text ?? diagnostics ?? code ?? '';
      const place = expression?.[0];
      return (place && !said.includes(place) ? `${said} (${place})` : said).slice(0, LONGEST);
    })
    .filter((line) => line !== '')
    .slice(0, MOST_ISSUES);
};
