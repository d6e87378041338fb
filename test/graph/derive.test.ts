import { jest } from '@jest/globals';
import type { Graph } from '../../src/graph/connection.js';
import { assertionId, responseId } from '../../src/model/id.js';
import { type Rec, type RecInput, recordShape } from '../../src/model/record.js';
import { CLAIMS, harbor, SAID } from '../worlds/harbor.js';
import { empty, ingest, scratchGraph } from './scratch.js';

jest.setTimeout(180_000);

let graph: Graph;
beforeAll(() => {
  graph = scratchGraph();
});
afterAll(() => graph.close());

/** Values of one property by id. */
async function values(property: string, label: string): Promise<Readonly<Record<string, unknown>>> {
  const rows = await graph.read<[string, unknown]>(`MATCH (n:${label}&Record) RETURN n.id, n[$property]`, { property });
  return Object.fromEntries(rows);
}

const records = (...inputs: readonly RecInput[]): readonly Rec[] => inputs.map((input) => recordShape.parse(input));
const work = (id: string, published?: string, more: object = {}): RecInput =>
  ({ kind: 'article', id, title: id, ...(published === undefined ? {} : { published: { edtf: published } }), ...more }) as RecInput;
const claim = (id: string, more: object = {}): RecInput => ({ kind: 'claim', id, text: id, claimKind: 'STATE', ...more }) as RecInput;

describe('the origin of an assertion', () => {
  // Each speaker says the claim in a work of his own, so that each row stands alone.
  const said = (name: string, speaker: string, more: object = {}): readonly RecInput[] => {
    const id = `work:${name}`;
    return [
      work(id, '2031-01-01'),
      { kind: 'assertion', id: `assertion:${name}`, speaker, work: id, claim: 'claim:c', ...more } as RecInput,
    ];
  };
  const role = (name: string, title: string, organization?: string): RecInput => ({
    kind: 'role',
    id: `role:${name}`,
    person: 'person:p',
    title,
    ...(organization === undefined ? {} : { organization }),
  });
  const agents: readonly RecInput[] = [
    { kind: 'person', id: 'person:p', name: 'P' },
    { kind: 'person', id: 'person:q', name: 'Q' },
    { kind: 'organization', id: 'organization:whole', name: 'Whole' },
    { kind: 'organization', id: 'organization:unit', name: 'Unit', partOf: [{ agent: 'organization:whole', as: 'UNIT' }] },
    { kind: 'organization', id: 'organization:desk', name: 'Desk', partOf: [{ agent: 'organization:unit', as: 'UNIT' }] },
    {
      kind: 'organization',
      id: 'organization:alone',
      name: 'Alone',
      speaksAlone: true,
      partOf: [{ agent: 'organization:unit', as: 'UNIT' }],
    },
    { kind: 'organization', id: 'organization:below', name: 'Below', partOf: [{ agent: 'organization:alone', as: 'UNIT' }] },
    { kind: 'organization', id: 'organization:owned', name: 'Owned', partOf: [{ agent: 'organization:whole', as: 'OWNED' }] },
    { kind: 'organization', id: 'organization:ring-a', name: 'A', partOf: [{ agent: 'organization:ring-b', as: 'UNIT' }] },
    { kind: 'organization', id: 'organization:ring-b', name: 'B', partOf: [{ agent: 'organization:ring-a', as: 'UNIT' }] },
    { kind: 'group', id: 'group:crew', name: 'crew', partOf: [{ agent: 'organization:unit', as: 'UNIT' }] },
    { kind: 'group', id: 'group:sources', name: 'sources' },
    role('spokesman', 'Chief Spokesman', 'organization:unit'),
    role('press', 'press secretary', 'organization:alone'),
    role('director', 'Director', 'organization:desk'),
    role('resident', 'spokesperson'),
  ];
  const CASES: readonly (readonly [rule: string, name: string, speaker: string, more: object, key: string])[] = [
    ['is the speaker', 'plain', 'person:p', {}, 'person:p'],
    ['is the reporter before all', 'reported', 'person:p', { reportedBy: 'person:q', onBehalfOf: 'organization:unit' }, 'person:q'],
    ['is a reporting organization, lifted', 'reported-unit', 'person:p', { reportedBy: 'organization:unit' }, 'organization:whole'],
    ['is the principal', 'behalf', 'person:p', { onBehalfOf: 'organization:owned' }, 'organization:owned'],
    ['is the whole of a unit, however deep', 'deep', 'organization:desk', {}, 'organization:whole'],
    ['is a unit that speaks alone', 'alone', 'organization:alone', {}, 'organization:alone'],
    ['is lifted up to one that speaks alone', 'below', 'organization:below', {}, 'organization:alone'],
    ['is not lifted over ownership', 'owned', 'organization:owned', {}, 'organization:owned'],
    ['survives a ring of units', 'ring', 'organization:ring-a', {}, 'organization:ring-a'],
    ['is the organization of a statement', 'statement', 'person:p', { role: 'role:director', channel: 'STATEMENT' }, 'organization:whole'],
    [
      'is the organization of a press release',
      'release',
      'person:p',
      { role: 'role:director', channel: 'PRESS_RELEASE' },
      'organization:whole',
    ],
    ['is the organization of a report', 'report', 'person:p', { role: 'role:director', channel: 'REPORT' }, 'organization:whole'],
    ['is the speaker of an interview', 'interview', 'person:p', { role: 'role:director', channel: 'INTERVIEW' }, 'person:p'],
    ['is the organization of a spokesman', 'spokesman', 'person:p', { role: 'role:spokesman', channel: 'INTERVIEW' }, 'organization:whole'],
    ['is the organization of a press secretary', 'press', 'person:p', { role: 'role:press' }, 'organization:alone'],
    [
      'is the organization when the printed title says so',
      'printed',
      'person:p',
      { role: 'role:director', roleAsPrinted: 'spokeswoman' },
      'organization:whole',
    ],
    [
      'is the speaker where the role has no organization',
      'resident',
      'person:p',
      { role: 'role:resident', channel: 'STATEMENT' },
      'person:p',
    ],
    [
      'is the principal even with a role',
      'both',
      'person:p',
      { role: 'role:spokesman', onBehalfOf: 'organization:owned' },
      'organization:owned',
    ],
    ['is the whole of a group', 'crew', 'group:crew', {}, 'organization:whole'],
    ['is a group that belongs nowhere', 'sources', 'group:sources', {}, 'group:sources'],
  ];
  let keys: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    await empty(graph);
    await ingest(graph, records(...agents, claim('claim:c'), ...CASES.flatMap(([, name, speaker, more]) => said(name, speaker, more))));
    keys = await values('originKey', 'Assertion');
  });

  it.each(CASES)('%s (%s)', (_rule, name, _speaker, _more, key) => {
    expect(keys[`assertion:${name}`]).toBe(key);
  });

  it('of unnamed people is that of a named speaker of the same work who said the same, there or elsewhere', async () => {
    const say = (id: string, speaker: string, where: string, what: string, more: object = {}): RecInput =>
      ({ kind: 'assertion', id: `assertion:${id}`, speaker, work: where, claim: what, ...more }) as RecInput;
    await empty(graph);
    await ingest(
      graph,
      records(
        ...agents,
        ...['a', 'b', 'c'].map((name) => work(`work:${name}`, '2031-01-01')),
        ...['x', 'y', 'z'].map((name) => claim(`claim:${name}`)),
        say('same-work', 'group:sources', 'work:a', 'claim:x'),
        say('named-there', 'person:p', 'work:a', 'claim:x'),
        say('named-elsewhere', 'group:sources', 'work:a', 'claim:y'),
        say('elsewhere', 'person:p', 'work:b', 'claim:y'),
        say('nobody-named', 'group:sources', 'work:c', 'claim:x'),
        say('voice', 'organization:owned', 'work:c', 'claim:x', { manner: 'VOICE' }),
      ),
    );
    expect(await values('originKey', 'Assertion')).toMatchObject({
      'assertion:same-work': 'person:p',
      'assertion:named-elsewhere': 'person:p',
      'assertion:nobody-named': 'group:sources',
    });
  });
});

