/** What every server gets on its command line, so that a change here reaches existing clusters too. */
const common: Readonly<Record<string, string>> = {
  // A unix socket in a private directory is the only door.
  listen_addresses: '',
  unix_socket_permissions: '0700',
  // Acknowledged means on disk.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // Statements, parameters, and the values in errors are patient data. "log" leaves ERROR out; terse leaves out DETAIL, which
  // quotes rows ("Key (...)=(...) already exists") and the statement a crashed backend was running.
  log_statement: 'none',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_duration_statement: '-1',
  log_checkpoints: 'off',
  logging_collector: 'off',
  log_destination: 'stderr',
  shared_buffers: '64MB',
  max_connections: '60',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

export const serverArguments = (
  clusterDirectory: string,
  specific: Readonly<Record<string, string>>,
): readonly string[] => [
  '-D',
  clusterDirectory,
  ...Object.entries({ ...common, ...specific }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/**
 * Texts sort by code point and lower-case by Unicode, the same on every machine: the builtin provider from 17 on, the C
 * library's C.UTF-8 before. The second attempt is for machines without that locale.
 */
export const localeArguments = (major: number): readonly (readonly string[])[] => {
  const provider =
    major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale-provider=icu', '--icu-locale=und'];
  return [major >= 17 ? ['--locale=C.UTF-8', ...provider] : ['--locale=C.UTF-8'], ['--locale=C', ...provider]];
};
