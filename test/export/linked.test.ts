import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { buildProgram } from '../../src/cli/program.js';
import { FORMATS } from '../../src/export/formats.js';
import { addressIri, iri } from '../../src/export/iri.js';
import type { Graph } from '../../src/graph/connection.js';
import { type Follow, neighbour, readNeighbourhood } from '../../src/graph/neighbourhood.js';
import type { Rec } from '../../src/model/record.js';
import { blocksOf } from '../docs/blocks.js';
import { empty, ingest, scratchGraph } from '../graph/scratch.js';
import { testConfig } from '../setup/database.js';
import { nanopubJava, printedBy, pythonWithReaders } from '../setup/readers.js';
import { CLAIMS, harborDataset, harbor as plain, SAID, TIMES_ARTICLE } from '../worlds/harbor.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

let graph: Graph;
let folder = '';
/** Quotation marks, a backslash, marks of direction, a character beyond the first plane, what XML and HTML would take for markup. */
const AWKWARD = 'He said "no" \\ to \u202e<b>😀</b>\u2066 & {you}';
const harbor = plain.map((record): Rec => {
  if (record.id === CLAIMS.port && record.kind === 'claim') return { ...record, text: AWKWARD };
  if (record.id === TIMES_ARTICLE && record.kind === 'article') return { ...record, url: 'https://times.example/{ferries}|a#100%' };
  return record;
});
const NEW = ['web-annotation', 'nanopub', 'prov-json', 'claimreview'] as const;

const files = (of: string) =>
  readdirSync(of)
    .sort()
    .map((name) => [name, readFileSync(join(of, name), 'utf8')]);
const only = (format: string) => readFileSync(join(folder, format, readdirSync(join(folder, format))[0] ?? ''), 'utf8');

beforeAll(async () => {
  graph = scratchGraph();
  folder = mkdtempSync(join(tmpdir(), 'onrecord-linked-'));
  await empty(graph);
  await ingest(graph, harbor, { ...harborDataset, curators: [{ id: 'al', name: 'Al "of" the \\ Quay' }] });
  for (const format of NEW) await FORMATS[format]?.write(graph, join(folder, format));
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

describe('records with those that they name', () => {
  const relay = harbor.filter(({ id }) => id === SAID.relay);

  it('come as far as they are followed, and no further', async () => {
    const follow: Follow = { assertion: ['relays.assertion', 'evidence'], evidence: ['textVersion'] };
    const around = await readNeighbourhood(graph, relay, follow);
    const kinds = [...around.values()].map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['assertion', 'assertion', 'evidence', 'evidence', 'evidence', 'text-version', 'text-version']);
    expect(around.get(SAID.port)).toEqual(harbor.find(({ id }) => id === SAID.port));
    expect(neighbour(around, SAID.port, 'assertion')?.cue).toBe('said');
    expect(neighbour(around, SAID.port, 'claim')).toBeUndefined();
    expect((await readNeighbourhood(graph, relay, {})).size).toBe(1);
  });

  it('come without those that are retired', async () => {
    await graph.write((writer) => writer.run("MATCH (one:Record {id: $id}) SET one.retiredAt = '2032-01-01'", { id: SAID.port }));
    const around = await readNeighbourhood(graph, relay, { assertion: ['relays.assertion'] });
    await graph.write((writer) => writer.run('MATCH (one:Record {id: $id}) REMOVE one.retiredAt', { id: SAID.port }));
    expect([...around.keys()]).toEqual([SAID.relay]);
  });
});

describe('ids and addresses as IRIs', () => {
  it.each([
    ['response:a/b/c>assertion:d', 'record:response:a/b/c%3Eassertion:d'],
    ['claim:\u202eevil\u0000', 'record:claim:%E2%80%AEevil%00'],
    ['claim:half\ud83d', 'record:claim:half%EF%BF%BD'],
    ['claim:été-票', 'record:claim:été-票'],
  ])('%j is %s', (id, expected) => expect(iri(id)).toBe(expected));

  it('keeps what an address means', () => {
    expect(addressIri('https://a.example/x?q=1#top')).toBe('https://a.example/x?q=1#top');
    expect(addressIri('https://a.example/{x}|100%')).toBe('https://a.example/%7Bx%7D%7C100%25');
    expect(addressIri('https://a.example/%41\u2066')).toBe('https://a.example/%41%E2%81%A6');
  });
});

describe('each of these formats', () => {
  it.each(NEW)('%s gives the same bytes twice, in any time zone', async (format) => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      await FORMATS[format]?.write(graph, join(folder, `${format}-east`));
      process.env.TZ = 'UTC';
      await FORMATS[format]?.write(graph, join(folder, `${format}-utc`));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(files(join(folder, `${format}-east`))).toEqual(files(join(folder, format)));
    expect(files(join(folder, `${format}-utc`))).toEqual(files(join(folder, format)));
    expect(files(join(folder, format))).toHaveLength(1);
  });
});

