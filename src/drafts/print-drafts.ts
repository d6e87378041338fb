import { digestsOf } from '../evidence/digests.js';
import { manner } from '../evidence/manner.js';
import { NORMALIZATION } from '../evidence/normalise.js';
import { printRanges, type Ranges } from '../evidence/ranges.js';
import { section } from '../evidence/section.js';
import type { KnownText } from '../ingest/sealing/known-text.js';
import { printSealed } from '../ingest/sealing/passage.js';
import { printSeals, type Seal } from '../ingest/sealing/seals-file.js';
import type { DraftAgent, DraftStatement, Drafts, DraftWork } from './draft.js';

/** A file of the dataset that is made. */
export interface DraftFile {
  readonly path: string;
  readonly content: string;
}

/** The seed files of drafts: a dataset whose records nobody has reviewed. */
export function printDrafts(
  { agents, works }: Drafts,
  { slug, from }: { readonly slug: string; readonly from: readonly string[] },
): readonly DraftFile[] {
  const read = [...(agents.size > 0 ? ['agents.yaml'] : []), 'articles/*.yaml'];
  const dataset = `# Drafts that \`onrecord import\` made. Nobody has reviewed them: look at each, then say who did with \`reviewed:\`.
dataset: ${slug}
title: ${scalar(`Drafts from ${from.join(', ')}`)}
format: 1
read: [${read.join(', ')}]
`;
  const files = [{ path: 'dataset.yaml', content: dataset }];
  if (agents.size > 0) files.push({ path: 'agents.yaml', content: printAgents(agents) });
  for (const work of works.values()) files.push(...printWork(work));
  return files;
}

const LISTS = ['people', 'organizations', 'outlets', 'groups'] as const;

function printAgents(agents: ReadonlyMap<string, DraftAgent>): string {
  return LISTS.map((list) => {
    const own = [...agents].filter(([, agent]) => agent.list === list).sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = own.map(
      ([slug, { name, sameAs, roles }]) => `  ${slug}: {name: ${scalar(name)}${listed('same-as', sameAs)}${listed('roles', [...roles])}}\n`,
    );
    return lines.length === 0 ? '' : `${list}:\n${lines.join('')}`;
  }).join('');
}

function printWork(work: DraftWork): readonly DraftFile[] {
  const { slug, title, kind, language, published, url, outlet, by, text, claims, statements } = work;
  const head = Object.entries({ article: slug, title: scalar(title), kind, language, outlet, by, published, url: url && scalar(url) });
  const held = text === null ? 'cited: true\n' : `text: sha256:${text.sha256}\n`;
  const written = statements.filter(({ speaker }) => speaker !== null);
  const waiting = statements.filter(({ speaker }) => speaker === null);
  const content = [
    ...head.map(([key, value]) => (value === undefined ? '' : `${key}: ${value}\n`)),
    held,
    claims.size === 0
      ? ''
      : `\nclaims:\n${[...claims].map(([key, { text: says, kind: sort, language: tongue }]) => `  ${key}: {text: ${scalar(says)}${pair('kind', sort)}${pair('language', tongue)}}\n`).join('')}`,
    written.length === 0 ? '' : `\nsaid:\n${written.map((each) => printStatement(each, text)).join('')}`,
    waiting.length === 0
      ? ''
      : `\n# These name no speaker. Say who speaks, and take the marks away${written.length === 0 ? '; `said:` stands above them' : ''}.\n${waiting.map((each) => commented(printStatement(each, text))).join('')}`,
  ].join('');
  const file = { path: `articles/${slug}.yaml`, content };
  return text === null ? [file] : [file, { path: `articles/${slug}.seals.yaml`, content: printOwnSeals(text, statements) }];
}

function printStatement(
  { from, speaker, as, for: spokeFor, via, date, claim, ranges, also, answers }: DraftStatement,
  text: KnownText | null,
): string {
  const group = Object.entries({ as: as && scalar(as), for: spokeFor, via, date });
  const parts = [
    ...(ranges !== undefined && text !== null ? [`at: ${sealedAt(text, ranges)}`] : []),
    ...(also.length > 0 && text !== null ? [`also: [${also.map((each) => sealedAt(text, each)).join(', ')}]`] : []),
    ...answers.map(
      ({ does, what, kind, aspect, note }) =>
        `${does}: {what: ${what}, kind: ${kind}${pair('aspect', aspect)}, basis: curated${note === undefined ? '' : `, note: ${scalar(note)}`}}`,
    ),
  ];
  const says = `${claim}: {${parts.join(', ')}}`;
  const lines = [
    `- who: ${speaker ?? ''}`,
    ...group.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${value}`])),
    '  says:',
    `    - ${says}`,
  ];
  return [`# ${from.replace(/[\n\r]/g, ' ')}`, ...lines].map((line) => `  ${line.trimEnd()}\n`).join('');
}

function commented(lines: string): string {
  return lines.replace(/^ {2}/gm, '#  ');
}

function printOwnSeals({ sha256, text }: KnownText, statements: readonly DraftStatement[]): string {
  const seals = new Map<string, Seal>();
  for (const ranges of statements.flatMap((each) => [...(each.ranges === undefined ? [] : [each.ranges]), ...each.also])) {
    seals.set(printRanges(ranges), { ranges, ...digestsOf(text, ranges), section: section(text, ranges), manner: manner(text, ranges) });
  }
  return printSeals({ text: { sha256, length: text.length, normalization: NORMALIZATION }, seals });
}

function sealedAt({ text }: KnownText, ranges: Ranges): string {
  return printSealed(printRanges(ranges), digestsOf(text, ranges).exactSha256);
}

function listed(key: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `, ${key}: [${values.map(scalar).join(', ')}]`;
}

function pair(key: string, value: string | undefined): string {
  return value === undefined ? '' : `, ${key}: ${scalar(value)}`;
}

/** A text as YAML reads it, wherever it stands. JSON is YAML. */
function scalar(text: string): string {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : JSON.stringify(text);
}
