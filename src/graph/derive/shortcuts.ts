import { loadStatement } from '../statement.js';
import type { Course } from './course.js';
import { union } from './labels.js';
import type { Sources } from './sources.js';

const FILE = 'derive/shortcuts.cypher';
const ANSWERS = ['drop-answers', 'disputes', 'supports', 'amends', 'does-not-answer', 'favours', 'opposes'] as const;
const CLAIM_SUMS = ['drop-claim-sums', 'asserts-claim', 'disputes-claim'] as const;
const WORK_SUMS = ['drop-work-sums', 'authored', 'speaks-in'] as const;
const OUTLET_SUMS = ['drop-outlet-sums', 'relayed-from', 'draws-on'] as const;

/** Links for pictures and for lists: what assertions answer, and sums over claims, works and outlets. */
export async function deriveShortcuts(course: Course, { dated }: Sources): Promise<void> {
  const { run, reach, own, ends, moved, first } = course;
  const names = (all: readonly string[]) => (first ? all.slice(1) : all);

  const targets = union(own.Assertion, own.Claim, own.Work, own.Topic);
  const answering = union(own.Assertion, ends.Assertion, await reach.from('answering', { targets }));
  await run.work('Assertion', { of: answering }, async (writer, batch) => {
    // Few of many answer anything
    const ids = (await writer.run<[string]>(loadStatement(FILE, 'answering'), { ids: batch })).map(([id]) => id);
    if (ids.length > 0) for (const name of names(ANSWERS)) await writer.run(loadStatement(FILE, name), { ids });
  });

  const summed = { agents: moved.Agent, assertions: union(own.Assertion, ends.Assertion), disputants: own.Assertion };
  const claims = union(own.Claim, ends.Claim, await reach.from('summed', summed));
  await run.stage('Claim', 'shortcuts', names(CLAIM_SUMS), { of: claims });

  const works = union(own.Work, ends.Work, dated, await reach.from('carrying', { agents: moved.Agent }));
  await run.stage('Work', 'shortcuts', names(WORK_SUMS), { of: works, retired: true });

  // Few at once, since what one outlet prints may fill a transaction
  await run.stage('Organization', 'shortcuts', names(OUTLET_SUMS), { of: await outlets(course, dated), size: 10 });
}

/** Outlets whose works, or what is found there, rest on something else than before, or on something that is otherwise than before. */
async function outlets({ reach, own, links }: Course, dated: readonly string[]): Promise<readonly string[]> {
  const ends = (from: ReadonlySet<string>, ...types: readonly string[]) =>
    links.flatMap(([id, type, end]) => (from.has(id) && types.includes(type) ? [end] : []));
  const resting = new Set(links.flatMap(([id, type]) => (type === 'RELAYS' || type === 'BASED_ON' ? [id] : [])));
  const holding = await reach.from('holding', { works: union(own.Work, dated) });
  const holders = union(resting, ends(resting, 'FOUND_IN'), holding);
  const sources = union(own.Work, own.Assertion, await reach.from('carrying', { agents: own.Agent }));
  return union(own.Organization, ends(new Set(holders), 'PUBLISHED_BY'), await reach.from('outlets', { sources, holders }));
}
