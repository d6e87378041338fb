/**
 * The disputes of a topic as a Markdown briefing: who said what, who disputes it and how, each with who, when, where, and the place in the text.
 *
 *     node examples/tools/disputes.mjs TOPIC [--url ADDRESS] > briefing.md
 *
 * TOPIC is an id (`topic:…`) or a name. A token is taken from ONRECORD_TOKEN. Exit status: 0 written, 1 not (one line on stderr says why).
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createClient, DisputesOfTopicDocument, OnrecordError, TopicByIdDocument, TopicsNamedDocument } from 'onrecord/client';

/** @typedef {import('onrecord/client').StatementFragment} Statement */
/** @typedef {import('onrecord/client').PassageFragment} Passage */

/** A failure that one line tells. */
class Refusal extends Error {}

// Whoever reads may have had enough
process.stdout.on('error', () => process.exit(1));

async function main() {
  const { url, words } = given();
  const { ONRECORD_TOKEN: token } = process.env;
  const client = createClient({ url, ...(token ? { token } : {}) });
  const topic = await findTopic(client, words);
  const record = (/** @type {string} */ id) => new URL(`/record/${encodeURI(id)}`, url).href;

  await write(`# ${escape(topic.name)}: what is disputed\n\n`);
  let count = 0;
  let version = 0;
  for await (const { items, graph } of client.pages(DisputesOfTopicDocument, { topic: topic.id }, 'responses')) {
    version = graph?.version ?? 0;
    for (const { id, kind, aspect, basis, note, assertion, target, evidence } of items) {
      count += 1;
      const said =
        target.__typename === 'Assertion' ? statement(target, record) : `- ${quoted(target.text)} (${link('claim', record(target.id))})\n`;
      const curated = basis === 'CURATED' ? ", as a curator judges, not in the disputant's words" : '';
      const where = evidence.length === 0 ? '' : `\n  It answers at: ${evidence.map(place).join('; ')}.`;
      await write(
        `## ${count}. ${escape(assertion.speaker.name)}: ${lower(kind)} (${lower(aspect)}${curated})\n\n` +
          `What was said:\n\n${said}\nWhat disputes it (${link('dispute', record(id))}):\n\n${statement(assertion, record).trimEnd()}${where}\n` +
          `${note === null ? '' : `\nCurator's note: ${escape(note)}\n`}\n`,
      );
    }
  }
  if (count === 0) await write('Nothing on record disputes what is said about it.\n\n');
  await write(
    `${count} ${count === 1 ? 'dispute' : 'disputes'} on record about ${link(topic.name, record(topic.id))}, from version ${version} of the graph. `,
  );
  await write('A dispute is what somebody said, not a verdict.\n');
}

function given() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string', default: 'http://localhost:4000' } },
    });
    const words = positionals.join(' ').trim();
    if (words !== '' && URL.canParse(values.url)) return { url: values.url, words };
  } catch {}
  throw new Refusal('usage: node disputes.mjs TOPIC [--url ADDRESS]');
}

/** @param {import('onrecord/client').Client} client @param {string} words */
async function findTopic(client, words) {
  const { topic } = words.startsWith('topic:') ? await client.query(TopicByIdDocument, { topic: words }) : { topic: null };
  const { nodes } = words.startsWith('topic:')
    ? { nodes: topic === null ? [] : [topic] }
    : (await client.query(TopicsNamedDocument, { name: words })).topics;
  const [first, ...others] = nodes;
  if (first === undefined) throw new Refusal(`There is no topic "${words}" on record.`);
  if (others.length > 0) throw new Refusal(`"${words}" is the name of ${nodes.map(({ id }) => id).join(' and ')}; give one of these ids.`);
  return first;
}

/** Who, what, when, where, and the places in the text. @param {Statement} said @param {(id: string) => string} record */
function statement({ id, speaker, reportedBy, role, saidOn, claim, inquiry, foundIn, evidence }, record) {
  const title = role === null ? '' : `, ${escape(role.title)}${role.organization === null ? '' : `, ${escape(role.organization.name)}`}`;
  const by = reportedBy === null ? '' : ` (as ${escape(reportedBy.name)} reports)`;
  const when = saidOn === null ? '' : `, said ${escape(saidOn.edtf)}`;
  const outlet = (foundIn.publishedBy ?? foundIn.issuedBy)?.name;
  const cited = [
    link(foundIn.title, foundIn.url),
    outlet && escape(outlet),
    foundIn.published && `published ${escape(foundIn.published.edtf)}`,
  ];
  const places = evidence.length === 0 ? 'no place in a text' : evidence.map(place).join('; ');
  return (
    `- **${escape(speaker.name)}**${title}${by}${when}: ${quoted(claim?.text ?? inquiry ?? '')}\n` +
    `  ${cited.filter(Boolean).join(', ')}; ${places} (${link('record', record(id))}).\n`
  );
}

/** Where it stands in one exact text. @param {Passage} passage */
function place({ section, ranges, textVersion }) {
  const points = ranges.map(({ start, end }) => `${start}–${end}`).join(', ');
  return `${lower(section)}, code points ${points} of text ${textVersion.sha256.slice(0, 12)}`;
}

/** Text that Markdown shows as it stands, wherever in a line, also where readers make links of addresses. @param {string} text */
function escape(text) {
  const plain = text.replaceAll(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  return plain.replaceAll(/[\\`*_[\]<>&|~$@]|:(?=\/\/)|(?<=www)\./gi, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** @param {string} text */
const quoted = (text) => `“${escape(text)}”`;
/** @param {string} words */
const lower = (words) => words.toLowerCase().replaceAll('_', ' ');
/** @param {string} text @param {string | null} url */
const link = (text, url) =>
  url === null || !/^https?:/.test(url) ? escape(text) : `[${escape(text)}](<${url.replaceAll(/[<>\s\\]/g, encodeURIComponent)}>)`;

/** Waits where the reader is slower. @param {string} text */
async function write(text) {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

try {
  await main();
} catch (error) {
  if (!(error instanceof OnrecordError) && !(error instanceof Refusal)) throw error;
  process.stderr.write(`disputes: ${error.message}${error instanceof OnrecordError ? ` ${error.advice} [${error.code}]` : ''}\n`);
  process.exitCode = 1;
}
