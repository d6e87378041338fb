import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from './process-identity.js';

/** How long a database may take to stop in good order before it is killed, in seconds. */
const STOP_SECONDS = 30;

/** Ends a JVM: asks first, kills it when it has not gone after `seconds`, returns when it has. One that has gone already is fine. */
export async function endJvm(identity: ProcessIdentity, seconds: number = STOP_SECONDS): Promise<void> {
  if (!isAlive(identity)) return;
  send(identity.pid, 'SIGTERM');
  const until = Date.now() + seconds * 1000;
  while (isAlive(identity)) {
    if (Date.now() > until) send(identity.pid, 'SIGKILL');
    await sleep(25);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}
