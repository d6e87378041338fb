import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { normaliseQuote } from '../evidence/normalise.js';
import { printRanges, type Ranges } from '../evidence/ranges.js';
import { readText } from '../ingest/sealing/known-text.js';
import type { AgentList, DraftWork } from './draft.js';
import type { Importing, Reader } from './importing.js';
import { place } from './place.js';

/** Names of types that mean a statement, who speaks, and the word that attributes. */
export const TYPES = {
  statement: /claim|statement|quot|assertion|content|utterance|proposition/i,
  speaker: /speaker|source|person|organi[sz]ation|agent|holder|group|outlet/i,
  cue: /cue|verb|report/i,
} as const;

interface Span {
  readonly id: string;
  readonly type: string;
  readonly line: number;
  readonly ranges: Ranges;
  readonly words: string;
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly line: number;
  readonly args: readonly string[];
}

/**
 * Standoff annotation of brat, with the text beside it (`x.ann`, `x.txt`): spans of a type that means a statement, linked by a relation or an event
 * with a span of a type that means a speaker. A note on a statement is its claim in our words.
 */
export const readBrat: Reader = async ({ file, text }, importing) => {
  const { drafts, report } = importing;
  const path = file.replace(/\.ann$/, '.txt');
  const known = await readText(path);
  if ('code' in known) return [{ ...known, message: `The text beside ${basename(file)}: ${known.message}` }];
  const shift = await shiftOf(path);
  const { spans, links, notes } = readLines(text, importing);
  const title = basename(file).replace(/\.ann$/, '');
  const work = drafts.work(
    path,
    title,
    () => ({ text: known }),
    (why) => report.doubt(0, '', why),
  );
  report.doubt(0, '', 'the work has no title, outlet or day here: it is named after its file');
  const placed = new Map<string, Ranges>();
  for (const span of spans.values()) {
    const moved = span.ranges.map(({ start, end }) => ({ start: shift(start), end: shift(end) }));
    const found = place(known.text, { ranges: moved, exact: pieces(span.words, moved) });
    if ('fault' in found) report.skip(span.line, span.id, found.fault);
    else {
      placed.set(span.id, found.ranges);
      if (found.doubt !== undefined) report.doubt(span.line, span.id, found.doubt);
    }
  }
  const statements = [...spans.values()].filter((span) => TYPES.statement.test(span.type) && placed.has(span.id));
  for (const span of statements) draftSpan(span, placed.get(span.id) as Ranges, { file, work, spans, links, notes }, importing);
  const used = new Set([...statements.map(({ id }) => id), ...links.flatMap(({ args }) => args)]);
  for (const { id, type, line } of spans.values()) {
    if (!used.has(id) && placed.has(id)) report.skip(line, id, `a span of type ${type} is no statement, and linked with none`);
  }
  return [];
};

interface Around {
  readonly file: string;
  readonly work: DraftWork;
  readonly spans: ReadonlyMap<string, Span>;
  readonly links: readonly Link[];
  readonly notes: ReadonlyMap<string, string>;
}

function draftSpan(span: Span, ranges: Ranges, { file, work, spans, links, notes }: Around, { drafts, report }: Importing): void {
  const mine = links.filter(({ args }) => args.includes(span.id));
  const linked = mine.flatMap(({ args }) => args).flatMap((id) => spans.get(id) ?? []);
  const speakers = [
    ...new Map(linked.filter(({ id, type }) => id !== span.id && TYPES.speaker.test(type)).map((each) => [each.id, each])).values(),
  ];
  const [first] = speakers;
  if (speakers.length > 1) report.doubt(span.line, span.id, `${speakers.length} speakers are linked with it; only the first was taken`);
  const note = notes.get(span.id);
  if (note === undefined) report.doubt(span.line, span.id, 'no note says in our words what is claimed: the draft holds a place for it');
  const said = note ?? `To be written: what stands at ${printRanges(ranges)} of ${work.slug}.`;
  const claim = drafts.claim(work, { text: said }, (why) => report.doubt(span.line, span.id, why));
  if (first === undefined) report.doubt(span.line, span.id, 'no speaker is linked with it: the draft waits in a comment for one');
  const speaker = first === undefined ? null : speakerOf(first, { drafts, report });
  drafts.say(work, { from: `${basename(file)}:${span.line}`, speaker, claim, ranges, answers: [] }, (why) =>
    report.doubt(span.line, span.id, why),
  );
}

