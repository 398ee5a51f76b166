import type { Finding, FindingName, ProfileFit, ProfileTry, ServerAbout } from './findings.js';

/** What no document may lose on the way. */
const essential = ['content', 'subject', 'identifier', 'status'];

const needs: Readonly<Record<ProfileTry['name'], readonly FindingName[]>> = {
  baseline: ['create', 'read-back'],
  bundle: ['transaction', 'transaction-atomic', 'transaction-once'],
  'us-core': ['create', 'read-back', 'conditional-create'],
  oracle: ['create', 'read-back'],
  mhd: ['create', 'read-back'],
};

/** A profile made for one kind of server fits only where the server says that it is one. */
const says: Partial<Record<ProfileTry['name'], RegExp>> = {
  'us-core': /us.?core/i,
  oracle: /oracle|cerner|millennium/i,
  mhd: /\bmhd\b|iti-105/i,
};

/** Which profiles the findings allow, with what speaks against the others. Pure. */
export const profileFits = (
  server: ServerAbout,
  findings: readonly Finding[],
  tries: readonly ProfileTry[],
): ProfileFit[] =>
  tries.map(({ name, accepted, status, dropped }) => {
    const failed = needs[name].filter((need) => findings.find((it) => it.name === need)?.result !== 'passed');
    const lost = dropped.filter((member) => essential.includes(member));
    const reasons = [
      ...(accepted ? [] : [`its document is not accepted (status ${status})`]),
      ...failed.map((need) => `${need} did not pass`),
      ...lost.map((member) => `${member} is not kept`),
    ];
    const kept = dropped.filter((member) => !essential.includes(member)).map((member) => `${member} is not kept`);
    const wanted = says[name];
    const meant = !wanted || [server.software ?? '', ...server.guides].some((text) => wanted.test(text));
    const notes = meant ? [] : ['the server does not say that it is of this kind'];
    return { name, fits: reasons.length === 0, reasons: [...reasons, ...kept, ...notes] };
  });

const order: readonly ProfileTry['name'][] = ['oracle', 'mhd', 'bundle', 'us-core', 'baseline'];

/** The profile to configure: what the server says it is, then the one that says most; baseline where it is all there is. */
export const recommend = (
  server: ServerAbout,
  findings: readonly Finding[],
  fits: readonly ProfileFit[],
): { profile: ProfileTry['name']; conditionalCreate: boolean } | null => {
  const passed = (name: FindingName) => findings.some((it) => it.name === name && it.result === 'passed');
  const chosen = order.find((name) => {
    const wanted = says[name];
    const meant = !wanted || [server.software ?? '', ...server.guides].some((text) => wanted.test(text));
    return meant && fits.some((fit) => fit.name === name && fit.fits);
  });
  return chosen ? { profile: chosen, conditionalCreate: passed('conditional-create') } : null;
};
