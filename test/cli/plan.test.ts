import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { CliContext } from '../../src/cli/context.js';
import { registerIngest } from '../../src/cli/ingest.js';
import { registerPlan } from '../../src/cli/plan.js';
import { openCommitMark, readCommitMark } from '../../src/graph/commit-mark.js';
import type { Graph } from '../../src/graph/connection.js';
import { contents, empty, scratchGraph } from '../graph/scratch.js';
import { GROUND, withDataset } from '../ingest/dataset-in.js';
import { testConfig } from '../setup/database.js';
import { runIn } from './in-process.js';

let graph: Graph;
beforeAll(() => {
  graph = scratchGraph();
});
afterAll(() => graph.close());
beforeEach(() => empty(graph));

const CLAIMS = Array.from({ length: 24 }, (_, at) => `  ferry-${at}: {text: Ferry ${at} sailed., about: ferries}`).join('\n');
const FILES = {
  ...GROUND,
  'dataset.yaml': 'dataset: small\ntitle: Small\nread: ["*.yaml"]\n',
  'claims.yaml': `topics:\n  ferries: Ferries\nclaims:\n${CLAIMS}\n`,
};

const registers = [registerPlan, registerIngest as (program: Command, context: CliContext) => void] as const;

/** Runs a command on the folder against the run's Neo4j. */
function run(folder: string, ...args: readonly string[]) {
  const { external } = testConfig();
  const settings = { NEO4J_URI: external?.uri ?? '', NEO4J_PASSWORD: external?.password ?? '' };
  return runIn(folder, registers, [...args, folder], settings);
}

describe('a plan on the terminal', () => {
  it('says what would be done in numbers, and then each record with its place and its fields before and after', async () => {
    await withDataset(FILES, async (folder) => {
      expect((await run(folder, 'plan', '--limit', '3')).out).toMatch(
        /^dataset:small: 31 created, 0 updated, 0 retired, 0 unchanged\n {2}create {2}\S+ {2}\S+:\d+:\d+\n( {2}create .*\n){2} {2}… and 28 more; --limit names more of them\.\n$/,
      );
      await run(folder, 'ingest');
      await writeFile(join(folder, 'claims.yaml'), FILES['claims.yaml'].replace('Ferry 7 sailed.', 'Ferry 7 sailed late.'));
      expect((await run(folder, 'plan')).out).toBe(
        'dataset:small: 0 created, 1 updated, 0 retired, 30 unchanged\n' +
          '  update  claim:ferry-7  claims.yaml:11:3\n' +
          '          text: "Ferry 7 sailed." → "Ferry 7 sailed late."\n',
      );
      const [planned] = JSON.parse((await run(folder, 'plan', '--json')).out) as readonly [Record<string, unknown>];
      expect(planned).toMatchObject({
        updated: 1,
        notListed: 0,
        changes: [
          {
            what: 'update',
            id: 'claim:ferry-7',
            site: { file: 'claims.yaml', line: 11, column: 3 },
            fields: [{ field: 'text', before: '"Ferry 7 sailed."', after: '"Ferry 7 sailed late."' }],
          },
        ],
      });
    });
  });
});

describe('a dataset that shrinks by more than a tenth', () => {
  it('is not ingested without --allow-shrink, and the plan says so', async () => {
    await withDataset(FILES, async (folder) => {
      await run(folder, 'ingest');
      const before = await contents(graph);
      await writeFile(join(folder, 'claims.yaml'), FILES['claims.yaml'].replace(/ {2}ferry-1?[0-4]: .*\n/g, ''));
      expect((await run(folder, 'plan', '--quiet')).out).toContain(
        'needs --allow-shrink, since it loses more than a tenth: records 31 → 21',
      );
      const refused = await run(folder, 'ingest');
      expect([refused.code, refused.exit, refused.failure]).toEqual([
        'DATASET_SHRINKS',
        3,
        'dataset:small would lose more than a tenth of what stands: records 31 → 21, claim 24 → 14.',
      ]);
      expect(await contents(graph)).toEqual(before);
      expect((await run(folder, 'ingest', '--allow-shrink')).out).toContain('10 retired, 21 unchanged');
    });
  });
});

describe('an ingest that was cut off half-way', () => {
  it('is finished before another dataset is changed', async () => {
    await withDataset(FILES, async (folder) => {
      await graph.write((writer) => writer.run("CREATE (:Dataset {id: 'dataset:other', title: 'Other', state: 'INGESTING', records: 0})"));
      const refused = await run(folder, 'ingest');
      expect([refused.code, refused.exit, refused.failure]).toEqual([
        'INGEST_UNFINISHED',
        5,
        'An ingest of dataset:other was cut off half-way.',
      ]);
      expect(await graph.read('MATCH (n:Record) RETURN count(n)')).toEqual([[0]]);
    });
  });
});

