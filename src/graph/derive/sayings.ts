import type { Course } from './course.js';
import { Differences } from './differences.js';
import { union } from './labels.js';
import type { Sources } from './sources.js';

/** What came out otherwise of assertions and of what they answer. */
export interface Sayings {
  /** Assertions that were touched, or have other values. */
  readonly assertions: readonly string[];
  /** Responses and stances that were looked at. */
  readonly responses: readonly string[];
  readonly stances: readonly string[];
  /** Keys of classes of claims that such assertions and responses are and were of. */
  readonly classes: readonly string[];
}

const WATCHED = [
  'claimKey',
  'workId',
  'speakerId',
  'originKey',
  'spokeForId',
  'claimId',
  'day',
  'position',
  'knownFrom',
  'caption',
] as const;

/** Who says what, when, for whom and from where; then responses and stances, which take their values from that. */
export async function deriveSayings(course: Course, sources: Sources, spokesperson: readonly string[]): Promise<Sayings> {
  const { run, reach, own } = course;
  const { agents, classed, dated } = sources;
  const claims = union(own.Claim, classed.ids);
  const reached = await reach.from('assertions', {
    agents,
    roles: own.Role,
    works: union(own.Work, dated),
    claims,
    evidence: own.Evidence,
  });
  const of = union(own.Assertion, reached);
  const values = await run.stage('Assertion', 'assertions', ['values'], { of, watch: WATCHED }, { spokesperson });
  const groups = await deriveGroups(course, of, values, spokesperson);
  const all = Differences.all(WATCHED, [values, groups]);
  const assertions = union(own.Assertion, all.ids);

  const answers = await reach.within('answers', { assertions, targets: union(assertions, claims, own.Work, own.Topic) });
  const responses = union(own.Response, answers.Response);
  const stances = union(own.Stance, answers.Stance);
  const answered = await run.stage('Response', 'responses', ['responses'], { of: responses, watch: ['targetClaimKey'] });
  await run.stage('Stance', 'responses', ['stances'], { of: stances });
  return { assertions, responses, stances, classes: union(all.were('claimKey', assertions), answered.were('targetClaimKey', responses)) };
}

/** Unnamed people are not independent of who is named beside them: by what others there, and all who say the same, came out to be. */
async function deriveGroups({ run, reach, own }: Course, of: readonly string[], values: Differences, spokesperson: readonly string[]) {
  const assertions = union(own.Assertion, values.ids);
  const reached = await reach.from('groups', { keys: values.were('claimKey', assertions), works: values.were('workId', assertions) });
  const met = new Set(of);
  const others = reached.filter((id) => !met.has(id));
  // Values first, since they undo what groups were given before
  const again = run.whole
    ? new Differences(WATCHED, new Map(), new Map())
    : await run.stage('Assertion', 'assertions', ['values'], { of: others, watch: WATCHED }, { spokesperson });
  const groups = await run.stage('Assertion', 'assertions', ['groups'], { of: union(of, reached), watch: WATCHED });
  return Differences.all(WATCHED, [again, groups]);
}
