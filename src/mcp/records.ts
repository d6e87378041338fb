import { z } from 'zod';
import type {
  AgentsFragment,
  CarrierFragment,
  FigureFragment,
  PassageFragment,
  SourceFragment,
  StopFragment,
  TitleFragment,
} from './generated/requests.js';

/** Most places of evidence, and other things of a record that come several at once, that an answer lists. */
const MOST_LISTED = 5;

export const AGENT = z.object({ id: z.string(), name: z.string(), type: z.string() });
export const WORK = z.object({
  id: z.string(),
  title: z.string(),
  published: z.string().optional(),
  publisher: AGENT.optional(),
  url: z.string().optional(),
});
export const TIME = z.object({
  edtf: z.string(),
  printed: z.string().optional(),
  earliest: z.string().optional(),
  latest: z.string().optional(),
});
export const TITLE = z.object({ id: z.string(), title: z.string(), status: z.string(), organization: AGENT.optional() });
export const EVIDENCE = z.object({
  id: z.string(),
  section: z.string(),
  ranges: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  exactSha256: z.string(),
  textSha256: z.string(),
  quote: z.string().optional(),
});
export const CLAIM = z.object({ id: z.string(), text: z.string() });
export const FIGURE = z.object({
  id: z.string(),
  value: z.number().optional(),
  lower: z.number().optional(),
  upper: z.number().optional(),
  comparator: z.string(),
  unit: z.string(),
  printed: z.string().optional(),
  measure: z.object({ id: z.string(), name: z.string(), definition: z.string() }),
  period: z.object({ kind: z.string(), when: TIME }).optional(),
  places: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  dimensions: z.array(z.string()).optional(),
});

/** Who speaks. */
export function tellAgent({ id, name, __typename: type }: AgentsFragment) {
  return { id, name, type };
}

/** A work with its publisher or issuer and where it can be read. */
export function tellWork(work: CarrierFragment) {
  const { id, title, url, published } = work;
  const publisher = work.publishedBy ?? work.issuedBy;
  return { id, title, published: published?.edtf, publisher: publisher && tellAgent(publisher), url };
}

/** A title at the time. */
export function tellTitle({ id, title, status, organization }: TitleFragment) {
  return { id, title, status, organization: organization && tellAgent(organization) };
}

/** Places in a text; at most five, and how many there are where that is more. */
export function tellEvidence(evidence: readonly PassageFragment[]) {
  const listed = evidence.slice(0, MOST_LISTED).map(({ id, section, ranges, exactSha256, quote, textVersion }) => ({
    id,
    section,
    ranges: ranges.slice(0, 2 * MOST_LISTED),
    exactSha256,
    textSha256: textVersion.sha256,
    quote,
  }));
  return { evidence: listed, evidenceCount: evidence.length > listed.length ? evidence.length : undefined };
}

/** A figure with what it counts, when and where. */
export function tellFigure({ places, dimensions, ...figure }: FigureFragment) {
  return {
    ...figure,
    places: places.slice(0, MOST_LISTED),
    dimensions: dimensions.slice(0, MOST_LISTED).map(({ name, value }) => `${name}=${value}`),
  };
}

/** The record at which a chain of origins passes or ends, in a line. */
export const STOP = z.object({ id: z.string(), speaker: AGENT.optional(), work: WORK });

export function tellStop(stop: StopFragment) {
  if (stop.__typename !== 'Assertion') return { id: stop.id, work: tellWork(stop) };
  return { id: stop.id, speaker: tellAgent(stop.speaker), work: tellWork(stop.foundIn) };
}

/** Only the first few. */
export function few<T>(all: readonly T[]): readonly T[] {
  return all.slice(0, MOST_LISTED);
}

/** Datasets with the beginning of their versions, as a citation names them. */
export function namedDatasets(datasets: readonly SourceFragment[]): string {
  return datasets.map(({ title, version }) => `${title} (version ${version.slice(0, 12)})`).join('; ');
}
