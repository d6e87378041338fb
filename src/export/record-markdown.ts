import { caption } from '../graph/caption.js';
import type { StandingRecord } from '../graph/standing-records.js';
import type { Rec, RecordOf } from '../model/record.js';
import { responseType } from '../model/vocabulary.js';
import type { When } from '../model/when.js';
import { exportable } from './export-records.js';
import type { RecordContent } from './record-files.js';

/** All records of an answer by id. */
type Known = ReadonlyMap<string, Rec>;

/** A summary to cite: what the record says, who says it and where, who answers it, and how to name it. Every text of a record is escaped. */
export function recordMarkdown({ around, datasets, address }: RecordContent): string {
  const all = [around.record, ...around.near, ...around.far].map((standing: StandingRecord) => exportable(standing));
  const known: Known = new Map(all.map((each) => [each.id, each]));
  const [record] = all as [Rec];
  const near = all.slice(1, around.near.length + 1);
  const title = nameOf(record.id, known);
  const facts = factsOf(record, known);
  const sections = [
    ['Who says it', near.flatMap((each) => (each.kind === 'assertion' ? [saying(each, known)] : []))],
    ['Where it stands', placesOf(record, known)],
    ['Who answers', near.flatMap((each) => (each.kind === 'response' ? [answering(each, known)] : []))],
    [
      'Also around it',
      near.filter(({ kind }) => !TOLD.includes(kind)).map((each) => `${words(each.kind)}: ${link(each.id, known, address)}`),
    ],
  ] as const;
  const versions = datasets.map(({ id, title: name, version }) => `${escaped(name ?? id)} (version ${(version ?? '').slice(0, 12)})`);
  return [
    `# ${escaped(title)}\n`,
    `${words(record.kind)} · ${code(record.id)}\n`,
    facts.map(([name, value]) => `- ${name}: ${value}\n`).join(''),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([name, lines]) => `## ${name}\n\n${lines.map((each) => `- ${each}\n`).join('')}`),
    around.total > around.near.length ? `${around.near.length} of ${around.total} records around it are told here.\n` : '',
    `## To cite it\n\n“${escaped(title.replace(/[.]$/, ''))}.” onrecord${versions.length === 0 ? '' : `, ${versions.join('; ')}`}. <${address}>\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Kinds that have a section of their own, or are told with it. */
const TOLD: readonly string[] = ['assertion', 'response', 'evidence', 'text-version'];

/** A text that says nothing to Markdown, on one line. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$@]|:(?=\/\/)/g, '\\$&')
    .replace(/^(?:[-+=](?=\s|$)|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

function words(word: string): string {
  const plain = word.toLowerCase().replace(/[_-]/g, ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function nameOf(id: string, known: Known): string {
  const record = known.get(id);
  if (record === undefined) return id;
  if (record.kind === 'claim') return record.text;
  if (record.kind === 'assertion') return `${nameOf(record.speaker, known)}: ${record.inquiry ?? nameOf(record.claim ?? '', known)}`;
  if (record.kind === 'response') return `${nameOf(record.assertion, known)} (${record.responseKind} of ${nameOf(record.target, known)})`;
  if (record.kind === 'stance') return `${nameOf(record.assertion, known)} (${record.stanceKind} ${nameOf(record.target, known)})`;
  if (record.kind === 'role') return `${record.title}, ${nameOf(record.person, known)}`;
  return caption(record).endsWith('…')
    ? (('name' in record ? record.name : 'title' in record ? record.title : null) ?? caption(record))
    : caption(record);
}

function link(id: string, known: Known, address: string): string {
  const page = new URL(`/record/${encodeURIComponent(id)}`, address).href.replace(/%3A/g, ':').replace(/%2F/g, '/');
  return `[${escaped(nameOf(id, known))}](<${page}>)`;
}

function factsOf(record: Rec, known: Known): readonly (readonly [name: string, value: string])[] {
  const facts = Object.entries(record).flatMap(([field, value]): [string, string][] => {
    if (HIDDEN.includes(field)) return [];
    const said = plain(value, known);
    return said === '' ? [] : [[words(field.replace(/[A-Z]/g, ' $&')), said]];
  });
  return facts;
}

/** Fields that the title or a section tells. */
const HIDDEN: readonly string[] = ['id', 'kind', 'evidence', 'ranges', 'exactSha256', 'contextSha256'];

function plain(value: unknown, known: Known): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value
      .map((one) => plain(one, known))
      .filter((one) => one !== '')
      .join('; ');
  if (typeof value !== 'object') return escaped(known.has(String(value)) ? nameOf(String(value), known) : String(value));
  if ('edtf' in value) return time(value as When);
  return Object.values(value)
    .map((one) => plain(one, known))
    .filter((one) => one !== '')
    .join(', ');
}

function time({ edtf, printed }: When): string {
  return printed === undefined ? escaped(edtf) : `${escaped(edtf)} (“${escaped(printed)}”)`;
}

function saying(record: RecordOf<'assertion'>, known: Known): string {
  const { speaker, act, manner, saidOn, roleAsPrinted, reportedBy, work, claim, inquiry } = record;
  const who = [nameOf(speaker, known), roleAsPrinted].filter((part) => part !== undefined).map(escaped);
  const what = claim === undefined ? (inquiry ?? '') : nameOf(claim, known);
  const how = [act, manner].flatMap((word) => (word === undefined ? [] : [word.toLowerCase().replaceAll('_', ' ')]));
  const by = reportedBy === undefined ? '' : `, as ${escaped(nameOf(reportedBy, known))} reports`;
  const when = saidOn === undefined ? '' : `, ${time(saidOn)}`;
  return [
    `**${who.join(', ')}** (${how.join(', ')}${by}${when}): ${sentence(what)} ${workName(work, known)}`,
    ...placesOf(record, known),
  ].join('; ');
}

function answering(record: RecordOf<'response'>, known: Known): string {
  const { assertion, responseKind, aspect, basis, target, note } = record;
  const type = responseType(responseKind).toLowerCase().replaceAll('_', ' ');
  const how = `${responseKind}, ${aspect}, ${basis}`.toLowerCase();
  const why = note === undefined ? '' : ` ${escaped(note)}`;
  const where = known.get(assertion);
  const work = where?.kind === 'assertion' ? ` ${workName(where.work, known)}` : '';
  return [
    `${escaped(nameOf(assertion, known))} **${type}** (${escaped(how)}) ${sentence(nameOf(target, known))}${why}${work}`,
    ...placesOf(record, known),
  ].join('; ');
}

/** A text that ends as a sentence does. */
function sentence(text: string): string {
  return `${escaped(text)}${/[.!?…]$/.test(text) ? '' : '.'}`;
}

function workName(id: string, known: Known): string {
  const work = known.get(id);
  if (work?.kind !== 'article' && work?.kind !== 'document') return escaped(id);
  const outlet = work.publishedBy ?? work.issuedBy;
  const parts = [outlet === undefined ? null : escaped(nameOf(outlet, known)), work.published === undefined ? null : time(work.published)];
  const where = parts.filter((part) => part !== null).join(', ');
  return `“${escaped(work.title)}”${where === '' ? '' : ` (${where})`}`;
}

/** Where the evidence of a record stands: section, code points and the beginning of the digest; never the words. */
function placesOf(record: Rec, known: Known): readonly string[] {
  const ids = record.kind === 'evidence' ? [record.id] : 'evidence' in record ? record.evidence : [];
  return ids.flatMap((id) => {
    const evidence = known.get(id);
    if (evidence?.kind !== 'evidence') return [code(id)];
    const ranges = evidence.ranges.map(({ start, end }) => `${start}–${end}`).join(' and ');
    return [`${evidence.section.toLowerCase().replace('_', ' ')}, code points ${ranges}, SHA-256 ${code(evidence.exactSha256)}`];
  });
}
