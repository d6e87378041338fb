/**
 * A figure and what can be compared with it, as an SVG chart; what cannot be compared is listed below with the reason.
 *
 *     node examples/tools/figures.mjs ID [--url ADDRESS] > chart.svg
 *
 * ID is a figure or a claim that has one. A token is taken from ONRECORD_TOKEN. Exit status: 0 written, 1 not (one line on stderr says why).
 */
import { parseArgs } from 'node:util';
import { createClient, FigureOfDocument, FiguresOfMeasureDocument, OnrecordError, TwoFiguresComparedDocument } from 'onrecord/client';

/** @typedef {import('onrecord/client').FigureFragment} Figure */
/** @typedef {{ figure: Figure, verdict: keyof typeof COLOURS }} Row */
/** @typedef {{ figure: Figure, reason: string }} Apart */

/** How many other figures of the measure are looked at; the chart says how many there are. */
const MOST = 60;
const WIDTH = 900;
const COLOURS = { BASE: '#1f4e79', CONSISTENT: '#2e7d32', CONFLICT: '#b3261e', REVISION: '#8a5a00' };
const SAYS = {
  BASE: 'held against the others',
  CONSISTENT: 'consistent with it',
  CONFLICT: 'in conflict with it',
  REVISION: 'a revision of one by the other',
};

/** A failure that one line tells. */
class Refusal extends Error {}

async function main() {
  const { url, id } = given();
  const { ONRECORD_TOKEN: token } = process.env;
  const client = createClient({ url, ...(token ? { token } : {}) });
  const { node } = await client.query(FigureOfDocument, { id });
  const base = node?.__typename === 'Observation' ? node : node?.__typename === 'Claim' ? node.figure : null;
  if (base === null) throw new Refusal(`There is no figure "${id}" on record, and no claim of that id that has one.`);

  /** @type {Row[]} */
  const rows = [{ figure: base, verdict: 'BASE' }];
  /** @type {Apart[]} */
  const apart = [];
  for await (const figure of client.each(FiguresOfMeasureDocument, { measure: base.measure.id }, 'observations')) {
    if (figure.id === base.id) continue;
    if (rows.length + apart.length > MOST) break;
    const { verdict, tests } = (await client.query(TwoFiguresComparedDocument, { a: base.id, b: figure.id })).compare;
    const failed = tests.filter(({ passed }) => passed === false).map(({ test, detail }) => `${test}: ${detail}`);
    if (verdict === 'NOT_COMPARABLE') apart.push({ figure, reason: failed.join('; ') || 'the rules name no reason' });
    else if (figure.unit !== base.unit) apart.push({ figure, reason: `comparable, but given in ${figure.unit} instead of ${base.unit}` });
    else rows.push({ figure, verdict });
  }
  const { totalCount } = (await client.query(FiguresOfMeasureDocument, { measure: base.measure.id, first: 1 })).observations;
  const looked = rows.length + apart.length;
  const all = totalCount === null ? 'more than 10,000' : String(totalCount);
  process.stdout.write(chart(base.measure, rows, apart, `${looked} of ${all} figures of this measure were looked at.`));
}

function given() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string', default: 'http://localhost:4000' } },
    });
    const [id, ...more] = positionals;
    if (id !== undefined && more.length === 0 && URL.canParse(values.url)) return { url: values.url, id };
  } catch {}
  throw new Refusal('usage: node figures.mjs ID [--url ADDRESS]');
}

/** @param {{ name: string, definition: string, unit: string }} measure @param {Row[]} rows @param {Apart[]} apart @param {string} looked */
function chart({ name, definition, unit }, rows, apart, looked) {
  const ends = rows.flatMap(({ figure }) => [figure.value, figure.lower, figure.upper].filter((end) => end !== null));
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = (/** @type {number} */ value) => 20 + ((value - least) / (most - least || 1)) * (WIDTH - 40);
  const n = (/** @type {number} */ value) => String(Math.round(value * 10) / 10);
  /** @type {string[]} */
  const parts = [];
  let y = 10;
  const write = (/** @type {string} */ text, gap = 8, font = '14px') => {
    y += gap;
    for (const words of wrap(text))
      parts.push(`<text x="20" y="${(y += 20)}" style="font:${font} sans-serif" fill="#111">${xml(words)}</text>`);
  };
  write(name, 0, 'bold 20px');
  write(`${definition} (${unit})`, 4);
  for (const { figure, verdict } of rows) {
    write(`${told(figure)} · ${SAYS[verdict]} · ${said(figure)}`, 14);
    const end = figure.value ?? figure.upper ?? figure.lower ?? 0;
    const [from, to] = [Math.min(x(0), x(end)), Math.max(x(0), x(end))];
    parts.push(`<rect x="${n(from)}" y="${(y += 8)}" width="${n(Math.max(1, to - from))}" height="16" fill="${COLOURS[verdict]}"/>`);
    if (figure.lower !== null && figure.upper !== null)
      parts.push(`<path d="M${n(x(figure.lower))} ${y + 8}H${n(x(figure.upper))}" stroke="#000" stroke-width="3"/>`);
    y += 16;
  }
  if (apart.length > 0) write('Not comparable with it', 20, 'bold 16px');
  for (const { figure, reason } of apart) write(`${told(figure)} · ${said(figure)} Why not: ${reason}`);
  write(`${looked} What rules found is no verdict on who is right.`, 20, '12px');
  const summary = rows.map(({ figure, verdict }) => `${told(figure)} (${SAYS[verdict]})`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 20}" role="img" aria-labelledby="title desc">
<title id="title">${xml(name)}: figures that can be compared</title>
<desc id="desc">${xml(`${summary}. ${apart.length} not comparable, listed with the reason.`)}</desc>
<rect width="100%" height="100%" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

/** @param {Figure} figure */
function told({ value, lower, upper, comparator }) {
  const bound = { EQ: '', APPROX: 'about ', GE: 'at least ', GT: 'more than ', LE: 'at most ', LT: 'less than ', BETWEEN: '' }[comparator];
  return `${bound}${value ?? `${lower ?? 'no end'} to ${upper ?? 'no end'}`}`;
}

/** @param {Figure} figure */
function said({ period, places, dimensions, claim }) {
  const narrowed = [
    period?.when.edtf,
    places.map((place) => place.name).join(' and '),
    ...dimensions.map((each) => `${each.name} ${each.value}`),
    claim.asserters.nodes.map((agent) => agent.name).join(', '),
  ];
  return `${claim.text} (${narrowed.filter(Boolean).join('; ')})`;
}

/** Text of XML, whatever a record holds. @param {string} text */
function xml(text) {
  const allowed = text.toWellFormed().replaceAll(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return allowed.replaceAll(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Lines of at most 110 signs; longer words are cut. @param {string} text */
const wrap = (text) => text.match(/.{1,110}(?:\s|$)|\S{1,110}/gsu)?.map((words) => words.trim()) ?? [];

try {
  await main();
} catch (error) {
  if (!(error instanceof OnrecordError) && !(error instanceof Refusal)) throw error;
  process.stderr.write(`figures: ${error.message}${error instanceof OnrecordError ? ` ${error.advice} [${error.code}]` : ''}\n`);
  process.exitCode = 1;
}
