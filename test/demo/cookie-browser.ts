interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
}

/** The least a browser does: keeps cookies by host and path, and follows redirects within one host. */
export class CookieBrowser {
  readonly #cookies = new Map<string, Cookie>();

  async open(url: URL, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies.values()]
      .filter(({ host, path }) => host === url.host && url.pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const path = /; *path=([^;]+)/i.exec(line)?.[1] ?? '/';
      const key = `${url.host}${path} ${name}`;
      if (value) this.#cookies.set(key, { name, value, host: url.host, path });
      else this.#cookies.delete(key);
    }
    return response;
  }

  /** `url` is where it ended, `next` where it was sent off to on another host. */
  async follow(start: URL, init?: RequestInit): Promise<{ url: URL; response: Response; next: URL | undefined }> {
    let url = start;
    let response = await this.open(url, init);
    for (;;) {
      const location = response.headers.get('location');
      if (!location) return { url, response, next: undefined };
      const next = new URL(location, url);
      if (next.host !== start.host) return { url, response, next };
      await response.body?.cancel();
      url = next;
      response = await this.open(url);
    }
  }
}

export const personForm = (person: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ person }).toString(),
});
