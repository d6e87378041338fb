import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from './process-identity.js';

/** How long a database may take to stop in good order before it is killed, in seconds. */
const STOP_SECONDS = 30;

/** Ends a JVM: asks first, kills when it does not listen, returns when it has gone. One that has gone already is fine. */
export async function endJvm(identity: ProcessIdentity): Promise<void> {
  if (!isAlive(identity)) return;
  send(identity.pid, 'SIGTERM');
  const until = Date.now() + STOP_SECONDS * 1000;
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
