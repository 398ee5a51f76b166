import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discoverSmart } from '../../server/identity/smart-discovery.js';
import { codeOfError } from '../support/code-of-error.js';

const good = (url: string) => ({
  issuer: url,
  jwks_uri: `${url}/jwks`,
  authorization_endpoint: `${url}/authorize`,
  token_endpoint: `${url}/token`,
  capabilities: ['launch-ehr'],
  code_challenge_methods_supported: ['S256'],
});

describe('what a record system says of how it launches', () => {
  let answer: (outgoing: ServerResponse) => void;
  let strayed = 0;
  let url: string;
  const server = createServer((incoming, outgoing) => {
    if (incoming.url !== '/.well-known/smart-configuration') {
      strayed += 1;
      outgoing.end(JSON.stringify(good(url)));
    } else answer(outgoing);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const discovered = (body: object | string) => {
    answer = (outgoing) => void outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
    return codeOfError(discoverSmart(url));
  };

  it('is taken when an id token can be checked and PKCE is offered', async () => {
    expect(await discovered(good(url))).toBe('ok');
    for (const missing of [
      'issuer',
      'jwks_uri',
      'authorization_endpoint',
      'token_endpoint',
      'code_challenge_methods_supported',
    ]) {
      expect(await discovered({ ...good(url), [missing]: undefined }), missing).toBe('launch.refused');
    }
    expect(await discovered({ ...good(url), code_challenge_methods_supported: ['plain'] })).toBe('launch.refused');
  });

  it('leads nobody to a place without TLS', async () => {
    for (const place of ['issuer', 'jwks_uri', 'authorization_endpoint', 'token_endpoint']) {
      expect(await discovered({ ...good(url), [place]: 'http://record.example/x' }), place).toBe('launch.refused');
      expect(await discovered({ ...good(url), [place]: 'javascript:alert(1)' }), place).toBe('launch.refused');
      expect(await discovered({ ...good(url), [place]: 'https://login.example/x' }), place).toBe('ok');
    }
  });

  it('leads nobody to this machine who did not begin on it', async () => {
    // Another name of the same server: not this machine as far as anybody can tell.
    const elsewhere = url.replace('127.0.0.1', '127.0.0.2');
    const asked = (body: object) => {
      answer = (outgoing) => void outgoing.end(JSON.stringify(body));
      return codeOfError(discoverSmart(elsewhere));
    };
    const encrypted = good('https://login.example');
    expect(await asked(encrypted)).toBe('ok');
    for (const place of ['issuer', 'jwks_uri', 'authorization_endpoint', 'token_endpoint']) {
      expect(await asked({ ...encrypted, [place]: `${url}/x` }), place).toBe('launch.refused');
    }
  });

  it('is waited for no longer than its limit, and an answer that breaks off is none', async () => {
    answer = () => undefined;
    expect(await codeOfError(discoverSmart(url, 100))).toBe('launch.unavailable');
    answer = (outgoing) => void outgoing.writeHead(200).write('{', () => undefined);
    expect(await codeOfError(discoverSmart(url, 300))).toBe('launch.unavailable');
    answer = (outgoing) => void outgoing.writeHead(200).write('{', () => outgoing.destroy());
    expect(await codeOfError(discoverSmart(url))).toBe('launch.unavailable');
  });

  it('is not looked for elsewhere, and not read without end', async () => {
    answer = (outgoing) => void outgoing.writeHead(302, { location: `${url}/elsewhere` }).end();
    expect(await codeOfError(discoverSmart(url))).toBe('launch.unavailable');
    expect(strayed).toBe(0);
    expect(await discovered('<html></html>')).toBe('launch.refused');
    const long = (length: number) => discovered({ ...good(url), more: 'x'.repeat(length) });
    expect([await long(200_000), await long(300_000)]).toEqual(['ok', 'launch.refused']);
    answer = (outgoing) => void outgoing.writeHead(500).end();
    expect(await codeOfError(discoverSmart(url))).toBe('launch.unavailable');
    answer = (outgoing) => void outgoing.writeHead(404).end();
    expect(await codeOfError(discoverSmart(url))).toBe('launch.refused');
    let abandoned = false;
    answer = (outgoing) => {
      outgoing.on('close', () => {
        abandoned = true;
      });
      outgoing.writeHead(404).write('and so on');
    };
    expect(await codeOfError(discoverSmart(url))).toBe('launch.refused');
    await expect.poll(() => abandoned).toBe(true);
  });
});
