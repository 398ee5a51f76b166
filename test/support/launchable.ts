import { launchingBrowser } from './launching-browser.js';
import { startTestServer } from './server.js';
import { type LaunchContext, startSmartServer } from './smart-server.js';

export const AINO = { fhirUser: 'Practitioner/prac-elina-harju', patient: 'aino-mallikas' };

/** What else an encounter needs that is made of a launch. */
export const VISIT = {
  noteType: 'doctor-visit',
  mode: 'conversation',
  spokenLanguage: 'fi',
  noteLanguage: 'fi',
  present: ['professional', 'subject'],
};

/** The code that the screen says a launch was refused with; where it led instead, when it was not. */
export const refusedAs = async (place: Promise<string>): Promise<string> => (await place).replace('/new?refused=', '');

/** The product, and a record system that launches it. */
export const startLaunchable = async (settings: Readonly<Record<string, string>> = {}) => {
  const smart = await startSmartServer({ clientId: 'luonnos' });
  const issuers = { LUONNOS_SMART_CLIENT_ID: 'luonnos', LUONNOS_SMART_ISSUERS: smart.iss };
  const server = await startTestServer({ ...issuers, ...settings });
  const addressOf = (launch: string, iss = smart.iss): string =>
    `/launch?iss=${encodeURIComponent(iss)}&launch=${encodeURIComponent(launch)}`;
  return {
    smart,
    server,
    addressOf,
    /** Of a new launch, by Elina Harju about Aino Mallikas unless said. */
    address: (context: LaunchContext = {}, iss = smart.iss): string =>
      addressOf(smart.launch({ ...AINO, ...context }), iss),
    browserOf: async (person = 'elina.harju') => {
      const browser = launchingBrowser(server.url);
      await browser.signIn(person);
      return {
        ...browser,
        /** The id of a launch, or where it led instead. */
        launched: async (context: LaunchContext = {}): Promise<string> => {
          const place = await browser.go(addressOf(smart.launch({ ...AINO, ...context })));
          return /^\/new\?launch=([0-9a-f-]{36})$/.exec(place)?.[1] ?? place;
        },
      };
    },
    close: async () => {
      await server.close();
      await smart.close();
    },
  };
};

export type Launchable = Awaited<ReturnType<typeof startLaunchable>>;
export type LaunchedBrowser = Awaited<ReturnType<Launchable['browserOf']>>;
