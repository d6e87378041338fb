import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDataset } from '../../dist/generate/write-dataset.js';

/** Of so many records of a kind, one is changed. */
const ONE_IN = 12;

/**
 * Writes two states of one dataset into `folder`: `first`, invented, and `second`, in which people, claims, figures and assertions are
 * changed and one record in twenty is gone. Gives their folders and the number of records of the first.
 */
export async function writeStates(folder, assertions, seed) {
  const first = join(folder, 'first');
  const second = join(folder, 'second');
  const { records } = await writeDataset({ assertions, seed }, { dataset: first, texts: null, onProgress: () => undefined });
  const total = Object.values(records).reduce((sum, n) => sum + n, 0);
  cpSync(first, second, { recursive: true });
  const manifest = readFileSync(join(second, 'dataset.yaml'), 'utf8');
  writeFileSync(join(second, 'dataset.yaml'), manifest.replace(/^expect:[\s\S]*/m, ''));
  change(second, 'person', (person) => ({ ...person, name: `${person.name} Lind` }));
  change(second, 'claim', (claim) => ({ ...claim, text: `${claim.text} So it was said.` }));
  change(second, 'observation', (figure) => (typeof figure.value === 'number' ? { ...figure, value: figure.value + 1 } : figure));
  change(second, 'assertion', (assertion) => ({ ...assertion, cue: 'stated' }));
  drop(second, 'response', total / 20);
  return { first, second, records: total };
}

function change(folder, kind, changed) {
  edit(folder, kind, (lines) => lines.map((line, at) => (at % ONE_IN === 0 ? JSON.stringify(changed(JSON.parse(line))) : line)));
}

/** Nothing refers to the records of these kinds. */
function drop(folder, kind, count) {
  edit(folder, kind, (lines) => lines.slice(Math.min(Math.round(count), lines.length - 1)));
}

function edit(folder, kind, edited) {
  const file = join(folder, `${kind}.ndjson`);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  writeFileSync(file, `${edited(lines).join('\n')}\n`);
}