describe('--resume', () => {
  const mark = () => readCommitMark(graph);

  it('finishes what was cut off half-way, in steps of the size given, and touches nothing else', async () => {
    await withDataset(FILES, async (folder) => {
      expect((await run(folder, 'ingest', '--resume')).out).toMatch(/^There is nothing to resume\.\n/);
      expect(await graph.read('MATCH (n:Record) RETURN count(n)')).toEqual([[0]]);
      await run(folder, 'ingest');
      const whole = await contents(graph);
      await graph.write((writer) => writer.run("MATCH (d:Dataset) SET d.state = 'INGESTING' WITH d MATCH (c:Claim) REMOVE c.digest"));
      await openCommitMark(graph, 'run:cut-off', { inSteps: true, renames: false });
      const { out } = await run(folder, 'ingest', '--resume', '--batch-size', '10');
      expect(out).toContain('dataset:small: 24 created, 0 updated, 0 retired, 7 unchanged\n');
      expect(await contents(graph)).toEqual(whole);
      const [steps] = await graph.read<[number]>('MATCH (r:Run) RETURN max(r.step)');
      expect(steps?.[0]).toBeGreaterThan(6);
      expect((await mark()).open).toBe(false);
    });
  });

  it('only tells readers, where the last commit was not told', async () => {
    await withDataset(FILES, async (folder) => {
      await run(folder, 'ingest');
      await writeFile(join(folder, 'claims.yaml'), FILES['claims.yaml'].replace('Ferry 7 sailed.', 'Ferry 7 sailed late.'));
      await openCommitMark(graph, 'run:cut-off', { inSteps: false, renames: false });
      expect((await run(folder, 'ingest', '--resume', '--dry-run')).out).toMatch(/^There is nothing to resume/);
      expect((await mark()).open).toBe(true);
      expect((await run(folder, 'ingest', '--resume')).err).toContain('they are told now');
      expect((await mark()).open).toBe(false);
      expect((await run(folder, 'plan')).out).toContain('1 updated');
    });
  });

  it('refuses a folder that does not hold what was cut off', async () => {
    await withDataset(FILES, async (folder) => {
      await graph.write((writer) => writer.run("CREATE (:Dataset {id: 'dataset:other', title: 'Other', state: 'INGESTING', records: 0})"));
      expect(await run(folder, 'ingest', '--resume')).toMatchObject({ code: 'INGEST_UNFINISHED', exit: 5 });
    });
  });
});

describe('rekey.yaml', () => {
  const renamed = (folder: string) =>
    Promise.all([
      writeFile(join(folder, 'claims.yaml'), FILES['claims.yaml'].replace('ferry-7:', 'seventh-ferry:')),
      writeFile(join(folder, 'rekey.yaml'), 'rekey:\n  claim:ferry-7: claim:seventh-ferry\n'),
    ]);

  it('renames what stands, keeping it and what it held', async () => {
    await withDataset(FILES, async (folder) => {
      await run(folder, 'ingest');
      const [node] = await graph.read("MATCH (c:Claim {id: 'claim:ferry-7'}) RETURN elementId(c)");
      await renamed(folder);
      expect((await run(folder, 'plan')).out).toContain('  rekey   claim:ferry-7 → claim:seventh-ferry  claims.yaml:11:3\n');
      expect((await run(folder, 'ingest')).out).toContain('dataset:small: 1 renamed, 0 created, 1 updated, 0 retired, 30 unchanged\n');
      expect(await graph.read("MATCH (c:Claim {id: 'claim:seventh-ferry'}) RETURN elementId(c)")).toEqual([node]);
      expect(await graph.read('MATCH (r:Rename) RETURN r.id, r.now')).toEqual([['claim:ferry-7', 'claim:seventh-ferry']]);
      expect((await run(folder, 'ingest')).out).toContain('nothing to write');
    });
  });

  it.each([
    ['an id that still stands', 'claim:ferry-8: claim:ferry-7', 'E_RULE'],
    ['a new id that no record has', 'claim:gone: claim:fery-7', 'E_REFERENCE'],
    ['another kind', 'topic:gone: claim:ferry-7', 'E_REFERENCE_TYPE'],
    ['a ring', 'claim:gone: claim:lost\n  claim:lost: claim:gone', 'E_CYCLE'],
    ['a derived id', 'assertion:a/b/c: assertion:a/b/d', 'E_ID'],
  ])('is refused with %s, at its line', async (_what, lines, code) => {
    await withDataset({ ...FILES, 'rekey.yaml': `rekey:\n  ${lines}\n` }, async (folder) => {
      const { code: failure, err } = await run(folder, 'plan');
      expect(failure).toBe('DATA_INVALID');
      expect(err).toMatch(new RegExp(`rekey\\.yaml:2:\\d+ ${code} `));
    });
  });
});
