/**
 * What changed since a day: new works and announced corrections; or, for each claim, person or topic that is named, what entered and what
 * was taken back in the answers about it.
 *
 *     node examples/tools/watch.mjs SINCE [--until DAY] [--url ADDRESS] [ID…]
 *
 * SINCE is a day such as 2025-01-31; what was published on it is no change. IDs are claims, people and topics (each claim about them). A
 * token is taken from ONRECORD_TOKEN. Exit status, as of diff: 0 nothing changed, 1 something did, 2 it could not be told (one line says why).
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import {
  ClaimsAboutTopicDocument,
  CorrectionsNewestFirstDocument,
  createClient,
  OnrecordError,
  WhatChangedDocument,
  WorksBetweenDocument,
} from 'onrecord/client';

/** @typedef {import('onrecord/client').Client} Client */
/** @typedef {NonNullable<import('onrecord/client').WhatChangedQuery['whatChanged']>['changes'][number]} Change */

/** A failure that one line tells. */
class Refusal extends Error {}

let changes = 0;

// Whoever reads may have had enough
process.stdout.on('error', () => process.exit(2));

async function main() {
  const { url, since, until, ids } = given();
  const { ONRECORD_TOKEN: token } = process.env;
  const client = createClient({ url, ...(token ? { token } : {}) });
  if (ids.length === 0) await allOf(client, since, until);
  for (const id of ids) {
    if (!id.startsWith('topic:')) await about(client, id, since, until, false);
    else
      for await (const claim of client.each(ClaimsAboutTopicDocument, { topic: id }, 'topic.claims'))
        await about(client, claim.id, since, until, true);
  }
  await tell(`${changes} ${changes === 1 ? 'change' : 'changes'} after ${since}, up to ${until}.`);
}

function given() {
  try {
    const options = /** @type {const} */ ({ url: { type: 'string', default: 'http://localhost:4000' }, until: { type: 'string' } });
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [since = '', ...ids] = positionals;
    const until = values.until ?? new Date().toISOString().slice(0, 10);
    for (const day of since === '' ? [] : [since, until]) if (!isDay(day)) throw new Refusal(`"${day}" is no day such as 2025-01-31.`);
    if (since !== '' && until < since) throw new Refusal(`${until} is before ${since}.`);
    if (since !== '' && URL.canParse(values.url)) return { url: values.url, since, until, ids };
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
  throw new Refusal('usage: node watch.mjs SINCE [--until DAY] [--url ADDRESS] [ID…]');
}

/** @param {string} text */
function isDay(text) {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** New works, oldest first, and corrections, newest first: it stops asking at the first that is too old. @param {Client} client @param {string} since @param {string} until */
async function allOf(client, since, until) {
  const from = new Date(Date.parse(since) + 86_400_000).toISOString().slice(0, 10);
  if (from <= until)
    for await (const work of client.each(WorksBetweenDocument, { from, to: until }, 'works')) {
      const whose = work.publishedBy ?? work.issuedBy;
      await change(
        work.published?.edtf,
        'published',
        `${work.title}${whose === null ? '' : ` (${whose.name})`}, ${work.assertions.totalCount ?? 'many'} assertions`,
        work.id,
      );
    }
  for await (const { id, kind, summary, published, work } of client.each(CorrectionsNewestFirstDocument, {}, 'corrections')) {
    const day = published?.earliest ?? published?.latest ?? null;
    if (day !== null && day <= since) break;
    if (day !== null && day <= until) await change(published?.edtf, words(kind), `${work.title}: ${summary}`, id);
  }
}

/** What changed about one claim or person. @param {Client} client @param {string} id @param {string} from @param {string} to @param {boolean} many */
async function about(client, id, from, to, many) {
  const { whatChanged } = await client.query(WhatChangedDocument, { id, from, to });
  if (whatChanged === null) throw new Refusal(`There is no claim or person "${id}" on record.`);
  const { of, changeCount, changes: listed, tallies } = whatChanged;
  if (changeCount === 0 && many) return;
  await tell(`${of.__typename === 'Claim' ? of.text : of.name} (${of.id})`);
  for (const each of listed)
    await change(each.day, words(each.how), `${words(each.kind)}: ${said(each)}`, 'id' in each.record ? each.record.id : null);
  if (changeCount > listed.length) await tell(`  … ${listed.length} of ${changeCount} changes are listed`);
  changes += changeCount - listed.length;
  const moved = tallies
    .filter(({ before, after }) => before !== after)
    .map((tally) => `${words(tally.of)} ${tally.before} → ${tally.after}`);
  if (moved.length > 0) await tell(`  in all: ${moved.join(', ')}`);
}

/** @param {Change} change */
function said({ record, by }) {
  const cause =
    by === null ? '' : by.__typename === 'Correction' ? `, by a correction: ${by.summary}` : `, by ${by.assertion.speaker.name}`;
  switch (record.__typename) {
    case 'Assertion':
      return `${record.speaker.name}: ${record.claim?.text ?? record.inquiry} (${record.foundIn.title})${cause}`;
    case 'Response':
      return `${words(record.response)} by ${record.assertion.speaker.name}: ${record.assertion.claim?.text ?? 'no answer'} (${record.assertion.foundIn.title})${cause}`;
    case 'Stance':
      return `${record.assertion.speaker.name} ${words(record.stance)} ${Object.values(record.target)[0]}${cause}`;
    case 'Role':
      return `${record.title}${record.organization === null ? '' : `, ${record.organization.name}`}${cause}`;
    case 'Correction':
      return `${record.work.title}: ${record.summary}${cause}`;
    case 'Observation':
      return `${record.value ?? 'a range'} ${record.unit} of ${record.measure.name}${cause}`;
    default:
      return `${words(record.verdict)} of ${record.operands.map(({ value, unit }) => `${value ?? 'a range'} ${unit}`).join(' and ')}${cause}`;
  }
}

/** @param {string | null | undefined} day @param {string} how @param {string} what @param {string | null} id */
async function change(day, how, what, id) {
  changes += 1;
  await tell(`  ${day ?? 'no day'}  ${how}  ${what}${id === null ? '' : `  [${id}]`}`);
}

/** @param {string} code */
const words = (code) => code.toLowerCase().replaceAll('_', ' ');

/** One line; waits where the reader is slower. No sign of a record can move the cursor of a terminal. @param {string} text */
async function tell(text) {
  if (!process.stdout.write(`${text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')}\n`))
    await once(process.stdout, 'drain');
}

try {
  await main();
  process.exitCode = changes === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof OnrecordError) && !(error instanceof Refusal)) throw error;
  process.stderr.write(`watch: ${error.message}${error instanceof OnrecordError ? ` ${error.advice} [${error.code}]` : ''}\n`);
  process.exitCode = 2;
}
