import { KINDS, type Kind } from '../../model/kind.js';
import type { Problem } from '../../model/problem.js';
import { RECORD_SHAPES } from '../../model/record.js';
import { responseType } from '../../model/vocabulary.js';
import { placeOf } from '../read/tree.js';
import type { Plural } from '../shapes/files.js';
import { problemAt, type Sourced } from '../sourced.js';
import { suggest } from '../suggest.js';
import type { Visitor, World } from '../world.js';

/** The dataset holds what `expect:` of its dataset.yaml says: below is an error, above a warning. Silent while some file cannot be read. */
export function expectationsHold(world: World): Visitor {
  const { manifest, complete } = world;
  if (manifest?.value.expect === undefined || !complete) return {};
  const { expect } = manifest.value;
  let disputes = 0;
  const full = new Map<string, number>();
  const asked = new Map<string, readonly (readonly [written: string, property: string])[]>();
  for (const written of Object.keys(expect.filled ?? {})) {
    const [kind = '', property = ''] = written.split('.');
    asked.set(kind, [...(asked.get(kind) ?? []), [written, property]]);
  }
  return {
    each: ({ record }) => {
      if (record.kind === 'response' && responseType(record.responseKind) === 'DISPUTES') disputes += 1;
      for (const [written, property] of asked.get(record.kind) ?? [])
        if (keyIn(record, property) !== null) full.set(written, (full.get(written) ?? 0) + 1);
      return [];
    },
    end: () => unmet(world, { manifest, counted: (plural) => (plural === 'disputes' ? disputes : world.count(...COUNTED[plural])), full }),
  };
}

interface Counts {
  readonly manifest: NonNullable<World['manifest']>;
  readonly counted: (plural: Plural) => number;
  /** By `kind.property` how many records have it. */
  readonly full: ReadonlyMap<string, number>;
}

function unmet(world: World, { manifest, counted, full: fullOf }: Counts): readonly Problem[] {
  const { filled = {}, ...counts } = manifest.value.expect ?? {};
  const site = (...path: string[]) => ({ file: 'dataset.yaml', ...placeOf(manifest.tree, ['expect', ...path]) });
  const problems: Problem[] = [];
  for (const [plural, bounds] of Object.entries(counts)) {
    if (bounds === undefined) continue;
    const found = counted(plural as Plural);
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
    const all = world.count(kind as Kind);
    const full = fullOf.get(written) ?? 0;
    const share = all === 0 ? 100 : (100 * full) / all;
    if (share < percent)
      problems.push(
        problemAt(
          site('filled', written),
          'E_EXPECTATION',
          path,
          `${written} is filled in ${full} of ${all} (${share.toFixed(1)} %), expected ${percent} %`,
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

/** Kinds that are counted as one; disputes are some of the responses. */
const COUNTED: Readonly<Record<Exclude<Plural, 'disputes'>, readonly Kind[]>> = {
  agents: ['person', 'organization', 'group'],
  people: ['person'],
  organizations: ['organization'],
  groups: ['group'],
  roles: ['role'],
  works: ['article', 'document'],
  articles: ['article'],
  documents: ['document'],
  claims: ['claim'],
  assertions: ['assertion'],
  responses: ['response'],
  stances: ['stance'],
  evidence: ['evidence'],
  observations: ['observation'],
  measures: ['measure'],
  places: ['place'],
  topics: ['topic'],
  corrections: ['correction'],
};
