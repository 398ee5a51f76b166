import { createHmac, timingSafeEqual } from 'node:crypto';
import type { EncounterHead } from '../store/encounters.js';

/**
 * What lets a recorder deliver the rest of its part after the session has ended, and have forgotten what it was told to forget: for
 * this part and device alone, until the note is signed. Nothing is stored for it; it is made with the encounter's own key and dies with it.
 */
export const ticketOf = ({ encounter, key }: EncounterHead, part: number, device: string): string => {
  const mac = createHmac('sha256', key).update(`ticket|${part}|${device}`).digest('base64url');
  return `${encounter.id}.${mac}`;
};

const FORM = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[\w-]{43}$/;

/** The encounter a ticket claims to be for, null for what is no ticket. */
export const encounterOfTicket = (ticket: string): string | null => FORM.exec(ticket)?.[1] ?? null;

export const isTicketFor = (head: EncounterHead, part: number, device: string, ticket: string): boolean => {
  const mine = Buffer.from(ticketOf(head, part, device));
  const theirs = Buffer.from(ticket);
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
};
