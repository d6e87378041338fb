import type { Graph } from '../graph/connection.js';
import type { DatasetEntry } from '../graph/standing-records.js';
import { recordDigest } from '../model/digest.js';
import type { Rec } from '../model/record.js';
import { RECORD_SHAPES } from '../model/record.js';
import { references } from '../model/records/parts.js';
import { responseType } from '../model/vocabulary.js';
import { exportRecords } from './export-records.js';
import type { Exported } from './formats.js';
import { iri } from './iri.js';
import { CITO, CONTEXT, TYPES, termOf } from './jsonld-context.js';

/** The classes of answers by what they do to their target. */
const ANSWERS = { DISPUTES: 'Dispute', SUPPORTS: 'Support', AMENDS: 'Amendment', DOES_NOT_ANSWER: 'NonAnswer' } as const;

/**
 * Writes every record that stands as JSON-LD: one document for each dataset, which holds its context, a node a line in the order of ids.
 * GRAPH_DAMAGED, LOCKED.
 */
export function exportJsonld(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, async ({ entries, renames }, { add }) => {
    const fileOf = (dataset: string) => `${dataset.slice('dataset:'.length)}.jsonld`;
    const current = new Map<string, string[]>();
    for (const [old, now] of renames) current.set(now, [...(current.get(now) ?? []), old]);
    for (const entry of entries)
      await add(fileOf(entry.id), `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${JSON.stringify(datasetNode(entry))}`);
    return {
      take: async (record, { datasets }) => {
        const old = (current.get(record.id) ?? []).map((id) => ({
          '@id': iri(id),
          identifier: id,
          'dcterms:isReplacedBy': { '@id': iri(record.id) },
        }));
        const lines = [nodeOf(record), ...old].map((node) => `,\n${JSON.stringify(node)}`).join('');
        for (const dataset of datasets) await add(fileOf(dataset), lines);
      },
      end: async () => {
        for (const { id } of entries) await add(fileOf(id), '\n]}\n');
      },
    };
  });
}

/** A dataset as a node. */
export function datasetNode({ id, title, licence, version, curators }: DatasetEntry): object {
  const node = { '@id': iri(id), '@type': ['Dataset', 'dcat:Dataset', 'schema:Dataset'], identifier: id };
  const said = { title, licence, digest: version, curators: curators.map(({ id: key, name }) => ({ identifier: key, name })) };
  return { ...node, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) };
}

/** A record as a node, in the words of the context. */
export function nodeOf(record: Rec): object {
  const { id, kind, ...fields } = record;
  const shape: Readonly<Record<string, unknown>> = RECORD_SHAPES[kind].shape;
  const said = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [termOf(kind, field), written(field, shape[field], value)]);
  const node = { '@id': iri(id), '@type': typesOf(record), identifier: id, digest: recordDigest(record), ...Object.fromEntries(said) };
  return record.kind === 'response' ? { ...node, assertion: citing(record.assertion, record.target, CITO[record.responseKind]) } : node;
}

function typesOf(record: Rec): readonly string[] {
  const types = TYPES[record.kind];
  if (record.kind === 'organization' && record.outlet) return [...types, 'Outlet', 'schema:NewsMediaOrganization'];
  if (record.kind === 'response') return [...types, ANSWERS[responseType(record.responseKind)]];
  return types;
}

/** The answering assertion, with what it does to the other in a word of CiTO. */
function citing(assertion: string, target: string, word: string | undefined): unknown {
  return word === undefined ? iri(assertion) : { '@id': iri(assertion), [word]: { '@id': iri(target) } };
}

/** A value with its ids as IRIs and its keys as terms. */
function written(holder: string, shape: unknown, value: unknown): unknown {
  if (references.get(shape as never) !== undefined) return iri(value as string);
  const { def } = (shape as { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } })._zod;
  const inner = def.innerType ?? def.element ?? def.in;
  if (Array.isArray(value)) return value.map((one) => written(holder, elementOf(shape), one));
  if (def.type === 'object') {
    const parts = def.shape as Readonly<Record<string, unknown>>;
    const held = Object.entries(value as object).filter(([, part]) => part !== undefined);
    const node = Object.fromEntries(held.map(([key, part]) => [termOf(holder, key), written(key, parts[key], part)]));
    return holder === 'ranges' ? { '@type': 'oa:TextPositionSelector', ...node } : node;
  }
  return inner === undefined ? value : written(holder, inner, value);
}

function elementOf(shape: unknown): unknown {
  const { def } = (shape as { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } })._zod;
  return def.element ?? elementOf(def.innerType ?? def.in);
}