describe('the day from which a record is known', () => {
  beforeAll(async () => {
    await empty(graph);
    await ingest(graph, harbor);
  });

  it.each([
    ['of a work is the latest day of its publication', 'work:post-ferry-count', '2031-06-30'],
    ['of an undated work is that of the first work that cites it', 'work:audit-2031', '2031-05-14'],
    ['of an assertion is that of its work, not the day it was said', SAID.port, '2031-05-14'],
    ['of a response is no earlier than what it answers', responseId(SAID.relay, SAID.port), '2031-06-30'],
    ['of a claim is that of the first who says it', CLAIMS.port, '2031-05-14'],
    ['of a claim that is only opposed is that of who opposes it', CLAIMS.fares, '2031-05-14'],
    ['of a claim that nobody names is open', CLAIMS.quays, '9999-12-31'],
    ['of an author is that of the work', 'person:mara-lind', '2031-05-14'],
    ['of a holder of rights is that of the work', 'organization:press', '2031-05-14'],
    ['of an agency is that of the work', 'organization:wire', '2031-05-14'],
    ['of an issuer is that of its work', 'organization:comptroller', '2031-05-14'],
    ['of a reporter is that of what he reports', 'person:una-dahl', '2031-06-30'],
    ['of a whole is that of its part', 'organization:city', '2031-05-14'],
    ['of a larger place is that of the smaller', 'place:norland', '2031-05-14'],
    ['of a larger topic is that of the smaller', 'topic:ferries', '2031-05-14'],
    ['of a measure is that of its first figure', 'measure:ferry-riders', '2031-05-14'],
    ['of a measure without figures is open', 'measure:rider-share', '9999-12-31'],
    ['of a correction is the day it was announced', 'correction:times-ferry-count/1', '2031-05-16'],
  ])('%s', async (_rule, id, day) => {
    expect((await values('knownFrom', 'Record'))[id]).toBe(day);
  });

  it('goes down a chain of citations and ends in a ring', async () => {
    const basedOn = (...works: readonly string[]) => ({ basedOn: works.map((id) => ({ work: id, how: 'CREDITS' })) });
    await empty(graph);
    await ingest(
      graph,
      records(
        work('work:dated', '2031-05', basedOn('work:b')),
        work('work:b', undefined, basedOn('work:c')),
        work('work:c', '2040', basedOn('work:d')),
        work('work:d', undefined, basedOn('work:b')),
        work('work:old', '1999', basedOn()),
        work('work:open', '../2012-02'),
        work('work:never'),
      ),
    );
    expect(await values('knownFrom', 'Work')).toEqual({
      'work:dated': '2031-05-31',
      'work:b': '2031-05-31',
      'work:c': '2031-05-31',
      'work:d': '2031-05-31',
      'work:old': '1999-12-31',
      'work:open': '2012-02-29',
      'work:never': '9999-12-31',
    });
  });
});