function speakerOf({ words, type, line, id }: Span, { drafts, report }: Pick<Importing, 'drafts' | 'report'>): string {
  const list: AgentList = /person/i.test(type)
    ? 'people'
    : /organi/i.test(type)
      ? 'organizations'
      : /outlet/i.test(type)
        ? 'outlets'
        : 'groups';
  if (list === 'groups') report.doubt(line, id, `${type} does not say whether this is a person or an organization: it became a group`);
  if (!/\p{Lu}/u.test(words)) report.doubt(line, id, 'the speaker is no name: give the one who is meant');
  return drafts.agent(words.replace(/\s+/g, ' ').trim(), list, [], (why) => report.doubt(line, id, why));
}

/** The words of a span as pieces of its ranges: brat joins them by one blank. */
function pieces(words: string, ranges: Ranges): readonly string[] {
  const letters = [...normaliseQuote(words)];
  let at = 0;
  return ranges.map(({ start, end }) => {
    const piece = letters.slice(at, at + end - start).join('');
    at += end - start + 1;
    return ranges.length === 1 ? letters.join('') : piece;
  });
}

function readLines(text: string, { report }: Importing) {
  const spans = new Map<string, Span>();
  const links: Link[] = [];
  const notes = new Map<string, string>();
  const triggers = new Map<string, string>();
  for (const [at, written] of text.split(/\r?\n/).entries()) {
    const line = at + 1;
    if (written.trim() === '') continue;
    const [id = '', what = '', words = ''] = written.split('\t');
    if (spans.has(id) || links.some((link) => link.id === id)) report.skip(line, id, 'this id stands twice');
    else if (/^T\d/.test(id)) {
      const found = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(what);
      if (found === null) report.skip(line, id, 'this is no type with offsets');
      else spans.set(id, { id, type: found[1] ?? '', line, ranges: rangesOf(found[2] ?? ''), words });
    } else if (/^[RE]\d/.test(id)) {
      const [type = '', ...args] = what.trim().split(' ');
      const named = args.map((arg) => arg.slice(arg.indexOf(':') + 1));
      const trigger = /:(T\d+)$/.exec(type)?.[1];
      if (trigger !== undefined) triggers.set(id, trigger);
      links.push({ id, type, line, args: trigger === undefined ? named : [trigger, ...named] });
    } else if (/^#/.test(id)) {
      const target = what.split(' ')[1] ?? '';
      if (words.trim() === '') report.skip(line, id, 'this note is empty');
      else notes.set(target, words.replace(/\s+/g, ' ').trim());
    } else report.skip(line, id, `lines that begin with ${id.slice(0, 1)} are not read`);
  }
  // An argument that is an event means the span that triggers it
  const resolved = links.map((link) => ({ ...link, args: link.args.map((arg) => triggers.get(arg) ?? arg) }));
  for (const { id, line, args } of resolved) for (const arg of args) if (!spans.has(arg)) report.skip(line, id, `there is no span ${arg}`);
  return { spans, links: resolved, notes };
}

function rangesOf(written: string): Ranges {
  return written.split(';').map((pair) => {
    const [start = 0, end = 0] = pair.split(' ').map(Number);
    return { start, end };
  });
}

/** Where a character of the file stands in the normalised text, in which line ends and accents may have become shorter. */
async function shiftOf(path: string): Promise<(offset: number) => number> {
  const letters = [...(await readFile(path, 'utf8'))];
  const places = new Uint32Array(letters.length + 1);
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1] ?? '';
    const gone = (letter === '\ufeff' && places[at] === 0) || (letter === '\n' && before === '\r') || composes(before, letter);
    places[at + 1] = (places[at] ?? 0) + (gone ? 0 : 1);
  }
  return (offset) => places[offset] ?? offset;
}

function composes(before: string, letter: string): boolean {
  return /^\p{M}/u.test(letter) && [...(before + letter).normalize('NFC')].length === 1;
}