/** Serves the contexts that exports name, as far as their specifications give the words that are used; anything else is no context and fails. */
async function contexts(address: string) {
  const known = CONTEXTS[address];
  if (known === undefined) throw new Error(`nothing may be fetched: ${address}`);
  return { documentUrl: address, document: { '@context': known } };
}
const id = (name: string) => ({ '@id': name, '@type': '@id' });
const time = (name: string) => ({ '@id': name, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' });
const CONTEXTS: Readonly<Record<string, object>> = {
  // The terms of the recommendation's context that exports may use: https://www.w3.org/TR/annotation-vocab/#json-ld-context
  'http://www.w3.org/ns/anno.jsonld': {
    ...{ oa: 'http://www.w3.org/ns/oa#', as: 'http://www.w3.org/ns/activitystreams#', dcterms: 'http://purl.org/dc/terms/' },
    ...{ dc: 'http://purl.org/dc/elements/1.1/', foaf: 'http://xmlns.com/foaf/0.1/', id: '@id', type: '@type' },
    ...{ Annotation: 'oa:Annotation', SpecificResource: 'oa:SpecificResource', TextualBody: 'oa:TextualBody', TimeState: 'oa:TimeState' },
    ...{ TextPositionSelector: 'oa:TextPositionSelector', Software: 'as:Application', Text: 'http://purl.org/dc/dcmitype/Text' },
    ...{ AnnotationCollection: 'as:OrderedCollection', AnnotationPage: 'as:OrderedCollectionPage' },
    ...{ linking: 'oa:linking', describing: 'oa:describing', body: id('oa:hasBody'), target: id('oa:hasTarget') },
    ...{ source: id('oa:hasSource'), selector: id('oa:hasSelector'), state: id('oa:hasState'), creator: id('dcterms:creator') },
    ...{ generator: id('as:generator'), rights: id('dcterms:rights'), partOf: id('as:partOf'), first: id('as:first'), last: id('as:last') },
    ...{ items: { ...id('as:items'), '@container': '@list' }, motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' } },
    ...{
      purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
      format: 'dc:format',
      language: 'dc:language',
      start: 'oa:start',
      end: 'oa:end',
    },
    ...{ value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value', name: 'foaf:name', nickname: 'foaf:nick', total: 'as:totalItems' },
    ...{ label: 'http://www.w3.org/2000/01/rdf-schema#label', startIndex: 'as:startIndex' },
    ...{ sourceDateStart: time('oa:sourceDateStart'), sourceDateEnd: time('oa:sourceDateEnd') },
  },
  'https://schema.org': { '@vocab': 'http://schema.org/' },
};
/** As RDF; fails when a word has no meaning in the document's context or an IRI is none. */
const rdfOf = async (document: object) =>
  (await jsonld.toRDF(document, { documentLoader: contexts, safe: true } as never)) as unknown as readonly {
    readonly object: { readonly value: string };
  }[];

it('jsonld is what the reference processor reads without losing a word', async () => {
  await FORMATS.jsonld?.write(graph, join(folder, 'jsonld'));
  const values = (await rdfOf(JSON.parse(only('jsonld')) as object)).map(({ object }) => object.value);
  expect(values).toContain(AWKWARD);
  expect(values).toEqual(
    expect.arrayContaining([
      'http://www.w3.org/ns/prov#Person',
      'https://schema.org/Claim',
      'http://www.w3.org/ns/oa#TextPositionSelector',
    ]),
  );
});

describe('web annotations', () => {
  type Target = Readonly<Record<string, unknown>> & { readonly selector: { readonly start: number; readonly end: number } };
  type Annotation = {
    readonly id: string;
    readonly target: Target | readonly Target[];
    readonly body: readonly Readonly<Record<string, unknown>>[];
  };
  const collection = () =>
    JSON.parse(only('web-annotation')) as { readonly total: number; readonly first: { readonly items: readonly Annotation[] } };

  it('are one for each passage that a record cites, as the recommendation has it', async () => {
    const { total, first } = collection();
    const cited = harbor.flatMap((record) => ('evidence' in record ? record.evidence.map((evidence) => `${record.id}@${evidence}`) : []));
    expect(first.items).toHaveLength(cited.length);
    expect(total).toBe(cited.length);
    expect(new Set(first.items.map((one) => one.id)).size).toBe(cited.length);
    for (const one of first.items) {
      expect(one).toMatchObject({ type: 'Annotation', motivation: 'linking', rights: 'https://spdx.org/licenses/CC0-1.0' });
      for (const target of [one.target].flat() as Target[]) {
        expect(target).toMatchObject({ type: 'SpecificResource', source: { id: expect.stringMatching(/^(?:https?|urn):/) } });
        expect(target.selector).toEqual({ type: 'TextPositionSelector', start: expect.any(Number), end: expect.any(Number) });
        expect(target.selector.start).toBeLessThan(target.selector.end);
      }
    }
    const said = first.items.find((one) => one.id.includes(`${SAID.port}@`));
    expect(said?.target).toMatchObject({
      source: { id: 'https://times.example/%7Bferries%7D%7Ca#100%25', language: 'en' },
      state: { type: 'TimeState', sourceDateStart: '2031-07-01T00:00:00Z', sourceDateEnd: '2031-07-01T23:59:59Z' },
    });
    expect(said?.body).toContainEqual({ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: AWKWARD, language: 'en' });
    const values = (await rdfOf(collection())).map(({ object }) => object.value);
    expect(values).toContain(AWKWARD);
    expect(values.filter((value) => value === 'http://www.w3.org/ns/oa#TextPositionSelector').length).toBe(total);
  });

  it('hold no words of a text', () => expect(only('web-annotation')).not.toMatch(/"(?:exact|prefix|suffix|quote)"|TextQuoteSelector/));
});

describe('nanopublications', () => {
  const quads = (): readonly Quad[] => new Parser({ format: 'application/trig' }).parse(only('nanopub'));
  const NP = 'http://www.nanopub.org/nschema#';

  it('are one for each assertion and response, with four graphs whose text survives', () => {
    const heads = quads().filter(({ object }) => object.value === `${NP}Nanopublication`);
    expect(heads).toHaveLength(harbor.filter(({ kind }) => kind === 'assertion' || kind === 'response').length);
    const graphs = new Set(quads().map(({ graph: name }) => name.value));
    for (const { subject } of heads)
      for (const part of ['Head', 'assertion', 'provenance', 'pubinfo']) expect(graphs).toContain(`${subject.value}/${part}`);
    expect(quads().map(({ object }) => object.value)).toContain(AWKWARD);
    const dispute = quads().find(({ predicate }) => predicate.value === 'http://purl.org/spar/cito/disputes');
    expect([dispute?.subject.value, dispute?.object.value]).toEqual([SAID.union, SAID.port].map((one) => `urn:onrecord:record:${one}`));
    // No clock and no words of a text
    expect(only('nanopub')).not.toMatch(/dcterms:created|oa:exact/);
  });

  it('are what nanopub-java holds to be valid, with the trusty URIs that it reckons itself', () => {
    const classPath = nanopubJava();
    if (classPath === null) return;
    const check = (text: string) => {
      const file = join(folder, 'checked.trig');
      writeFileSync(file, text);
      return printedBy('java', ['-cp', classPath, 'org.nanopub.CheckNanopub', file]);
    };
    const whole = only('nanopub');
    expect(check(whole)).toMatch(
      new RegExp(`Summary: ${whole.split('np:Nanopublication').length - 1} trusty \\(without signature\\);\\s*$`),
    );
    expect(check(whole.replace('"FIGURE"', '"EVENT"'))).toMatch(/VERIFICATION FAILED[\s\S]*1 valid \(not trusty\)/);
  });
});

describe('PROV-JSON', () => {
  it('is what the package prov reads: every record, who it is of, and nothing lost on the way', () => {
    const python = pythonWithReaders();
    if (python === null) return;
    const [file = ''] = readdirSync(join(folder, 'prov-json'));
    const reader = fileURLToPath(new URL('read_prov.py', import.meta.url));
    const read = JSON.parse(printedBy(python, [reader, join(folder, 'prov-json', file)])) as {
      readonly sorts: Readonly<Record<string, number>>;
      readonly attributed: readonly (readonly [string, string])[];
      readonly survives: boolean;
      readonly labels: readonly string[];
    };
    const agents = harbor.filter(({ kind }) => kind === 'person' || kind === 'organization' || kind === 'group').length;
    const acts = harbor.filter(({ kind }) => kind === 'assertion' || kind === 'response' || kind === 'correction').length;
    // The dataset and its curator beside the records
    expect(read.sorts).toMatchObject({
      ProvAgent: agents + 1,
      ProvEntity: harbor.length - agents + 1,
      ProvActivity: acts,
      ProvInvalidation: 1,
    });
    for (const record of harbor)
      if (record.kind === 'assertion') expect(read.attributed).toContainEqual([iri(record.id), iri(record.speaker)]);
    expect(read.survives).toBe(true);
    expect(read.labels).toContain(AWKWARD);
  });

  it('is one document whose sections name nothing twice', () => {
    const text = only('prov-json');
    const keys = [...text.matchAll(/^("[^"]+"):\{"/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const document = JSON.parse(text) as Readonly<Record<string, object>>;
    expect(Object.values(document).flatMap((section) => Object.keys(section)).length).toBe(
      keys.length + Object.keys(document.prefix ?? {}).length,
    );
  });
});

describe('reviews of claims', () => {
  // Properties of ClaimReview, Claim and what these lead to, as schema.org defines them for those types
  const KNOWN = {
    ClaimReview: [
      'additionalType',
      'url',
      'datePublished',
      'inLanguage',
      'author',
      'publisher',
      'claimReviewed',
      'reviewAspect',
      'reviewBody',
      'abstract',
      'itemReviewed',
      'isPartOf',
      'license',
    ],
    Claim: ['text', 'inLanguage', 'author', 'datePublished', 'appearance'],
    NewsArticle: ['name', 'url', 'inLanguage', 'datePublished', 'author', 'publisher'],
    Person: ['name', 'sameAs'],
    Organization: ['name', 'sameAs'],
    NewsMediaOrganization: ['name', 'sameAs'],
  } as const;

  it('are the answers that publishers give in their own works, and hold nothing that nobody said', async () => {
    const document = JSON.parse(only('claimreview')) as { readonly '@graph': readonly Readonly<Record<string, unknown>>[] };
    const reviews = document['@graph'];
    expect(reviews.map(({ additionalType }) => additionalType)).toEqual([
      'urn:onrecord:vocabulary:AGREEMENT',
      'urn:onrecord:vocabulary:QUALIFICATION',
    ]);
    expect(reviews[0]).toMatchObject({
      author: { '@type': 'NewsMediaOrganization', name: 'Bay Post' },
      claimReviewed: AWKWARD,
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Inês Carrow' },
        datePublished: '2031-05-13',
        appearance: { name: expect.stringContaining('Port says') },
      },
    });
    expect(reviews[1]).not.toHaveProperty(['itemReviewed', 'author']);
    expect(only('claimreview')).not.toMatch(/reviewRating|ratingValue/);
    const strangers = nodesIn(reviews).flatMap((node) =>
      Object.keys(node).filter(
        (key) =>
          !key.startsWith('@') && key !== 'identifier' && !(KNOWN[node['@type'] as keyof typeof KNOWN] as readonly string[]).includes(key),
      ),
    );
    expect(strangers).toEqual([]);
    expect((await rdfOf(document)).length).toBeGreaterThan(20);
  });

  function nodesIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
    if (Array.isArray(value)) return value.flatMap(nodesIn);
    if (typeof value !== 'object' || value === null) return [];
    return [value as Readonly<Record<string, unknown>>, ...Object.values(value).flatMap(nodesIn)];
  }
});

describe('the how-to', () => {
  const commands = blocksOf('docs/how-to/export-to-other-tools.md')
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'));

  it.each(commands)('%s', async (command) => {
    let said = '';
    const config = () => testConfig();
    const context = { config, configOf: config, out: (text: string) => void (said += text), err: () => undefined, exit: () => undefined };
    const words = command.replace('npx onrecord ', '').replace('--out ', `--out ${folder}/howto-`).split(' ');
    await buildProgram(context).parseAsync(words, { from: 'user' });
    expect(said).toMatch(command.includes('--explain') ? /They are not signed/ : /records in 1 file\n$/);
  });
});

describe('an empty graph', () => {
  it.each(NEW)('is no file as %s', async (format) => {
    await empty(graph);
    expect(await FORMATS[format]?.write(graph, join(folder, `${format}-empty`))).toEqual({ files: [], records: 0 });
  });
});
