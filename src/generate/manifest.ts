import { KINDS } from '../model/kind.js';
import type { Counts } from './counts.js';
import type { Wish } from './invent.js';

/** The text of dataset.yaml: which files there are and how much they must hold. */
export function manifestOf({ assertions, seed }: Wish, { records, disputes, evidenced }: Counts): string {
  const counted = {
    agents: records.person + records.organization + records.group,
    people: records.person,
    organizations: records.organization,
    groups: records.group,
    roles: records.role,
    works: records.article + records.document,
    articles: records.article,
    documents: records.document,
    claims: records.claim,
    assertions: records.assertion,
    responses: records.response,
    disputes,
    stances: records.stance,
    evidence: records.evidence,
    observations: records.observation,
    measures: records.measure,
    places: records.place,
    topics: records.topic,
    corrections: records.correction,
  };
  // Rounded down to a tenth, so that the reader's own division cannot fall below it.
  const filled = Math.floor((1_000 * evidenced) / Math.max(1, records.assertion)) / 10;
  return `# Invented by \`onrecord generate --assertions ${assertions} --seed ${seed}\`: no person, place or sentence of it is real.
dataset: invented-${assertions}-${seed}
title: "Invented: ${assertions} assertions, seed ${seed}"
licence: CC0-1.0
curators: {onrecord: onrecord generate}
read: [${KINDS.map((kind) => `${kind}.ndjson`).join(', ')}]
expect:
${Object.entries(counted)
  .map(([name, n]) => `  ${name}: {min: ${n}, max: ${n}}\n`)
  .join('')}  filled: {assertion.evidence: ${filled}%, observation.places: 100%}
`;
}
