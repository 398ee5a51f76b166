import { z } from 'zod';

/** Languages of the product. Spoken language, note language and screen language are three separate values. */
export const Language = z.enum(['fi', 'sv', 'en']);
export type Language = z.infer<typeof Language>;

/** One text in each of the three languages. */
export const Translated = z.object({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) });
export type Translated = z.infer<typeof Translated>;
