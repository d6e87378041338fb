import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../../src/embedded/lock.js';
import { runOtherProcess, until } from './run-other-process.js';
import { scratchFolder } from './scratch.js';

const PATIENT = { doing: 'testing', seconds: 20 };

it('work under a lock returns its result and leaves no file', async () => {
  const folder = scratchFolder();
  await expect(withLock(join(folder, 'lock'), PATIENT, async () => 7)).resolves.toBe(7);
  expect(readdirSync(folder)).toEqual([]);
});

it('work that fails gives the lock back', async () => {
  const folder = scratchFolder();
  await expect(withLock(join(folder, 'lock'), PATIENT, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(readdirSync(folder)).toEqual([]);
});

it('a lock that a living process holds is LOCKED with its number and what it does', async () => {
  const path = join(scratchFolder(), 'lock');
  const holder = runOtherProcess('hold', process.env, path);
  await holder.answer();
  await expect(withLock(path, { ...PATIENT, seconds: 0 }, async () => 0)).rejects.toMatchObject({
    code: 'LOCKED',
    exit: 5,
    message: expect.stringContaining(`process ${holder.child.pid} (holding on)`),
  });
  holder.child.kill('SIGKILL');
  await holder.ended;
});

it('the lock of a killed process is taken over, and nothing of it is left', async () => {
  const folder = scratchFolder();
  const holder = runOtherProcess('hold', process.env, join(folder, 'lock'));
  await holder.answer();
  holder.child.kill('SIGKILL');
  await holder.ended;
  await expect(withLock(join(folder, 'lock'), { ...PATIENT, seconds: 0 }, async () => 'mine')).resolves.toBe('mine');
  expect(readdirSync(folder)).toEqual([]);
});

it.each(['', '{"pid":', '{"pid":1,"born":"another boot","nonce":"old","doing":"x"}'])(
  'a lock file that says %j holds nobody up',
  async (text) => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'lock'), text);
    await expect(withLock(join(folder, 'lock'), { ...PATIENT, seconds: 0 }, async () => 'mine')).resolves.toBe('mine');
    expect(readdirSync(folder)).toEqual([]);
  },
);

it('whoever waits is told once for whom', async () => {
  const path = join(scratchFolder(), 'lock');
  const told: string[] = [];
  const options = { ...PATIENT, onWait: (holder: string) => told.push(holder) };
  const first = withLock(path, PATIENT, () => new Promise((resolve) => setTimeout(resolve, 400)));
  await withLock(path, options, async () => 0);
  await first;
  expect(told).toEqual([`process ${process.pid} (testing)`]);
});

it('processes that are killed at any moment never let two hold the lock at once', async () => {
  const file = join(scratchFolder(), 'count');
  writeFileSync(file, '0');
  writeFileSync(`${file}.log`, '');
  const counters = Array.from({ length: 5 }, () => runOtherProcess('count', process.env, file));
  // Three are killed in the midst of it; what they had counted stays, the others go on.
  for (const [index, { child }] of counters.slice(0, 3).entries()) {
    await until(() => readFileSync(`${file}.log`).length >= (index + 1) * 6);
    child.kill('SIGKILL');
  }
  const [, , , fourth, fifth] = await Promise.all(counters.map(({ ended }) => ended));
  expect([fourth, fifth]).toEqual([0, 0]);
  const count = Number(readFileSync(file, 'utf8'));
  // A process may die between writing the count and logging it, never the other way round.
  expect(count - readFileSync(`${file}.log`).length).toBeGreaterThanOrEqual(0);
  expect(count - readFileSync(`${file}.log`).length).toBeLessThanOrEqual(3);
});
