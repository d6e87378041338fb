import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { jest } from '@jest/globals';
import type { Graph } from '../../src/graph/connection.js';
import { refuseWhileLocked, withWriteLock } from '../../src/graph/write-lock.js';
import { harbor } from '../worlds/harbor.js';
import { empty, ingest, scratchGraph } from './scratch.js';

jest.setTimeout(180_000);

let graph: Graph;
beforeAll(() => {
  graph = scratchGraph();
});
afterAll(() => graph.close());
beforeEach(() => empty(graph));

const nothing = async () => 'done';
const silent = () => undefined;
const held = () => graph.read('MATCH (l:OnrecordLock) RETURN l.pid');

/** A lock that some other process left, not renewed for so many milliseconds. */
const leave = (lock: { readonly host: string; readonly pid: number; readonly idle: number }) =>
  graph.write((writer) =>
    writer.run(
      "CREATE (:OnrecordLock {id: 'write', owner: 'other', host: $host, pid: toInteger($pid), since: '2031-01-01T00:00:00.000Z', renewed: timestamp() - toInteger($idle)})",
      lock,
    ),
  );

/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the write lock', () => {
  it('is released when the work is done, and when it fails', async () => {
    expect(await withWriteLock(graph, silent, nothing)).toBe('done');
    await expect(withWriteLock(graph, silent, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await held()).toEqual([]);
  });

  it('lets a second writer wait for nothing: LOCKED, naming who holds it', async () => {
    await withWriteLock(graph, silent, async () => {
      const failure = { code: 'LOCKED', exit: 5, message: expect.stringContaining(`process ${process.pid} on ${hostname()}, since 2`) };
      await expect(withWriteLock(graph, silent, nothing)).rejects.toMatchObject(failure);
      await expect(ingest(graph, harbor)).rejects.toMatchObject(failure);
    });
    expect(await graph.read('MATCH (n:Record) RETURN n')).toEqual([]);
  });

  it('is told at once to whoever has much to read before he writes, unless its holder is dead', async () => {
    await refuseWhileLocked(graph);
    await withWriteLock(graph, silent, () => expect(refuseWhileLocked(graph)).rejects.toMatchObject({ code: 'LOCKED', exit: 5 }));
    await leave({ host: hostname(), pid: deadPid(), idle: 0 });
    await refuseWhileLocked(graph);
  });

  it('of a dead process of this host is taken over with one notice', async () => {
    await leave({ host: hostname(), pid: deadPid(), idle: 0 });
    const notices: string[] = [];
    expect(await withWriteLock(graph, (text) => notices.push(text), nothing)).toBe('done');
    expect(notices).toEqual([expect.stringContaining('since 2031-01-01T00:00:00.000Z')]);
  });

  it('of an earlier process with the number of this one is taken over', async () => {
    await leave({ host: hostname(), pid: process.pid, idle: 0 });
    expect(await withWriteLock(graph, silent, nothing)).toBe('done');
  });

  it('of another host stands while it is renewed, and not for ever', async () => {
    await leave({ host: 'elsewhere', pid: 1, idle: 30_000 });
    await expect(withWriteLock(graph, silent, nothing)).rejects.toMatchObject({ code: 'LOCKED' });
    await graph.write((writer) => writer.run('MATCH (l:OnrecordLock) DELETE l'));
    await leave({ host: 'elsewhere', pid: 1, idle: 61_000 });
    expect(await withWriteLock(graph, silent, nothing)).toBe('done');
  });

  it('goes to one of several that ask at once', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 300));
      inside -= 1;
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => withWriteLock(graph, silent, work)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(most).toBe(1);
  });

  it('fences: who lost it while standing still commits nothing', async () => {
    const lost = withWriteLock(graph, silent, async (fence) => {
      await graph.write((writer) => writer.run("MATCH (l:OnrecordLock) SET l.owner = 'thief'"));
      await graph.write(async (writer) => {
        await writer.run('CREATE (:Mine)');
        await fence(writer);
      });
    });
    await expect(lost).rejects.toMatchObject({ code: 'LOCKED' });
    expect(await graph.read('MATCH (n:Mine) RETURN n')).toEqual([]);
  });
});
