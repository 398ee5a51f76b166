import type { CheckReport, Finding, FindingName } from './findings.js';

const titles: Record<FindingName, string> = {
  metadata: 'What the server says of itself',
  subject: 'Test subject',
  create: 'Create',
  'read-back': 'Read back',
  'conditional-create': 'Create once only (If-None-Exist)',
  'search-identifier': 'Search by identifier',
  'search-subject-date': 'Search by subject and day',
  'version-conflict': 'Conflict of versions (If-Match)',
  replaces: 'Replace a document',
  transaction: 'Transaction',
  'transaction-atomic': 'Transaction, all or nothing',
  'transaction-once': 'Transaction, sent twice',
  withdraw: 'Entered in error',
};

const marks: Record<Finding['result'], string> = { passed: 'ok  ', failed: 'no  ', skipped: '-   ' };

/** The report for people, a line for each finding. Pure. */
export const inWords = ({ url, server, findings, profiles, recommended }: CheckReport): string => {
  const lines = [
    `${url}`,
    `${server.software ?? 'A server that does not say what it is'}, FHIR ${server.fhirVersion ?? 'version not said'}`,
    '',
    ...findings.map(({ name, result, why }) => `${marks[result]}${titles[name]}: ${why}`),
    '',
    ...profiles.map(({ name, fits, reasons }) => {
      const told = reasons.length > 0 ? `: ${reasons.join('; ')}` : '';
      return `${fits ? 'fits' : 'not '} ${name}${told}`;
    }),
    '',
  ];
  if (recommended === null) lines.push('No profile fits: notes cannot be filed here as it is.');
  else {
    lines.push(`LUONNOS_FHIR_PROFILE=${recommended.profile}`);
    if (!recommended.conditionalCreate) lines.push('LUONNOS_FHIR_CONDITIONAL_CREATE=off');
  }
  return `${lines.join('\n')}\n`;
};
