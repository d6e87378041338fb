import { serveFirstDataset } from '../api/first-dataset.js';
import type { ServedApi } from '../api/served.js';
import { blocksOf } from './blocks.js';

const query = blocksOf('README.md').find(({ language }) => language === 'graphql')?.text ?? '';
let served: ServedApi;
beforeAll(async () => {
  served = await serveFirstDataset();
}, 300_000);
afterAll(() => served?.close());

interface Answer {
  readonly person: {
    readonly disputedBy: {
      readonly nodes: readonly {
        readonly assertion: {
          readonly speaker: { readonly name: string };
          readonly foundIn: { readonly title: string; readonly publishedBy: { readonly name: string } };
          readonly evidence: readonly { readonly ranges: readonly { readonly start: number; readonly end: number }[] }[];
        };
      }[];
    };
  };
}

it("the README's first question is answered, by one statement, with titles, outlets and places", async () => {
  const { json } = await served.post({ query });
  expect(json.errors).toBeUndefined();
  const { nodes } = (json.data as unknown as Answer).person.disputedBy;
  expect(nodes.map(({ assertion }) => assertion.speaker.name)).toContain('US Immigration and Customs Enforcement');
  for (const { assertion } of nodes) {
    expect(assertion.foundIn.title).not.toBe('');
    expect(assertion.foundIn.publishedBy.name).not.toBe('');
    expect(assertion.evidence[0]?.ranges[0]?.end).toBeGreaterThan(0);
  }
  expect(served.sent).toHaveLength(1);
}, 120_000);
