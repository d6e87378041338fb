import { isDeepStrictEqual } from 'node:util';
import { contentDigest } from '../../model/digest.js';
import { idPrefix, KIND_GROUPS, KINDS, type Kind } from '../../model/kind.js';
import { type Rec, recordShape } from '../../model/record.js';
import type { Target } from '../../model/records/parts.js';
import { referencesOf } from '../../model/references.js';
import { nodeColumns } from '../bulk/node-columns.js';
import { knownKind } from '../held-record.js';
import { LINKS } from '../links.js';
import { nodeRow } from '../node-row.js';
import type { StandingRecord } from '../standing-records.js';
import type { Finding, FindingCode } from './finding.js';

/** Everything that is wrong with a record, as far as it shows in its own node and links. `digest` is that of what it holds. */
export function examineRecord(standing: StandingRecord): { readonly digest: string; readonly findings: readonly Finding[] } {
  const { id, labels, content, stored, datasets } = standing;
  const digest = contentDigest(content);
  const findings: Finding[] = [];
  const found = (code: FindingCode, what: string) => void findings.push({ code, id, what });

  const kind = knownKind(labels);
  if (kind === null) found('D_KIND', `has no label of a kind of record, only ${labels.join(', ')}`);
  else {
    if (!id.startsWith(`${idPrefix(kind)}:`)) found('D_ID', `is no id of a ${kind}`);
    const { links: _strays, ...fields } = content;
    const parsed = recordShape.safeParse(fields);
    if (!parsed.success) for (const { path, message } of parsed.error.issues) misfit(kind, content, path, message, found);
    else for (const [code, what] of misplaced(parsed.data, standing, stored === digest)) found(code, what);
  }
  for (const link of strayLinks(standing)) found('D_LINK', `has the link ${link.text}, which no field of such a record is`);
  if (stored === null) found('D_HALF', 'has no digest');
  else if (stored !== digest) found('D_DIGEST', `holds other content than was ingested: stored digest ${stored}, computed ${digest}`);
  if (datasets.length === 0) found('D_MEMBERSHIP', 'belongs to no dataset');
  return { digest, findings };
}

/** A link between two records that no field of either is. */
export interface StrayLink {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly text: string;
}

/** The links of a record that `contentOf` found no field for. */
export function strayLinks({ id, content }: StandingRecord): readonly StrayLink[] {
  return ((content.links ?? []) as readonly string[]).map((text) => {
    const [, into, type = '', other = ''] = /^(<)?-(\w+)->? (.*)$/.exec(text) ?? [];
    return into === undefined ? { source: id, target: other, type, text } : { source: other, target: id, type, text };
  });
}

type Found = (code: FindingCode, what: string) => void;

function misfit(kind: Kind, content: Readonly<Record<string, unknown>>, path: readonly PropertyKey[], message: string, found: Found): void {
  const field = String(path[0] ?? '');
  const link = LINKS[kind].find((one) => one.field === field);
  const value = content[field];
  if (link === undefined) {
    found(
      'D_VALUE',
      value === undefined ? `lacks the property of its field ${field}` : `has in ${path.join('.')} what cannot stand there: ${message}`,
    );
  } else if (value === undefined || (Array.isArray(value) && value.length === 0))
    found('D_LINK', `lacks the link ${link.type} of its field ${field}`);
  else if (!link.many && Array.isArray(value))
    found('D_LINK', `has ${value.length} links ${link.type} where exactly one is to stand: ${value.join(', ')}`);
  else found('D_LINK', `has in ${path.join('.')} (link ${link.type}) what cannot stand there: ${message}`);
}

/** Faults of a record whose fields are in order. What follows from them is compared when they are those that were ingested. */
function* misplaced(record: Rec, { labels, properties }: StandingRecord, sound: boolean): Generator<readonly [FindingCode, string]> {
  for (const { id, targets, path } of referencesOf(record)) {
    if (!targets.some((target) => prefixes(target).some((prefix) => id.startsWith(prefix))))
      yield ['D_LINK', `names ${id} in ${path}, where a record of kind ${targets.join(' or ')} is to stand`];
  }
  const row = nodeRow(record);
  const columns = nodeColumnsOf(record.kind);
  const expected = new Set(columns.labels(row));
  const missing = [...expected].filter((label) => !labels.includes(label));
  const surplus = labels.filter((label) => OURS.has(label) && !expected.has(label));
  if (missing.length > 0) yield ['D_KIND', `lacks the label ${missing.join(', ')}`];
  if (surplus.length > 0) yield ['D_KIND', `has the label ${surplus.join(', ')}, which is not that of a ${record.kind}`];
  if (!sound) return;
  for (const [property, key] of columns.properties) {
    // Deriving puts an assertion's speaker and claim into its caption
    if (property === 'caption' && record.kind === 'assertion') continue;
    const held = properties[property] ?? null;
    const follows = plain(row[key]);
    if (!isDeepStrictEqual(held, follows) && isFollowing(property, record))
      yield ['D_STORED', `has in ${property} ${JSON.stringify(held)}, where ${JSON.stringify(follows)} follows from it`];
  }
}

/** Properties that are fields show in the digest. */
function isFollowing(property: string, record: Rec): boolean {
  return !(property in record);
}

/** A value as it comes back from the graph. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(plain) : (value ?? null);
}

function prefixes(target: Target): readonly string[] {
  const kinds: readonly Kind[] = target === 'agent' || target === 'work' ? KIND_GROUPS[target] : [target];
  return kinds.map((kind) => `${idPrefix(kind)}:`);
}

const known = new Map<Kind, ReturnType<typeof nodeColumns>>();

/** What the files of statements say is read once. */
function nodeColumnsOf(kind: Kind): ReturnType<typeof nodeColumns> {
  const columns = known.get(kind) ?? nodeColumns(kind);
  known.set(kind, columns);
  return columns;
}

/** Labels of records, by which a node is taken for one of a kind. */
const OURS = new Set([
  ...KINDS.flatMap((kind) => nodeColumns(kind).labels({ key: '' })),
  'Outlet',
  'Dispute',
  'Support',
  'Amendment',
  'NonAnswer',
]);
