import type { GraphQLError } from 'graphql';
import { planGate } from '../../src/api/plan-gate.js';
import { createQueue } from '../../src/api/queue.js';

/** Work that ends when it is told to. */
function task() {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, work: () => done };
}
const full = (why: string) => new Error(why);
const PATIENT = { patienceMs: 10_000 };
const GATE = { planning: 2, planWaiting: 20, waiting: 200 };

describe('a queue', () => {
  it('runs so much at once, lets the others wait in order, and refuses what is too much', async () => {
    const queue = createQueue(2, 2, full);
    const tasks = [task(), task(), task(), task()] as const;
    const ended: number[] = [];
    const all = tasks.map(({ work }, at) => queue.run(work, PATIENT).then(() => void ended.push(at)));
    expect([queue.running(), queue.waiting()]).toEqual([2, 2]);
    await expect(queue.run(task().work, PATIENT)).rejects.toThrow('full');
    tasks[1].end();
    await all[1];
    expect([queue.running(), queue.waiting()]).toEqual([2, 1]);
    for (const { end } of tasks) end();
    await Promise.all(all);
    expect([ended, queue.running(), queue.waiting()]).toEqual([[1, 0, 2, 3], 0, 0]);
  });

  it('gives the place on when the work fails', async () => {
    const queue = createQueue(1, 1, full);
    const failing = queue.run(() => Promise.reject(new Error('broken')), PATIENT);
    const next = queue.run(async () => 'done', PATIENT);
    await expect(failing).rejects.toThrow('broken');
    expect([await next, queue.running()]).toEqual(['done', 0]);
  });

  it('forgets whoever has waited too long, or has gone', async () => {
    const queue = createQueue(1, 5, full);
    const first = task();
    const running = queue.run(first.work, PATIENT);
    const gone = new AbortController();
    const [late, left] = [queue.run(task().work, { patienceMs: 5 }), queue.run(task().work, { ...PATIENT, signal: gone.signal })];
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await expect(late).rejects.toThrow('late');
    expect(queue.waiting()).toBe(0);
    first.end();
    await running;
    expect(queue.running()).toBe(0);
  });
});

describe('the gate of new statements', () => {
  it('plans a text once, however many ask it at once, and lets it through from then on', async () => {
    const gate = planGate(GATE);
    const told: boolean[] = [];
    const ask = (text: string) =>
      gate.run(
        text,
        async (isNew) => {
          told.push(isNew);
          await new Promise((resolve) => setTimeout(resolve, 5));
          return text;
        },
        PATIENT,
      );
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => ask('A'))))).toEqual(new Set(['A']));
    expect(told).toEqual([true, ...Array(49).fill(false)]);
    await ask('A');
    expect([told.at(-1), gate.planned()]).toEqual([false, 1]);
  });

  it('lets the next one plan when the first has failed, and refuses too many texts at once', async () => {
    const gate = planGate({ ...GATE, planWaiting: 7 });
    const failed = gate.run('A', () => Promise.reject(new Error('broken')), PATIENT);
    const next = gate.run('A', async (isNew) => isNew, PATIENT);
    await expect(failed).rejects.toThrow('broken');
    expect(await next).toBe(true);
    const last = task();
    const all = Array.from({ length: 25 }, (_, at) => gate.run(`B${at}`, last.work, PATIENT));
    const settled = Promise.allSettled(all);
    last.end();
    const refused = (await settled).filter((one) => one.status === 'rejected').map(({ reason }) => reason as GraphQLError);
    expect(refused).toHaveLength(25 - 2 - 7);
    expect(refused[0]?.message).toMatch(/^More than 7 operations of a new shape/);
    expect(refused[0]?.extensions).toMatchObject({ code: 'OVERLOADED', limit: { name: 'planWaiting', allowed: 7 } });
  });
});
