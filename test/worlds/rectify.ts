import type { Dataset } from '../../src/model/dataset.js';
import { assertionId, correctionId, observationId, responseId } from '../../src/model/id.js';
import { type Rec, type RecInput, recordShape } from '../../src/model/record.js';

/** An invented world in which words are passed on, corrected here and there, and stay uncorrected elsewhere. */
export const rectifyDataset: Dataset = { id: 'dataset:rectify', title: 'How many crossed the sound', licence: 'CC0-1.0', curators: [] };

const day = (edtf: string) => ({ edtf });
const outlet = (name: string): RecInput => ({ kind: 'organization', id: `organization:${name}`, name, outlet: true });
const article = (name: string, published: string): RecInput => ({
  kind: 'article',
  id: `work:${name}`,
  title: `The ${name} on the crossings`,
  published: day(published),
  publishedBy: `organization:${name}`,
});
const claim = (name: string, text: string, claimKind: 'FIGURE' | 'STATE' = 'STATE'): RecInput => ({
  kind: 'claim',
  id: `claim:${name}`,
  text,
  claimKind,
});
const figure = (
  name: string,
  value: number,
  year: string,
  derivedFrom?: Extract<RecInput, { kind: 'observation' }>['derivedFrom'],
): RecInput => ({
  kind: 'observation',
  id: observationId(`claim:${name}`),
  claim: `claim:${name}`,
  measure: 'measure:crossings',
  value,
  unit: 'crossing',
  period: day(year),
  periodKind: 'CALENDAR',
  ...(derivedFrom === undefined ? {} : { derivedFrom }),
});

/** The id of what an agent says in a work. */
export const says = (work: string, speaker: string, what: string) =>
  assertionId({ work: `work:${work}`, speaker, what: `claim:${what}`, act: 'STATED' });
const voice = (work: string, what: string, more: object = {}): RecInput =>
  said(work, `organization:${work}`, what, { manner: 'VOICE', ...more });
const said = (work: string, speaker: string, what: string, more: object = {}): RecInput => ({
  kind: 'assertion',
  id: says(work, speaker, what),
  work: `work:${work}`,
  speaker,
  claim: `claim:${what}`,
  ...more,
});
const relay = (assertion: string, fidelity: 'SAME' | 'ALTERED' | 'WIDENED' = 'SAME') => ({ assertion, how: 'QUOTES' as const, fidelity });

export const PORT = says('report', 'organization:port', 'total');
export const TIMES = says('times', 'organization:times', 'total');
export const FIGURE = observationId('claim:total');

const input: readonly RecInput[] = [
  { kind: 'measure', id: 'measure:crossings', name: 'crossings', definition: 'crossings of the sound in a year', unit: 'crossing' },
  { kind: 'organization', id: 'organization:port', name: 'port', speaksAlone: true },
  { kind: 'organization', id: 'organization:union', name: 'union', speaksAlone: true },
  ...['times', 'post', 'gazette', 'radio', 'mirror'].map(outlet),
  {
    kind: 'document',
    id: 'work:report',
    workKind: 'REPORT',
    title: 'Crossings of 2039',
    published: day('2040-01-10'),
    issuedBy: 'organization:port',
  },
  {
    kind: 'document',
    id: 'work:survey',
    workKind: 'REPORT',
    title: 'A count of our own',
    published: day('2040-04-02'),
    issuedBy: 'organization:union',
  },
  article('times', '2040-02-01'),
  article('post', '2040-02-05'),
  article('gazette', '2040-02-10'),
  article('radio', '2040-02-12'),
  {
    ...(article('mirror', '2040-02-14') as Extract<RecInput, { kind: 'article' }>),
    basedOn: [{ work: 'work:times', how: 'REPUBLISHES' }],
  },
  claim('total', 'The ferries made 500 crossings in 2039.', 'FIGURE'),
  claim('before', 'The ferries made 400 crossings in 2038.', 'FIGURE'),
  claim('growth', 'There were 100 crossings more in 2039 than in 2038.', 'FIGURE'),
  claim('record', 'Never were there so many crossings.'),
  claim('late', 'One crossing in ten was late.'),
  claim('safe', 'The crossings were safe.'),
  figure('total', 500, '2039'),
  figure('before', 400, '2038'),
  figure('growth', 100, '2039', { op: 'DIFFERENCE', of: [observationId('claim:total'), observationId('claim:before')] }),
  said('report', 'organization:port', 'total', { channel: 'REPORT' }),
  said('report', 'organization:port', 'before', { channel: 'REPORT' }),
  said('report', 'organization:port', 'late', { channel: 'REPORT' }),
  // The Times passes the figure on, makes more of it, and says something of its own
  voice('times', 'total', { relays: [relay(PORT)] }),
  voice('times', 'record', { relays: [relay(PORT, 'WIDENED')] }),
  voice('times', 'safe'),
  // The Post has it from the Times, the radio from both; the Gazette names the Times only
  voice('post', 'total', { relays: [relay(TIMES)] }),
  voice('radio', 'total', { relays: [relay(TIMES), relay(says('post', 'organization:post', 'total'))] }),
  voice('radio', 'growth', { relays: [relay(TIMES, 'ALTERED')] }),
  voice('gazette', 'total', { basedOn: [{ work: 'work:times', how: 'CREDITS' }] }),
  voice('gazette', 'safe', { basedOn: [{ work: 'work:times', how: 'CREDITS' }] }),
  // The Mirror prints the Times
  voice('mirror', 'total'),
  voice('mirror', 'safe'),
  // The union counted the year before, and disputes the growth
  said('survey', 'organization:union', 'before', { channel: 'REPORT' }),
  said('survey', 'organization:union', 'late', { channel: 'REPORT' }),
  {
    kind: 'response',
    id: responseId(says('survey', 'organization:union', 'before'), says('radio', 'organization:radio', 'growth')),
    responseKind: 'REBUTTAL',
    basis: 'CURATED',
    assertion: says('survey', 'organization:union', 'before'),
    target: says('radio', 'organization:radio', 'growth'),
  },
  {
    kind: 'response',
    id: responseId(says('gazette', 'organization:gazette', 'total'), says('report', 'organization:port', 'late')),
    responseKind: 'CONTRAST',
    basis: 'CURATED',
    assertion: says('gazette', 'organization:gazette', 'total'),
    target: says('report', 'organization:port', 'late'),
  },
  {
    kind: 'correction',
    id: correctionId('work:times', 1),
    work: 'work:times',
    correctionKind: 'CORRECTION',
    published: day('2040-03-01'),
    summary: 'The number of crossings was misread.',
    withdrew: [TIMES],
  },
  {
    kind: 'correction',
    id: correctionId('work:post', 1),
    work: 'work:post',
    correctionKind: 'CORRECTION',
    published: day('2040-03-05'),
    summary: 'The number of crossings was taken from another newspaper, which corrected it.',
    withdrew: [says('post', 'organization:post', 'total')],
  },
  {
    kind: 'correction',
    id: correctionId('work:report', 1),
    work: 'work:report',
    correctionKind: 'RETRACTION',
    published: day('2040-05-01'),
    summary: 'The report was withdrawn.',
  },
];

/** The records, complete with defaults. */
export const rectify: readonly Rec[] = input.map((record) => recordShape.parse(record));
