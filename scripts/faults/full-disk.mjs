import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { mountSmall } from './disk.mjs';
import { ended, reaches } from './kinds.mjs';
import { begin, run } from './program.mjs';
import { startServer } from './server.mjs';

/** The whole small disk, and the least and most that is left free when the ingest begins; megabytes. */
const DISK = { whole: 2_000, least: 1, most: 24 };

/** How long a disk stays full while the server waits for room. */
const FULL_MS = 90_000;

/** Loads into a database whose disk fills up under it, then makes room, starts the database anew and lets the ingest be run again. */
export async function fillDisk(world, { to, size, chance }, { finish, SIZES }) {
  const folder = join(world.folder, 'small');
  mkdirSync(folder, { recursive: true });
  const disk = mountSmall(folder, DISK.whole);
  if (disk === null) return { moment: null, note: 'SKIPPED: this user may mount no tmpfs', skipped: true, wrong: [] };
  let server = null;
  try {
    server = await startServer(folder, world.heap);
    const wrong = [];
    const free = DISK.least + chance.below(Math.max(1, Math.min(DISK.most, Math.floor(world.states.records / 900))));
    // Neo4j makes constraints over and over for as long as there is no room for them
    await run(['doctor', '--mend'], server);
    disk.leaveFree(free);
    const program = begin(['ingest', world.states[to]], server, { ONRECORD_ONE_TRANSACTION: SIZES[size] });
    const waits = await reaches(program, FULL_MS);
    if (waits) disk.enlarge();
    const { status, err } = await program.ended;
    if (status === 1 || status === null) wrong.push(ended(status, err));
    disk.enlarge();
    await server.kill();
    await server.start();
    wrong.push(...(await finish(world, to, server)));
    return {
      moment: null,
      note: `${free} MB were left; ${waits ? 'the server waited for room; ' : ''}the program ended with ${status}: ${err.trim().slice(-300)}`,
      wrong,
    };
  } finally {
    await server?.stop().catch(() => undefined);
    disk.unmount();
  }
}
