import { claimDrawing } from '../../../src/web/explorer/drawing/claim-drawing.js';
import type { Claim } from '../../../src/web/explorer/pages/claim-page.js';

const work = { __typename: 'Article', id: 'work:w', title: 'Ferries again', published: null, publishedBy: null, issuedBy: null };
const saying = (id: string) => ({
  id,
  speaker: { __typename: 'Person', id: `person:${id}`, name: id },
  foundIn: work,
  act: 'STATED',
  manner: null,
  saidOn: null,
  respondsTo: [],
  relays: [],
  basedOn: [],
});
const many = (name: string) => Array.from({ length: 40 }, (_, at) => saying(`${name}-${at}`));
const claim = (statements: number | null) =>
  ({
    id: 'claim:late',
    text: 'The ferry came late.',
    figure: null,
    assertions: { totalCount: statements, nodes: many('said') },
    responses: {
      totalCount: 200,
      nodes: many('answer').map((assertion) => ({
        assertion,
        target: { __typename: 'Claim', id: 'claim:late' },
        type: 'DISPUTES',
        kind: 'DENIAL',
      })),
    },
  }) as unknown as Claim;

it.each([
  [10_000, '10,000'],
  [null, 'more than 10,000'],
])('of %s statements as many are drawn as can be read, and the drawing says so', (statements, inWords) => {
  const { nodes, edges, left } = claimDrawing(claim(statements), null);
  expect(nodes.filter(({ kind }) => kind === 'assertion')).toHaveLength(20);
  expect(edges.filter(({ kind }) => kind === 'DISPUTES')).toHaveLength(10);
  expect(left).toBe(`Drawn: 10 of ${inWords} statements, 10 of 200 answers.`);
});
