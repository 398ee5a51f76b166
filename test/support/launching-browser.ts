import { createApi } from '../../client/visit/api.js';

/** What somebody in between makes of the two addresses of a launch: of what is asked, and of the answer. */
interface Meddling {
  readonly ask?: (url: URL) => void;
  readonly answer?: (url: URL) => void;
}

/** A browser that is launched from a record system: cookies kept, redirects followed one by one. */
export const launchingBrowser = (base: string) => {
  const api = createApi(new URL(base));
  const own = new URL(base).host;

  /** Goes on from an address until `isThere`; signs in on the way where a person is given. */
  const walk = async (
    start: string,
    isThere: (url: URL) => boolean,
    { person, ask, answer }: Meddling & { person?: string | undefined } = {},
  ): Promise<string> => {
    let url = new URL(start, base);
    for (let steps = 0; steps < 20; steps++) {
      if (isThere(url)) return url.pathname + url.search;
      if (url.pathname === '/authorize') ask?.(url);
      if (url.pathname === '/launch/callback') answer?.(url);
      const response = await api.open(url);
      const location = response.headers.get('location');
      if (location !== null) url = new URL(location, url);
      else if (person && url.pathname.startsWith('/interaction/')) {
        const next = await api.choose(url, person);
        url = new URL(next, url);
      } else throw new Error(`It ends at ${url.pathname}: ${response.status}`);
    }
    throw new Error('It goes round in circles.');
  };

  return {
    ...api,
    /** Where an address leads in the end. */
    go: (start: string, person?: string, meddling: Meddling = {}) =>
      walk(start, (url) => url.host === own && url.pathname === '/new', { person, ...meddling }),
    /** The record system's answer, not followed yet. */
    until: (start: string, person?: string) => walk(start, (url) => url.pathname === '/launch/callback', { person }),
  };
};
