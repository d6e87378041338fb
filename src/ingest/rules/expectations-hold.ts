import { KINDS, type Kind } from '../../model/kind.js';
import type { Problem } from '../../model/problem.js';
import { RECORD_SHAPES } from '../../model/record.js';
import { responseType } from '../../model/vocabulary.js';
import { placeOf } from '../read/tree.js';
import type { Plural } from '../shapes/files.js';
import { problemAt, type Sourced } from '../sourced.js';
import { suggest } from '../suggest.js';
import type { World } from '../world.js';

/** The dataset holds what `expect:` of its dataset.yaml says: below is an error, above a warning. Silent while some file cannot be read. */
export function expectationsHold(world: World): readonly Problem[] {
  const { manifest, complete } = world;
  if (manifest?.value.expect === undefined || !complete) return [];
  const { filled = {}, ...counts } = manifest.value.expect;
  const site = (...path: string[]) => ({ file: 'dataset.yaml', ...placeOf(manifest.tree, ['expect', ...path]) });
  const problems: Problem[] = [];
  for (const [plural, bounds] of Object.entries(counts)) {
    if (bounds === undefined) continue;
    const found = COUNTED[plural as Plural](world);
    const { min = 0, max = Number.POSITIVE_INFINITY } = bounds;
    if (found < min)
      problems.push(
        problemAt(
          site(plural),
          'E_EXPECTATION',
          `expect.${plural}`,
          `${found} ${plural}, fewer than the expected ${min}`,
          'Has something been lost? If not, change the expectation.',
        ),
      );
    if (found > max)
      problems.push(
        problemAt(
          site(plural),
          'W_EXPECTATION',
          `expect.${plural}`,
          `${found} ${plural}, more than the expected ${max}`,
          'Has something come in by mistake? If not, raise the expectation.',
        ),
      );
  }
  for (const [written, percent] of Object.entries(filled)) {
    const [kind = '', property = ''] = written.split('.');
    const path = `expect.filled.${written}`;
    const known = Object.hasOwn(RECORD_SHAPES, kind) ? Object.keys(RECORD_SHAPES[kind as Kind].shape) : null;
    if (known === null || !(known.includes(property) || known.includes(`${property}s`))) {
      const near = suggest(
        written,
        KINDS.flatMap((one) => Object.keys(RECORD_SHAPES[one].shape).map((key) => `${one}.${key}`)),
      );
      const message = known === null ? `there is no kind of record "${kind}"` : `no record of kind ${kind} has the property ${property}`;
      problems.push(problemAt(site('filled', written), 'E_VALUE', path, message, near === null ? undefined : `Did you mean ${near}?`));
      continue;
    }
    const all = world.of(kind as Kind);
    const full = all.filter(({ record }) => keyIn(record, property) !== null).length;
    const share = all.length === 0 ? 100 : (100 * full) / all.length;
    if (share < percent)
      problems.push(
        problemAt(
          site('filled', written),
          'E_EXPECTATION',
          path,
          `${written} is filled in ${full} of ${all.length} (${share.toFixed(1)} %), expected ${percent} %`,
        ),
      );
  }
  return problems;
}

/** `place` also means `places`. A property without content does not count as filled. */
function keyIn(record: Sourced['record'], property: string): string | null {
  for (const key of [property, `${property}s`]) {
    const value = (record as unknown as Readonly<Record<string, unknown>>)[key];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) return key;
  }
  return null;
}

const countOf =
  (...kinds: readonly Kind[]) =>
  (world: World): number =>
    kinds.reduce((sum, kind) => sum + world.of(kind).length, 0);

const COUNTED: Readonly<Record<Plural, (world: World) => number>> = {
  agents: countOf('person', 'organization', 'group'),
  people: countOf('person'),
  organizations: countOf('organization'),
  groups: countOf('group'),
  roles: countOf('role'),
  works: countOf('article', 'document'),
  articles: countOf('article'),
  documents: countOf('document'),
  claims: countOf('claim'),
  assertions: countOf('assertion'),
  responses: countOf('response'),
  disputes: (world) => world.of('response').filter(({ record }) => responseType(record.responseKind) === 'DISPUTES').length,
  stances: countOf('stance'),
  evidence: countOf('evidence'),
  observations: countOf('observation'),
  measures: countOf('measure'),
  places: countOf('place'),
  topics: countOf('topic'),
  corrections: countOf('correction'),
};
