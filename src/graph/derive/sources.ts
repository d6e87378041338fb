import { claimClasses } from '../claim-classes.js';
import { loadStatement } from '../statement.js';
import type { Course } from './course.js';
import type { Differences } from './differences.js';
import { deriveKnown, type KnownSource } from './known.js';
import { union } from './labels.js';

/** What came out otherwise of agents, claims and works, on which all that is said rests. */
export interface Sources {
  /** Agents that were touched, or count for another one. */
  readonly agents: readonly string[];
  /** Claims that are of another class. */
  readonly classed: Differences;
  /** Works that another agent stands behind. */
  readonly works: readonly string[];
  /** Works that are known from another day. */
  readonly dated: readonly string[];
  /** Passages that were touched, or are of such works. */
  readonly evidence: readonly string[];
}

const WORKS: KnownSource = {
  label: 'Work',
  own: [['works', 'known-from']],
  edges: [
    ['works', 'cites'],
    ['works', 'cited-by'],
  ],
};

/** Who stands behind agents and works, which claims are the same, and from when works and their texts are known. */
export async function deriveSources(course: Course): Promise<Sources> {
  const { run, reach, own, ends } = course;
  const lifted = await run.stage('Agent', 'agents', ['origins'], { of: await reach.closure('units', own.Agent), watch: ['originKey'] });
  const agents = union(own.Agent, lifted.ids);
  const classed = await deriveClasses(course);

  const by = await reach.from('works', { agents });
  const works = await run.stage('Work', 'works', ['day', 'origins', 'found-by'], { of: union(own.Work, by), watch: ['originKey'] });
  const cited = await reach.from('cited', { works: own.Work, assertions: own.Assertion, claims: ends.Claim });
  const dated = await deriveKnown(run, WORKS, union(own.Work, ends.Work, cited));

  const within = await reach.within('texts', { known: dated, texts: own.TextVersion, evidence: own.Evidence, works: own.Work });
  const evidence = union(own.Evidence, within.Evidence);
  await run.stage('TextVersion', 'works', ['texts'], { of: union(own.TextVersion, within.TextVersion) });
  await run.stage('Evidence', 'works', ['passages'], { of: evidence });
  await run.stage('Correction', 'works', ['corrections'], { of: union(own.Correction, within.Correction) });
  return { agents, classed, works: works.ids, dated, evidence };
}

type Pair = readonly [claim: string, other: string];

/** Sets the smallest id of each claim's class. */
async function deriveClasses({ run, reach, own, ends }: Course): Promise<Differences> {
  const of = await reach.closure('same', union(own.Claim, ends.Claim));
  const keys = claimClasses(await run.over<Pair>('Claim', 'claims', 'same', of));
  return run.work('Claim', { of, watch: ['claimKey'] }, async (writer, ids) => {
    const rows = ids.map((id) => ({ key: id, newClaimKey: keys.get(id) ?? id }));
    await writer.run(loadStatement('derive/claims.cypher', 'keys'), { rows });
  });
}
