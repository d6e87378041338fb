import { THRESHOLDS, type Thresholds } from '../reason/thresholds.js';
import { deriveClaims } from './derive/claims.js';
import { deriveFigures } from './derive/figures.js';
import { reachOf } from './derive/reach.js';
import { type Perform, runner } from './derive/runner.js';
import { deriveSayings } from './derive/sayings.js';
import { deriveShortcuts } from './derive/shortcuts.js';
import { deriveSources } from './derive/sources.js';
import { deriveSubjects } from './derive/subjects.js';
import { type Touched, UNTOUCHED } from './derive/touched.js';

/** Version of the rules below and of those by which a record becomes a node; when it is raised, the next ingest writes and derives everything again. */
export const DERIVE_VERSION = 5;

/** Parts of a title (in lower case) that tell that its holder speaks for the organization. */
export const SPOKESPERSON = [
  'spokes',
  'press secretary',
  'press officer',
  'press aide',
  'public affairs',
  'public information',
  'communications director',
  'director of communications',
  'media relations',
] as const;

/** How deriving goes. */
export interface DeriveOptions {
  /** Whether each step is a transaction of its own, so that one which takes too much of the server's memory may be tried again by halves. */
  readonly splits?: boolean;
  /** Told how many ids were looked at so far, over all statements. */
  readonly onProgress?: (ids: number) => void;
  /** All that was written since everything was last derived; only what can follow from that is looked at. */
  readonly touched?: Touched | undefined;
  /** Whether nothing was ever derived in this graph, so that nothing has to be taken away. */
  readonly first?: boolean;
}

/**
 * Computes everything that rules compute from the records that stand, in the one order in which each finds what it needs. Running it again
 * changes nothing. Without `touched` it looks at the whole graph, at linear cost, ids being read page by page; with it at what was touched and
 * at what depends on that or on a value that came out otherwise. Every statement is handed the ids that it is to look at.
 */
export async function derive(perform: Perform, thresholds: Thresholds = THRESHOLDS, options: DeriveOptions = {}): Promise<void> {
  const { touched, first = false, ...rest } = options;
  const run = runner(perform, { ...rest, whole: touched === undefined });
  const course = { ...(touched ?? UNTOUCHED), run, reach: reachOf(run), thresholds, first };
  const sources = await deriveSources(course);
  const sayings = await deriveSayings(course, sources, SPOKESPERSON);
  const claims = await deriveClaims(course, sources, sayings);
  const figures = await deriveFigures(course, claims, DERIVE_VERSION);
  await deriveSubjects(course, sources, sayings, claims, figures);
  await deriveShortcuts(course, sources);
}
