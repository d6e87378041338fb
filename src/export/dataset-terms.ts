import type { DatasetEntry } from '../graph/standing-records.js';
import { escaped } from './iri.js';

/** The file of a dataset: its slug and what follows the dot. */
export function fileOf(dataset: string, ending: string): string {
  return `${dataset.slice('dataset:'.length)}.${ending}`;
}

/** Who curated a dataset, as an IRI: a name, which leads to no page. */
export function curatorIri(dataset: string, curator: string): string {
  return `urn:onrecord:curator:${escaped(dataset.slice('dataset:'.length))}/${escaped(curator)}`;
}

const SPDX = /^(?:CC0-1\.0|CC-BY(?:-(?:NC|ND|SA))*-\d\.\d|ODC-By-1\.0|ODbL-1\.0|PDDL-1\.0|MIT|Apache-2\.0)$/;

/** The address of a licence that is known by its SPDX name or given as an address; undefined for any other words. */
export function licenceIri({ licence }: Pick<DatasetEntry, 'licence'>): string | undefined {
  if (licence === null) return undefined;
  if (SPDX.test(licence)) return `https://spdx.org/licenses/${licence}`;
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(licence) ? licence : undefined;
}
