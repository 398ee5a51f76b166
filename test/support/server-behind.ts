import { startRecordSystem } from '../../server/demo/record-system.js';
import { signedIn } from './professional.js';
import { startTestServer } from './server.js';

/** The product before a record system that somebody stands in front of, with a doctor who has signed in. */
export const startServerBehind = async <Between extends { readonly baseUrl: string; close(): Promise<void> }>(
  startBetween: (target: string) => Promise<Between>,
  settings: Readonly<Record<string, string>> = {},
) => {
  const record = await startRecordSystem({ port: 0 });
  const between = await startBetween(record.baseUrl);
  const server = await startTestServer({ LUONNOS_FHIR_BASE_URL: between.baseUrl, ...settings });
  return {
    /** What is asked past whoever stands in front of it. */
    record,
    between,
    server,
    doctor: await signedIn(server.url),
    close: async () => {
      await server.close();
      await between.close();
      await record.close();
    },
  };
};

export type ServerBehind<Between extends { readonly baseUrl: string; close(): Promise<void> }> = Awaited<
  ReturnType<typeof startServerBehind<Between>>
>;
