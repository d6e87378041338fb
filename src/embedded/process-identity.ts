import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same number: `born` names its start, of this boot. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly born: string;
}

/** Who runs under this number now; null when nobody does (a zombie counts as nobody). */
export function identify(pid: number): ProcessIdentity | null {
  const born = process.platform === 'linux' ? bornOnLinux(pid) : process.platform === 'win32' ? bornOnWindows(pid) : bornOnUnix(pid);
  return born === null ? null : { pid, born };
}

/** This process. */
export function identifySelf(): ProcessIdentity {
  return identify(process.pid) ?? { pid: process.pid, born: '' };
}

/** Whether that very process still runs. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.born === identity.born;
}

function bornOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name may hold spaces and brackets, so fields are counted from its last bracket; state is 3rd, start time 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}

function bornOnUnix(pid: number): string | null {
  try {
    const [state = '', ...start] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
    return state === '' || state.startsWith('Z') ? null : start.join(' ');
  } catch {
    return null;
  }
}

/** Windows tells no start time cheaply; the number alone must do. */
function bornOnWindows(pid: number): string | null {
  try {
    process.kill(pid, 0);
    return 'unknown';
  } catch {
    return null;
  }
}
