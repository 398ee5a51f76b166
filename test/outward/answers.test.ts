import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutwardStatus } from '../../server/domain/outward.js';
import type { HttpParts } from '../../server/http/context.js';
import { outwardRouter } from '../../server/http/outward-routes.js';
import type { OutwardEncounter } from '../../server/store/outward.js';
import { newIntegrator } from '../support/outward.js';

const id = '00000000-0000-4000-8000-000000000000';
const status: OutwardStatus = {
  ...{ id, state: 'in-review', nextAction: 'review', professionalId: 'elina.harju', register: 'health' },
  ...{ noteType: 'doctor-visit', kind: 'live', beingAmended: false, signed: null, receipt: null, delivery: [] },
  ...{ createdAt: '2026-11-26T08:00:00.000Z', updatedAt: '2026-11-26T08:00:00.000Z', exports: [] },
};

describe('an answer of the outward interface', () => {
  const one = newIntegrator({ sees: 'all' });
  let server: Server;
  let url: string;
  beforeAll(async () => {
    const owner = { organisationId: 'esimerkkila', register: 'health', madeBy: null };
    const told = {
      ...status,
      subject: { name: 'Aino Mallikas' },
      note: { text: 'Luonnos, jota kukaan ei ole allekirjoittanut.' },
    };
    const store = {
      outwardEncounter: () => Promise.resolve({ owner, scope: {}, status: told } as unknown as OutwardEncounter),
      auditRead: () => Promise.resolve(),
    };
    const parts = { store, integrators: [one], now: () => new Date() } as unknown as HttpParts;
    server = createServer(express().use(outwardRouter(parts)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('has nothing in it that its description does not name, whatever the store had to say', async () => {
    const answer = await fetch(`${url}/encounters/${id}`, { headers: { authorization: `Bearer ${one.token}` } });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(status);
  });
});
