import { type Course, endsOf } from './course.js';
import { countClaims } from './independent.js';
import { union } from './labels.js';
import type { Sayings } from './sayings.js';
import type { Sources } from './sources.js';

/** What came out otherwise of claims. */
export interface Claims {
  /** Claims of classes in which something is said or answered otherwise. */
  readonly said: readonly string[];
  /** Claims that were touched, or are known from another day. */
  readonly dated: readonly string[];
}

/** How often claims are asserted, disputed and carried, from how many independent origins, from when they are known, and words to find them. */
export async function deriveClaims(course: Course, sources: Sources, sayings: Sayings): Promise<Claims> {
  const { run, reach, own, ends } = course;
  const { assertions, responses, stances } = sayings;
  const said = union(own.Claim, sources.classed.ids, await reach.closure('same', sayings.classes));
  await run.work('Claim', { of: union(said, await restingClaims()) }, countClaims);

  const naming = { figures: own.Observation, subjects: union(own.Place, own.Topic, own.Agent), agents: own.Agent };
  const found = await reach.from('claims', { ...naming, assertions, answers: union(responses, stances) });
  const of = union(own.Claim, ends.Claim, found);
  const dated = await run.stage('Claim', 'claims', ['found-by', 'known-from'], { of, watch: ['knownFrom'] });
  return { said, dated: union(own.Claim, dated.ids) };

  /** Claims whose origins may be reckoned by way of what came out otherwise. */
  async function restingClaims(): Promise<readonly string[]> {
    const answering = union(endsOf(course, 'RESPONDS'), await reach.from('answered', { responses }));
    const resting = await reach.closure('resting', union(assertions, answering, own.Work, sources.works));
    const keys = await run.values(resting, ['claimKey']);
    return reach.closure('same', union([...keys.values()].flatMap(({ values: [key] }) => (typeof key === 'string' ? [key] : []))));
  }
}
