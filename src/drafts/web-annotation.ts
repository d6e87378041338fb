import { basename } from 'node:path';
import type { Ranges } from '../evidence/ranges.js';
import type { Tree } from '../ingest/read/tree.js';
import type { KnownText } from '../ingest/sealing/known-text.js';
import type { AgentList, DraftWork } from './draft.js';
import { addressOf, type Importing, type Reader } from './importing.js';
import { allOf, isOf, member, readJson, several, words } from './json-item.js';
import { type Placed, type Pointed, place, textWith } from './place.js';

/**
 * W3C Web Annotations, one, in pages, in lists or a line each: the words of the body become a claim, the target its place in the work, whoever the
 * body names as speaker says it. Needs the texts for places; what names no speaker is drafted for a curator to fill in.
 */
export const readWebAnnotations: Reader = ({ file, text }, importing) => {
  const read = readJson(text, file);
  if ('code' in read) return [read];
  const annotations = allOf(read.root, 'Annotation');
  if (annotations.length === 0) importing.report.skip(0, '', 'the file holds no Annotation');
  for (const annotation of annotations) {
    const line = read.lineOf(annotation);
    draftAnnotation(annotation, `${basename(file)}:${line}`, line, importing);
  }
  return [];
};

function draftAnnotation(annotation: Tree, from: string, line: number, importing: Importing): void {
  const { drafts, report } = importing;
  const bodies = several(member(annotation, 'body', 'bodyValue'));
  const linked = bodies.map((body) => member(body, 'source')).find((source) => source?.type === 'mapping') ?? null;
  const other = (['Response', 'Role', 'Correction'] as const).find((type) => linked !== null && isOf(linked, type));
  if (other !== undefined)
    return report.skip(line, 'body', `this annotation is about a ${other.toLowerCase()}, which is no statement of its own`);
  const act = words(member(linked, 'act'));
  if (act !== null && act !== 'STATED')
    return report.skip(line, 'body', `this annotation is of a missing answer (${act}); write it below non-answers`);
  const said = wordsOf(bodies);
  if (said === null) return report.skip(line, 'body', 'this annotation has no words that say what is claimed');
  const targets = several(member(annotation, 'target'));
  const source = sourceOf(targets);
  if (source === null) return report.skip(line, 'target', 'this annotation does not say of which work it is');
  const pointed = pointedAt(targets);
  if (pointed === null) report.doubt(line, 'target.selector', 'no selector of positions or of a quote says where in the work it stands');
  const text = pointed === null ? null : textOf(targets, source, pointed, importing.texts);
  const work = workOf(source, text, line, importing);
  const claim = drafts.claim(work, { text: said.text, language: said.language }, (why) => report.doubt(line, 'body', why));
  const ranges = pointed === null ? undefined : rangesIn(work, pointed, line, importing);
  const speaker = speakerOf(linked ?? annotation, line, importing);
  if (speaker === null) report.doubt(line, 'body', 'who says it is not said: the draft waits in a comment for a speaker');
  drafts.say(work, { from, speaker, claim, ranges, answers: [] }, (why) => report.doubt(line, 'body', why));
}

/** The words of the body in our sense: those that describe before those that comment; tags and links say nothing. */
function wordsOf(bodies: readonly Tree[]): { readonly text: string; readonly language?: string | undefined } | null {
  const texts = bodies.filter(
    (body) => body.type === 'scalar' || (member(body, 'value') !== null && words(member(body, 'purpose')) !== 'tagging'),
  );
  const chosen = texts.find((body) => words(member(body, 'purpose')) === 'describing') ?? texts[0];
  if (chosen === undefined) return null;
  const text =
    chosen.type === 'scalar'
      ? words(chosen)
      : words(member(chosen, 'value'))
          ?.replace(/<[^>]+>/g, '')
          .trim();
  return text ? { text, language: words(member(chosen, 'language')) ?? undefined } : null;
}

interface Source {
  readonly id: string;
  readonly label: string | null;
}

