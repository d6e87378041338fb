import { appendFileSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/config.js';
import { writeWhole } from '../../src/embedded/disk.js';
import { withLock } from '../../src/embedded/lock.js';
import { provision } from '../../src/embedded/provision.js';
import { startDatabase } from '../../src/embedded/start-database.js';

/** What the tests run as a process of its own, to be killed: bundled by test/setup/start.js. Answers one JSON value per line. */
const [task = '', argument = ''] = process.argv.slice(2);
const config = readConfig(process.env, process.cwd());
const answer = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

if (task === 'use') {
  const running = await startDatabase(config, ({ message }) => answer({ message }));
  answer({ pid: running.pid, port: running.port, owned: running.owned });
  // Until it is killed, or asked to leave by the end of its input.
  for await (const _ of process.stdin);
  await running.stop();
}
if (task === 'provision') answer(await provision(config, ({ message }) => answer({ message })).then(({ folder }) => folder));
if (task === 'hold')
  await withLock(
    argument,
    { doing: 'holding on', seconds: 0 },
    async () => answer('held') && new Promise((resolve) => setTimeout(resolve, 60_000)),
  );
if (task === 'count') {
  // Reads, waits, writes back one more: lost updates show that two held the lock at once.
  for (let turn = 0; turn < 20; turn++) {
    await withLock(`${argument}.lock`, { doing: 'counting', seconds: 30 }, async () => {
      const count = Number(readFileSync(argument, 'utf8'));
      await new Promise((resolve) => setTimeout(resolve, 2));
      writeWhole(argument, String(count + 1));
      appendFileSync(`${argument}.log`, '.');
    });
  }
}
