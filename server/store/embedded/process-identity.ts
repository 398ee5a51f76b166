import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks between boot and start (/proc/<pid>/stat field 22); 0 where there is no /proc. */
  readonly startTicks: number;
}

interface Stat {
  readonly state: string;
  readonly startTicks: number;
}

const stat = (pid: number): Stat | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses, and may hold spaces and parentheses itself.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTicks: Number(fields[19]) };
  } catch {
    return undefined;
  }
};

export const thisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  startTicks: stat(process.pid)?.startTicks ?? 0,
});

/** Whether a process runs under this id; a zombie does not run. Without /proc (or with hidepid) the kernel is asked by signal 0. */
export const pidRuns = (pid: number): boolean => {
  const found = stat(pid);
  if (found) return found.state !== 'Z' && found.state !== 'X';
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

export const isAlive = ({ pid, startTicks }: ProcessIdentity): boolean => {
  if (!pidRuns(pid)) return false;
  const found = stat(pid);
  return !found || startTicks === 0 || found.startTicks === startTicks;
};

/** The words of a running process's command line, joined by spaces; empty when it is gone or a zombie. */
export const commandLine = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux') return '';
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
};
