import type { Command } from 'commander';
import { AppError } from '../errors.js';
import { examineGraph, type Tell } from '../graph/doctor/doctor.js';
import { FINDINGS, type Finding, type FindingCode } from '../graph/doctor/finding.js';
import { type Mended, mender } from '../graph/doctor/mend.js';
import { withWriteLock } from '../graph/write-lock.js';
import type { CliContext } from './context.js';
import { count } from './count.js';
import { visible } from './print.js';
import { readVersion } from './version.js';
import { withGraph } from './with-graph.js';

interface DoctorOptions {
  readonly limit: string;
  readonly mend?: true;
  readonly json?: true;
}

/** Adds `onrecord doctor`. */
export function registerDoctor(program: Command, context: CliContext): void {
  program
    .command('doctor')
    .summary('look for damage in the graph, and say what to do about it')
    .description(
      'Reads every record that stands and checks what Neo4j does not hold itself: properties, links, ids and digests, constraints and ' +
        'indexes, datasets, earlier versions, and all that rules derive. Names each finding with what is wrong, why that matters and what ' +
        'to do. Exit status 0 when nothing is damaged, 3 when something is. Only reads, unless --mend is given.',
    )
    .option('--limit <number>', 'how many findings of a kind are shown', '20')
    .option(
      '--mend',
      'create what is missing of the schema, take links away that no record has, and mark what is damaged, so that the next ingest writes it anew',
    )
    .option('--json', 'print the findings as JSON')
    .action((options: DoctorOptions) => doctor(context, options));
}

/** What was found of a kind: how many, and the first of them. */
interface Group {
  count: number;
  readonly shown: Finding[];
}

async function doctor(context: CliContext, { limit: written, mend, json }: DoctorOptions): Promise<void> {
  const limit = Number(written);
  if (!/^\d{1,6}$/.test(written)) throw new AppError('USAGE', `--limit takes a whole number, not \`${written}\`.`);
  const groups = new Map<FindingCode, Group>();
  const note: Tell = (finding) => {
    const group = groups.get(finding.code) ?? { count: 0, shown: [] };
    groups.set(finding.code, group);
    group.count += 1;
    if (group.shown.length < limit) group.shown.push(finding);
  };
  const { records, mended } = await withGraph(context.config(), async (graph) => {
    if (!mend) return { records: await examineGraph(graph, limit, note), mended: null };
    const notice = (text: string) => context.err(`${text}\n`);
    return withWriteLock(graph, notice, async (fence) => {
      const { add, mend: repair } = mender(graph, fence);
      const tell: Tell = (finding, record) => {
        note(finding);
        add(finding, record);
      };
      return { records: await examineGraph(graph, limit, tell, true), mended: await repair(readVersion()) };
    });
  });
  const errors = total(groups, 'error');
  const warnings = total(groups, 'warning');
  if (json) context.out(`${JSON.stringify({ records, errors, warnings, mended, findings: listed(groups) }, null, 2)}\n`);
  else {
    for (const [code, group] of ordered(groups)) context.out(visible(`${groupText(code, group)}\n`));
    context.out(
      `${count(records, 'record')}: ${errors === 0 ? 'nothing is damaged' : count(errors, 'finding')}${warnings === 0 ? '' : `, ${count(warnings, 'warning')}`}\n`,
    );
    if (mended !== null) context.out(visible(mendedText(mended)));
  }
  if (errors > 0 && mended === null) throw new AppError('GRAPH_DAMAGED', `The graph is damaged in ${count(errors, 'place')}.`);
}

function total(groups: ReadonlyMap<FindingCode, Group>, severity: 'error' | 'warning'): number {
  return [...groups].reduce((sum, [code, group]) => sum + (FINDINGS[code].severity === severity ? group.count : 0), 0);
}

function ordered(groups: ReadonlyMap<FindingCode, Group>): readonly (readonly [FindingCode, Group])[] {
  return (Object.keys(FINDINGS) as FindingCode[]).flatMap((code) => {
    const group = groups.get(code);
    return group === undefined ? [] : [[code, group] as const];
  });
}

function listed(groups: ReadonlyMap<FindingCode, Group>): readonly object[] {
  return ordered(groups).map(([code, group]) => ({
    code,
    ...FINDINGS[code],
    count: group.count,
    shown: group.shown.map(({ id, what }) => ({ id, what })),
  }));
}

function groupText(code: FindingCode, { count: all, shown }: Group): string {
  const { severity, meaning, advice } = FINDINGS[code];
  const lines = shown.map(({ id, what }) => `  ${id} ${what}\n`);
  const more = all > shown.length ? `  … and ${all - shown.length} more\n` : '';
  return `${severity} ${code}: ${meaning}\n${lines.join('')}${more}  → ${advice}\n`;
}

function mendedText({ records, links, derive, schema }: Mended): string {
  if (records + links + schema.length === 0 && !derive) return 'There was nothing to mend.\n';
  const done = [
    ...(schema.length === 0 ? [] : [`created ${schema.join(', ')}`]),
    ...(links === 0 ? [] : [`took ${count(links, 'link')} away`]),
    ...(records === 0 ? [] : [`marked ${count(records, 'record')} to be written anew`]),
    ...(derive ? ['marked everything to be derived again'] : []),
  ];
  return `Mended: ${done.join('; ')}.\n${records > 0 || derive ? 'Now run `onrecord ingest DIR` with the seeds.\n' : ''}`;
}
