import { z } from 'zod';
import type { Graph } from '../graph/connection.js';
import type { DatasetEntry } from '../graph/standing-records.js';
import { recordDigest } from '../model/digest.js';
import { KINDS } from '../model/kind.js';
import { portablePattern } from '../model/portable-pattern.js';
import { RECORD_SHAPES, type Rec } from '../model/record.js';
import { sha256 } from '../model/records/parts.js';
import { exportRecords } from './export-records.js';
import type { Exported, Format } from './formats.js';

/** JSON Lines of our records: a line each, complete, with its digest and datasets. */
export const jsonl: Format = {
  summary: 'JSON Lines of our records, for jq, DuckDB, pandas and programs of your own',
  holds:
    'records.jsonl: every record with all its fields, its `digest` and its `datasets`, a line each in the order of ids; datasets.jsonl: a ' +
    'dataset a line, with its version; renames.jsonl: ids that were renamed. schema/exported-record.json is the schema of a line.',
  lacks: ['onrecord does not read it back, since the lines carry digests and datasets besides the fields: seeds are the way back.'],
  readBy: 'whatever reads a JSON value a line',
  specification: { name: 'JSON Lines', address: 'https://jsonlines.org/' },
  write: exportJsonl,
};

/** Writes every record that stands as a line of JSON. GRAPH_DAMAGED, LOCKED. */
export function exportJsonl(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, async ({ entries, renames }, { add }) => {
    const line = (file: string, value: object) => add(file, `${JSON.stringify(value)}\n`);
    for (const file of ['records.jsonl', 'datasets.jsonl', 'renames.jsonl']) await add(file, '');
    return {
      take: (record, { datasets }) => line('records.jsonl', recordLine(record, datasets)),
      end: async () => {
        for (const entry of entries) await line('datasets.jsonl', datasetLine(entry));
        for (const [old, now] of renames) await line('renames.jsonl', { old, now });
      },
    };
  });
}

/** A record with its digest and the ids of its datasets. */
export function recordLine(record: Rec, datasets: readonly string[]): object {
  return { ...record, digest: recordDigest(record), datasets: [...datasets].sort() };
}

/** The JSON Schema of a line of records.jsonl. */
export function exportedRecordSchema(): object {
  const more = {
    digest: sha256.describe('SHA-256 over the canonical JSON of the fields: equal content, equal digest.'),
    datasets: z.array(z.string()).min(1).describe('Ids of the datasets that it is of.'),
  };
  return {
    title: 'A line of records.jsonl: one record, with its digest and datasets',
    ...z.toJSONSchema(z.union(KINDS.map((kind) => z.strictObject({ ...RECORD_SHAPES[kind].shape, ...more }))), {
      unrepresentable: 'any',
      override: ({ jsonSchema }) => portablePattern(jsonSchema),
    }),
  };
}

function datasetLine({ id, title, licence, version, records, curators }: DatasetEntry): object {
  return { id, title, licence, version, records, curators };
}
