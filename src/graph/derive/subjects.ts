import type { Claims } from './claims.js';
import { type Course, endsOf } from './course.js';
import type { Figures } from './figures.js';
import { deriveKnown, type KnownSource } from './known.js';
import { union } from './labels.js';
import type { Sayings } from './sayings.js';
import type { Sources } from './sources.js';

/** What is part of something is known no later than that. */
const WHOLES: NonNullable<KnownSource['edges']> = [
  ['subjects', 'wholes'],
  ['subjects', 'parts'],
];

/** From when roles, measures, places, topics and agents are known, and how often agents speak. */
export async function deriveSubjects(
  course: Course,
  sources: Sources,
  sayings: Sayings,
  claims: Claims,
  { figures, measures }: Figures,
): Promise<void> {
  const { run, reach, own, ends } = course;
  const { assertions, stances } = sayings;
  const works = union(own.Work, sources.dated);

  const stated = await reach.from('roles', { works, evidence: sources.evidence, assertions });
  const roles = await deriveKnown(run, { label: 'Role', own: [['subjects', 'roles']] }, union(own.Role, ends.Role, stated));
  const named = await reach.within('subjects', { claims: claims.dated, figures, stances });
  const counted = union(own.Measure, ends.Measure, measures, named.Measure);
  await deriveKnown(run, { label: 'Measure', own: [['subjects', 'measures']] }, counted);
  await deriveKnown(run, { label: 'Place', own: [['subjects', 'places']], edges: WHOLES }, union(own.Place, ends.Place, named.Place));
  await deriveKnown(run, { label: 'Topic', own: [['subjects', 'topics']], edges: WHOLES }, union(own.Topic, ends.Topic, named.Topic));

  const speaking = await reach.from('speakers', { assertions });
  await run.stage('Agent', 'agents', ['counts'], { of: union(own.Agent, endsOf(course, 'MADE'), speaking) });
  const members = await reach.from('members', { agents: own.Agent });
  const titled = union(own.Agent, endsOf(course, 'HELD'), members);
  await run.stage('Agent', 'agents', ['found-by'], { of: titled });
  const agents = await reach.from('agents', { assertions, works, roles: union(own.Role, roles) });
  const source: KnownSource = {
    label: 'Agent',
    own: [
      ['agents', 'known-from'],
      ['agents', 'rights'],
    ],
    edges: WHOLES,
  };
  await deriveKnown(run, source, union(own.Agent, ends.Agent, named.Agent, agents));
}