describe('counts', () => {
  const speakers: readonly RecInput[] = ['p', 'q', 'r'].map((name) => ({ kind: 'person', id: `person:${name}`, name }) as RecInput);
  const say = (at: string, speaker: string, what: string, more: object = {}): RecInput => {
    const id = assertionId({ work: `work:${at}`, speaker: `person:${speaker}`, what: `claim:${what}`, act: 'STATED' });
    return { kind: 'assertion', id, speaker: `person:${speaker}`, work: `work:${at}`, claim: `claim:${what}`, ...more } as RecInput;
  };
  const answer = (assertion: RecInput, target: string, responseKind: string, aspect = 'WHOLE'): RecInput =>
    ({ kind: 'response', id: responseId(assertion.id, target), assertion: assertion.id, target, responseKind, aspect }) as RecInput;
  const first = say('a', 'p', 'x');
  const joint = [say('a', 'q', 'y', { statementId: 's' }), say('a', 'r', 'y', { statementId: 's' })] as const;
  const also = say('b', 'q', 'other-x');
  const world = [
    ...speakers,
    work('work:a', '2031'),
    work('work:b', '2032'),
    claim('claim:x'),
    claim('claim:y'),
    claim('claim:other-x', { sameAs: ['claim:x'] }),
    first,
    ...joint,
    also,
    answer(joint[0], first.id, 'DENIAL'),
    answer(joint[1], first.id, 'DENIAL'),
    answer(also, 'claim:y', 'UNDERCUT', 'SOURCE'),
    answer(also, joint[0].id, 'UNDERCUT', 'SOURCE'),
    answer(first, 'claim:y', 'AGREEMENT'),
  ];
  beforeAll(async () => {
    await empty(graph);
    await ingest(graph, records(...world));
  });

  it('run over a class of claims that are the same, a joint statement once', async () => {
    expect(await values('claimKey', 'Claim')).toEqual({
      'claim:x': 'claim:other-x',
      'claim:other-x': 'claim:other-x',
      'claim:y': 'claim:y',
    });
    expect(await values('assertionCount', 'Claim')).toEqual({ 'claim:x': 2, 'claim:other-x': 2, 'claim:y': 1 });
    expect(await values('carriedCount', 'Claim')).toEqual({ 'claim:x': 2, 'claim:other-x': 2, 'claim:y': 1 });
    expect(await values('assertionCount', 'Agent')).toEqual({ 'person:p': 1, 'person:q': 2, 'person:r': 1 });
  });

  it('of disputes leave out those of a source, unless they name the claim itself', async () => {
    expect(await values('disputedCount', 'Claim')).toEqual({ 'claim:x': 1, 'claim:other-x': 1, 'claim:y': 1 });
    const keys = await values('targetClaimKey', 'Response');
    expect(keys[responseId(also.id, joint[0].id)]).toBe(null);
    expect(keys[responseId(also.id, 'claim:y')]).toBe('claim:y');
    expect(keys[responseId(joint[0].id, first.id)]).toBe('claim:other-x');
  });

  it('leave out what is retired', async () => {
    await ingest(
      graph,
      records(...world.filter((record) => record !== also && !(record.kind === 'response' && record.assertion === also.id))),
    );
    expect(await values('assertionCount', 'Claim')).toMatchObject({ 'claim:x': 1, 'claim:y': 1 });
    expect(await values('disputedCount', 'Claim')).toMatchObject({ 'claim:y': 0 });
    expect(await values('assertionCount', 'Agent')).toMatchObject({ 'person:q': 1 });
  });
});
