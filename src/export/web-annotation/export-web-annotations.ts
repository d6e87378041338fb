import type { Graph } from '../../graph/connection.js';
import { fileOf } from '../dataset-terms.js';
import { exportRecords } from '../export-records.js';
import type { Exported, Format } from '../formats.js';
import { notHeld } from '../holds.js';
import { recordIri } from '../iri.js';
import { annotationsOf, CONTEXT, FOLLOW, HOLDS } from './annotation.js';

/**
 * Writes an annotation for each passage that a record cites: for each dataset an annotation collection with all of them on its one page,
 * an annotation a line. GRAPH_DAMAGED, LOCKED.
 */
export function exportWebAnnotations(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, async ({ entries }, { add }) => {
    const file = (dataset: string) => fileOf(dataset, 'annotations.jsonld');
    const totals = new Map(entries.map(({ id }) => [id, 0]));
    for (const { id, title } of entries) {
      const collection = { id: `${recordIri(id)}/annotations`, type: 'AnnotationCollection', label: title ?? id };
      const page = { id: `${collection.id}/1`, type: 'AnnotationPage', partOf: collection.id, startIndex: 0 };
      const head = JSON.stringify({ '@context': CONTEXT, ...collection, last: page.id }).slice(0, -1);
      await add(file(id), `${head},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`);
    }
    return {
      follow: FOLLOW,
      take: async (record, { datasets }, around) => {
        for (const entry of entries.filter(({ id }) => datasets.includes(id))) {
          const written = totals.get(entry.id) ?? 0;
          const annotations = annotationsOf(record, around, entry);
          const lines = annotations.map((one, at) => `${written + at === 0 ? '' : ','}\n${JSON.stringify(one)}`);
          totals.set(entry.id, written + lines.length);
          if (lines.length > 0) await add(file(entry.id), lines.join(''));
        }
      },
      end: async () => {
        for (const [id, total] of totals) await add(file(id), `\n]},\n"total":${total}}\n`);
      },
    };
  });
}

/** Each passage that is cited, with what it is evidence of, as W3C Web Annotations. */
export const webAnnotation: Format = {
  summary: 'W3C Web Annotations: each passage that is cited, with what it is evidence of',
  holds:
    'DATASET.annotations.jsonld: an annotation collection with an annotation a line for each pair of a record (assertion, response, role, correction) and a passage that it cites: the target is the places in the work, the body the record and its words.',
  lacks: [
    'Positions are Unicode code points, as the recommendation asks, of the text normalised as `normalization` says; the words themselves are left out, so there is no TextQuoteSelector.',
    'A passage of several pieces is several targets: that they are one passage stands in `evidence`, a term of our own, as digests and sections do.',
    'The recommendation asks for times: when a text was read is the interval of its day, and no annotation has `created`, since nobody wrote down when it was made.',
    'The creators are the curators of the dataset; who reviewed an assertion is left out.',
    ...notHeld(HOLDS),
  ],
  readBy: 'annotation tools and servers that speak the Web Annotation model; JSON-LD processors',
  specification: { name: 'Web Annotation Data Model', address: 'https://www.w3.org/TR/annotation-model/' },
  write: exportWebAnnotations,
};
