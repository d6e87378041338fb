import type { Graph } from '../../graph/connection.js';
import { fileOf } from '../dataset-terms.js';
import { exportRecords } from '../export-records.js';
import type { Exported, Format } from '../formats.js';
import { PREFIXES, type ProvStatement, provOf, provOfDataset, SECTIONS } from './statements.js';

/**
 * Writes what was made by whom out of what as PROV-JSON: a document for each dataset, a statement a line, in sections. GRAPH_DAMAGED, LOCKED.
 */
export function exportProv(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, async ({ entries }, { add, join }) => {
    const written = new Map<string, number>();
    const partOf = (dataset: string, section: string) => fileOf(dataset, `${section}.part`);

    async function write(dataset: string, { section, id, attributes }: ProvStatement): Promise<void> {
      const part = partOf(dataset, section);
      const n = (written.get(part) ?? 0) + 1;
      written.set(part, n);
      await add(part, `${n === 1 ? '' : ','}\n${JSON.stringify(id ?? `_:${section}${n}`)}:${JSON.stringify(attributes)}`);
    }

    for (const entry of entries) for (const statement of provOfDataset(entry)) await write(entry.id, statement);
    return {
      take: async (record, { datasets }) => {
        const statements = provOf(record);
        for (const { id } of entries.filter((entry) => datasets.includes(entry.id)))
          for (const statement of statements) await write(id, statement);
      },
      end: async () => {
        for (const { id } of entries) {
          const file = fileOf(id, 'prov.json');
          await add(file, `{"prefix":${JSON.stringify(PREFIXES)}`);
          for (const section of SECTIONS.filter((one) => written.has(partOf(id, one)))) {
            await add(file, `,\n"${section}":{`);
            await join(file, partOf(id, section));
            await add(file, '\n}');
          }
          await add(file, '}\n');
        }
      },
    };
  });
}

/** Who made what out of what, as PROV-JSON. */
export const provJson: Format = {
  summary: 'PROV-JSON: who made what out of what: works, assertions, responses, corrections and those behind them',
  holds:
    'DATASET.prov.json: every record with all its fields as an entity or an agent; asserting, responding and correcting as activities; and who a thing is of, what it was made from and for whom somebody acted as relations.',
  lacks: [
    'Acts have no times, since PROV asks for them to the second: dates stand in terms of our own, as EDTF.',
    'That a record belongs to the dataset is said by the file it stands in.',
    'What PROV has no word for stands in terms of our own, below `urn:onrecord:vocabulary:`.',
  ],
  readBy: 'tools of PROV (the Python package prov, ProvToolbox)',
  specification: { name: 'PROV-JSON, W3C member submission', address: 'https://www.w3.org/submissions/prov-json/' },
  write: exportProv,
};