function sourceOf(targets: readonly Tree[]): Source | null {
  const [first = null] = targets;
  if (first?.type === 'scalar') return { id: first.text.replace(/#.*$/, ''), label: null };
  const source = member(first, 'source') ?? member(first, 'id', '@id');
  if (source?.type === 'scalar') return { id: source.text.replace(/#.*$/, ''), label: null };
  const id = words(member(source, 'id', '@id'));
  return id === null ? null : { id, label: words(member(source, 'label', 'title', 'name')) };
}

/** Positions and quotes of all selectors, those that refine others included; null where there are none of these. */
function pointedAt(targets: readonly Tree[]): Pointed | null {
  const selectors = targets.flatMap((target) => several(member(target, 'selector'))).flatMap(unfold);
  const ranges: Ranges = selectors
    .filter((each) => isOf(each, 'TextPositionSelector'))
    .map((each) => ({ start: numberIn(each, 'start'), end: numberIn(each, 'end') }));
  const quotes = selectors.filter((each) => isOf(each, 'TextQuoteSelector'));
  const [quote] = quotes;
  if (ranges.length === 0 && quote === undefined) return null;
  const exact = quotes.map((each) => raw(member(each, 'exact')) ?? '');
  return {
    ranges: ranges.length === 0 ? undefined : [...ranges].sort((a, b) => a.start - b.start),
    exact: quote === undefined ? undefined : exact,
    prefix: raw(member(quote ?? null, 'prefix')) ?? undefined,
    suffix: raw(member(quotes.at(-1) ?? null, 'suffix')) ?? undefined,
  };
}

function unfold(selector: Tree): readonly Tree[] {
  return [selector, ...several(member(selector, 'refinedBy')).flatMap(unfold)];
}

/** Words of a selector stand in the text as they are, blanks and all. */
function raw(tree: Tree | null): string | null {
  return tree?.type === 'scalar' ? tree.text : null;
}

function numberIn(tree: Tree, name: string): number {
  const written = words(member(tree, name));
  return written !== null && /^\d{1,9}$/.test(written) ? Number(written) : -1;
}

/** The text of a work: by its digest, by its name, or as the only one that holds the words. */
function textOf(targets: readonly Tree[], { id }: Source, pointed: Pointed, texts: readonly KnownText[]): KnownText | null {
  const digest = words(member(member(targets[0] ?? null, 'textVersion'), 'sha256'));
  if (digest !== null) return texts.find(({ sha256 }) => sha256 === digest) ?? null;
  const name = lastPart(id);
  return texts.find(({ file }) => file.replace(/\.[^.]*$/, '') === name) ?? textWith(texts, pointed);
}

function workOf({ id, label }: Source, text: KnownText | null, line: number, { drafts, report }: Importing): DraftWork {
  const url = addressOf(id);
  return drafts.work(
    id,
    label ?? lastPart(id),
    () => {
      if (label === null) report.doubt(line, 'target.source', 'the work has no title here: it is named after its address');
      if (text === null)
        report.doubt(
          line,
          'target.source',
          'the text of this work is not at hand: its statements have no place in it',
          'Give its folder with --texts.',
        );
      return { url: url ?? undefined, text };
    },
    (why) => report.doubt(line, 'target.source', why),
  );
}

function rangesIn({ text }: DraftWork, pointed: Pointed, line: number, { report }: Importing): Ranges | undefined {
  if (text === null) return undefined;
  const placed: Placed = place(text.text, pointed);
  if ('fault' in placed) {
    report.doubt(line, 'target.selector', `${placed.fault}: the draft has no evidence`);
    return undefined;
  }
  if (placed.doubt !== undefined) report.doubt(line, 'target.selector', placed.doubt);
  return placed.ranges;
}

function speakerOf(tree: Tree, line: number, { drafts, report }: Importing): string | null {
  const speaker = member(tree, 'speaker');
  const name = words(member(speaker, 'name'));
  if (name === null) return null;
  const kind = /(person|organization|group):/.exec(words(member(speaker, 'id', '@id')) ?? '')?.[1];
  const lists: Readonly<Record<string, AgentList>> = { person: 'people', organization: 'organizations', group: 'groups' };
  const list = kind === undefined ? undefined : lists[kind];
  if (list === undefined) report.doubt(line, 'speaker', 'whether this is a person or an organization is not said: it became a group');
  return drafts.agent(name, list ?? 'groups', [], (why) => report.doubt(line, 'speaker', why));
}

function lastPart(id: string): string {
  const parts = id.split(/[/:?#]+/).filter((part) => part !== '');
  return (parts.at(-1) ?? id).replace(/\.[a-z]{2,5}$/i, '');
}
