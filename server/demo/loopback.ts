const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The demo lets anybody in as anybody and keeps nothing safe. It therefore runs only outside production and only where every
 * address it is given is this machine.
 */
export function refuseUnlessDemo(what: string, environment: string | undefined, urls: readonly string[] = []): void {
  if (environment === 'production') {
    throw new Error(`The ${what} is for demonstration only and does not start when NODE_ENV is production.`);
  }
  for (const url of urls) {
    if (!URL.canParse(url) || !loopbackHosts.has(new URL(url).hostname)) {
      throw new Error(`The ${what} is for demonstration only: ${url} is not an address of this machine (127.0.0.1).`);
    }
  }
}
