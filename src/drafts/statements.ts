import { basename } from 'node:path';
import type { Ranges } from '../evidence/ranges.js';
import type { Problem } from '../model/problem.js';
import type { AgentList, DraftWork } from './draft.js';
import { addressOf, dayOf, type Importing, type Reader } from './importing.js';
import { parseCsv } from './parse-csv.js';
import { type Pointed, place, textWith } from './place.js';

/** The columns of a statement CSV, in any order; docs/how-to/start-from-others-data.md says what each means. */
export const COLUMNS = [
  'work',
  'speaker',
  'claim',
  'speaker-kind',
  'as',
  'for',
  'via',
  'date',
  'kind',
  'outlet',
  'published',
  'url',
  'text',
  'quote',
  'start',
  'end',
] as const;
type Column = (typeof COLUMNS)[number];

const KINDS: Readonly<Record<string, AgentList>> = { person: 'people', organization: 'organizations', outlet: 'outlets', group: 'groups' };
const VIAS = ['interview', 'statement', 'press-release', 'letter', 'report', 'speech', 'broadcast', 'hearing', 'filing', 'post', 'article'];
const CLAIM_KINDS = ['event', 'state', 'policy', 'characterization', 'prediction', 'causal', 'intent', 'norm'];

/** A row a statement. */
export const readStatements: Reader = ({ file, text }, importing) => {
  const fault = (line: number, message: string, hint?: string): readonly Problem[] => [
    { code: 'E_SYNTAX', severity: 'error', file, line, column: 0, path: '', message, ...(hint === undefined ? {} : { hint }) },
  ];
  const rows = parseCsv(text);
  if ('fault' in rows) return fault(rows.line, `This is not CSV: ${rows.fault}.`);
  const [head, ...body] = rows;
  if (head === undefined) return fault(0, 'The file is empty.');
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  const separator = names.length === 1 ? (/[;\t]/.exec(names[0] ?? '')?.[0] ?? null) : null;
  if (separator !== null)
    return fault(
      head.line,
      `The columns are separated by ${separator === ';' ? 'semicolons' : 'tabs'}.`,
      'Save the file with commas (CSV as RFC 4180 has it).',
    );
  const missing = (['work', 'claim'] as const).filter((name) => !names.includes(name));
  if (missing.length > 0)
    return fault(head.line, `The first line names no column ${missing.join(' and no column ')}.`, `Columns: ${COLUMNS.join(', ')}.`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return fault(head.line, `The column ${twice} stands twice.`);
  for (const name of names)
    if (!(COLUMNS as readonly string[]).includes(name)) importing.report.skip(head.line, name, 'this column means nothing here');
  for (const { line, cells } of body) {
    if (cells.length !== names.length)
      importing.report.skip(line, '', `this row has ${cells.length} cells, the first line has ${names.length}`);
    else draftRow(new Map(names.map((name, at) => [name, cells[at] ?? ''])), `${basename(file)}:${line}`, line, importing);
  }
  return [];
};

function draftRow(cells: ReadonlyMap<string, string>, from: string, line: number, importing: Importing): void {
  const { drafts, report } = importing;
  const cell = (name: Column): string | null => cells.get(name)?.replace(/\s+/g, ' ').trim() || null;
  const oneOf = (name: Column, words: readonly string[]): string | undefined => {
    const word = cell(name)?.toLowerCase();
    if (word === undefined || words.includes(word)) return word;
    report.doubt(line, name, `this is not one of ${words.join(', ')}, and was left out`);
    return undefined;
  };
  const day = (name: Column): string | undefined => {
    if (cell(name) !== null && dayOf(cell(name)) === null) report.doubt(line, name, 'this is no day, month or year, and was left out');
    return dayOf(cell(name)) ?? undefined;
  };
  const agent = (name: Column, list: AgentList): string | undefined => {
    const called = cell(name);
    return called === null ? undefined : drafts.agent(called, list, [], (why) => report.doubt(line, name, why));
  };
  const [title, claimed] = [cell('work'), cell('claim')];
  if (title === null || claimed === null) return report.skip(line, title === null ? 'work' : 'claim', 'this cell is empty');
  const pointed = pointedAt(cells);
  if ('fault' in pointed) report.doubt(line, 'start', `${pointed.fault}: the draft has no evidence`);
  const place = 'fault' in pointed ? {} : pointed;
  const work = drafts.work(
    cell('url') ?? title,
    title,
    () => {
      const { texts } = importing;
      const named = cell('text');
      const text = (named === null ? textWith(texts, place) : texts.find(({ file }) => file === named)) ?? null;
      if (text === null)
        report.doubt(
          line,
          'text',
          'the text of this work is not at hand: its statements have no place in it',
          'Name its file in the column `text`, and its folder with --texts.',
        );
      if (cell('url') !== null && addressOf(cell('url')) === null) report.doubt(line, 'url', 'this is no address, and was left out');
      return { published: day('published'), url: addressOf(cell('url')) ?? undefined, outlet: agent('outlet', 'outlets'), text };
    },
    (why) => report.doubt(line, 'work', why),
  );
  const claim = drafts.claim(work, { text: claimed, kind: oneOf('kind', CLAIM_KINDS) }, (why) => report.doubt(line, 'claim', why));
  const speaker = agent('speaker', KINDS[oneOf('speaker-kind', Object.keys(KINDS)) ?? 'person'] ?? 'people') ?? null;
  if (speaker === null) report.doubt(line, 'speaker', 'who says it is not said: the draft waits in a comment for a speaker');
  const statement = {
    from,
    speaker,
    as: cell('as') ?? undefined,
    for: agent('for', 'organizations'),
    via: oneOf('via', VIAS),
    date: day('date'),
    claim,
    ranges: rangesIn(work, place, line, importing),
    answers: [],
  };
  drafts.say(work, statement, (why) => report.doubt(line, 'as', why));
}

function pointedAt(cells: ReadonlyMap<string, string>): Pointed | { readonly fault: string } {
  const [start = '', end = '', quote = ''] = ['start', 'end', 'quote'].map((name) => cells.get(name)?.trim() ?? '');
  const exact = quote === '' ? {} : { exact: quote };
  if (start === '' && end === '') return exact;
  if (!/^\d{1,9}$/.test(start) || !/^\d{1,9}$/.test(end)) return { fault: 'start and end are not two numbers' };
  return { ...exact, ranges: [{ start: Number(start), end: Number(end) }] };
}

function rangesIn({ text }: DraftWork, pointed: Pointed, line: number, { report }: Importing): Ranges | undefined {
  if (text === null) return undefined;
  const placed = place(text.text, pointed);
  if ('fault' in placed) {
    report.doubt(line, 'quote', `${placed.fault}: the draft has no evidence`);
    return undefined;
  }
  if (placed.doubt !== undefined) report.doubt(line, 'quote', placed.doubt);
  return placed.ranges;
}
