import { jest } from '@jest/globals';
import type { Graph } from '../../../src/graph/connection.js';
import { examineGraph } from '../../../src/graph/doctor/doctor.js';
import { FINDINGS, type Finding } from '../../../src/graph/doctor/finding.js';
import { type Mended, mender } from '../../../src/graph/doctor/mend.js';
import { graphDigest } from '../../../src/graph/graph-digest.js';
import { ensureSchema } from '../../../src/graph/schema.js';
import { withWriteLock } from '../../../src/graph/write-lock.js';
import { CLAIMS, harbor, SAID } from '../../worlds/harbor.js';
import { empty, ingest, scratchGraph } from '../scratch.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

let graph: Graph;
let before = '';
beforeAll(async () => {
  graph = scratchGraph();
  await empty(graph);
  await ingest(graph, harbor);
  before = (await graphDigest(graph)).digest;
});
afterAll(async () => {
  await ensureSchema(graph, 'test');
  await graph.close();
});

async function examine(where: Graph = graph): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  expect(await examineGraph(where, 100, (finding) => found.push(finding))).toBeGreaterThan(0);
  return found;
}

/** What the doctor finds after a statement that is undone again. */
async function found(damage: string): Promise<readonly Finding[]> {
  let findings: readonly Finding[] = [];
  const undone = graph.write(async (writer) => {
    await writer.run(damage);
    findings = await examine({ ...graph, read: writer.run });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return findings;
}

const errors = (findings: readonly Finding[]) => findings.filter(({ code }) => FINDINGS[code].severity === 'error');

const claim = `MATCH (claim:Claim {id: '${CLAIMS.port}'})`;
/** One of two, so that the same links hang on it in every run. */
const place = `MATCH (place:Place {id: 'place:norland'})`;
const said = `MATCH (assertion:Assertion {id: '${SAID.port}'})`;

describe('the doctor', () => {
  it('finds nothing to mend in what was ingested', async () => {
    expect(errors(await examine())).toEqual([]);
  });

  it('names node, stored and computed digest of a text that was edited behind our back', async () => {
    const [stored] = (await graph.read<[string]>(`${claim} RETURN claim.digest`))[0] ?? [];
    const findings = errors(await found(`${claim} SET claim.text = claim.text + '!'`));
    expect(findings[0]).toEqual({
      code: 'D_DIGEST',
      id: CLAIMS.port,
      what: expect.stringMatching(`^holds other content than was ingested: stored digest ${stored}, computed [0-9a-f]{64}$`),
    });
    expect(findings.slice(1).map(({ code }) => code)).toEqual(['D_DATASET']);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['a required property that is missing', `${claim} REMOVE claim.text`, ['D_DATASET', 'D_DIGEST', 'D_VALUE']],
    ['a word that is none of its list', `${said} SET assertion.act = 'SUNG'`, ['D_DATASET', 'D_DERIVED', 'D_DIGEST', 'D_VALUE']],
    ['a value of another type', `${claim} SET claim.language = 7`, ['D_DATASET', 'D_DIGEST', 'D_VALUE']],
    ['a link that is missing', `${said}-[link:FOUND_IN]->() DELETE link`, ['D_DATASET', 'D_DERIVED', 'D_DIGEST', 'D_LINK']],
    [
      'a second speaker',
      `${said} MATCH (other:Organization {id: 'organization:post'}) CREATE (other)-[:MADE]->(assertion)`,
      ['D_DATASET', 'D_DERIVED', 'D_DIGEST', 'D_LINK'],
    ],
    [
      'a link to a record of a wrong kind',
      `${said}-[link:FOUND_IN]->(work:Work) DELETE link WITH assertion MATCH (other:Person {id: 'person:una-dahl'}) CREATE (assertion)-[:FOUND_IN]->(other)`,
      ['D_DATASET', 'D_DERIVED', 'D_DIGEST', 'D_LINK'],
    ],
    [
      'a link that no field is',
      `${claim} MATCH (work:Work) WITH claim, work LIMIT 1 CREATE (claim)-[:FOUND_IN]->(work)`,
      ['D_DATASET', 'D_DIGEST', 'D_LINK'],
    ],
    ['a label that is lost', `MATCH (o:Organization {isOutlet: true}) WITH o LIMIT 1 REMOVE o:Outlet`, ['D_KIND']],
    ['a kind that is lost', `${place} REMOVE place:Place`, ['D_DATASET', 'D_DIGEST', 'D_KIND']],
    ['a node that is no record any more', `${place} REMOVE place:Record`, ['D_DATASET', 'D_DIGEST', 'D_KIND']],
    ['a record without an id', `${place} REMOVE place.id`, ['D_DATASET', 'D_DIGEST', 'D_ID', 'D_LINK']],
    ['a record without a digest', `${claim} REMOVE claim.digest`, ['D_HALF']],
    ['a folded name that does not follow', `${claim} SET claim.textFolded = 'x'`, ['D_STORED']],
    ['a record of no dataset', `${claim}-[link:IN_DATASET]->() DELETE link`, ['D_DATASET', 'D_MEMBERSHIP']],
    [
      'a holder of rights who does not stand',
      "MATCH (w:Work) WHERE w.rightsHolder IS NOT NULL SET w.rightsHolder = 'person:nobody'",
      ['D_DATASET', 'D_DIGEST', 'D_REFERENCE'],
    ],
    ['a count that is wrong', `${claim} SET claim.assertionCount = 99`, ['D_DERIVED']],
    ['a number of origins that is wrong', `${claim} SET claim.independentCount = 99, claim.echo = 0`, ['D_DERIVED']],
    ['a shortcut that is lost', 'MATCH (:Assertion)-[link:DISPUTES]->() WITH link LIMIT 1 DELETE link', ['D_DERIVED']],
    ['a derived id that leads nowhere', `${said} SET assertion.speakerId = 'person:nobody'`, ['D_DERIVED']],
    ['a dataset that is half written', "MATCH (d:Dataset) SET d.state = 'INGESTING'", ['D_INGESTING']],
    ['a commit that was cut off', "MERGE (c:OnrecordCommits {id: 'commits'}) SET c.count = 7", ['D_INGESTING']],
    ['an earlier version of nothing', "CREATE (:Revision {run: 'run:x', fields: ['a'], values: []})", ['D_REVISION']],
    ['a newer schema', 'MATCH (s:OnrecordSchema) SET s.version = 99', ['D_VERSION']],
  ])('finds %s', async (_what, damage, codes) => {
    const findings = errors(await found(damage));
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(codes);
    for (const { id, what } of findings) expect(`${id} ${what}`).toMatch(/^\S+ \S.*[^.\s]$/);
  });

  it('warns of evidence that only retired records cite, of references to what is retired, and of the lock of a dead process', async () => {
    const codes = async (damage: string) => new Set((await found(damage)).map(({ code }) => code));
    expect(await codes('MATCH (citing:Record)-[:EVIDENCED_BY]->(:Evidence) SET citing.retiredAt = "2031-01-01"')).toContain('D_EVIDENCE');
    expect(await codes(`${claim} SET claim.retiredAt = '2031-01-01'`)).toContain('D_RETIRED');
    const dead = "CREATE (:OnrecordLock {id: 'write', owner: 'x', host: 'elsewhere', pid: 1, since: '2031', renewed: 0})";
    expect(await codes(dead)).toContain('D_LOCK');
  });
});

describe('mending', () => {
  async function mend(): Promise<Mended> {
    return withWriteLock(
      graph,
      () => undefined,
      async (fence) => {
        const { add, mend: repair } = mender(graph, fence);
        await examineGraph(graph, 100, add, true);
        return repair('test');
      },
    );
  }

  it('lets the next ingest write anew what was damaged, and keeps nothing of the damage', async () => {
    await graph.write(async (writer) => {
      await writer.run(`${claim} SET claim.text = 'Something else.', claim.carriedCount = 99`);
      await writer.run(`${claim} MATCH (work:Work) WITH claim, work LIMIT 1 CREATE (claim)-[:FOUND_IN]->(work)`);
      await writer.run(`${said}-[link:FOUND_IN]->() DELETE link`);
      await writer.run("MATCH (person:Person {id: 'person:una-dahl'}) SET person:Place");
    });
    expect((await ingest(graph, harbor)).unchanged).toBe(harbor.length);
    expect(await mend()).toEqual({ records: 3, links: 1, derive: true, schema: [] });
    expect((await ingest(graph, harbor)).create).toHaveLength(3);
    expect(errors(await examine())).toEqual([]);
    expect((await graphDigest(graph)).digest).toBe(before);
    expect(await graph.read('MATCH (revision:Revision) RETURN revision')).toEqual([]);
    expect(await mend()).toEqual({ records: 0, links: 0, derive: false, schema: [] });
  });

  it('creates a constraint that was dropped by hand, and has derived anew what alone was damaged', async () => {
    await graph.write((writer) => writer.run('DROP CONSTRAINT correction_id'));
    await graph.write((writer) => writer.run('MATCH (agent:Agent) SET agent.assertionCount = 77'));
    const [first, ...others] = errors(await examine());
    expect(first).toEqual({ code: 'D_SCHEMA', id: 'correction_id', what: 'is missing or has failed' });
    expect(new Set(others.map(({ code }) => code))).toEqual(new Set(['D_DERIVED']));
    expect(await mend()).toEqual({ records: 0, links: 0, derive: true, schema: ['correction_id'] });
    expect((await ingest(graph, harbor)).unchanged).toBe(harbor.length);
    expect(errors(await examine())).toEqual([]);
  });
});
