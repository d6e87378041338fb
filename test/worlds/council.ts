import { createHash } from 'node:crypto';
import type { Dataset } from '../../src/model/dataset.js';
import { assertionId, evidenceId, responseId, roleId, stanceId, textVersionId } from '../../src/model/id.js';
import { type Rec, type RecInput, recordShape } from '../../src/model/record.js';

/** An invented town council and its toll: tenures that leave questions open, a disputed count, a ring of disputes, silence. */
export const councilDataset: Dataset = { id: 'dataset:council', title: 'What the toll brought in', licence: 'CC0-1.0', curators: [] };

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

export const WORKS = { courier: 'work:courier-2028', gazette: 'work:gazette-2031', post: 'work:post-2032', law: 'work:toll-law' } as const;
type Print = keyof typeof WORKS;

const texts = { gazette: 'gazette', later: 'gazette, changed', post: 'post' } as const;
const textOf = (text: keyof typeof texts) => textVersionId(WORKS[text === 'later' ? 'gazette' : text], sha(texts[text]));

function passage(text: keyof typeof texts, ...ranges: readonly (readonly [number, number])[]) {
  const work = WORKS[text === 'later' ? 'gazette' : text];
  const [exactSha256, contextSha256] = [sha(`${text} ${ranges.join(' ')}`), sha(`around ${text} ${ranges.join(' ')}`)];
  return {
    kind: 'evidence' as const,
    id: evidenceId(work, exactSha256, contextSha256),
    textVersion: textOf(text),
    ranges: ranges.map(([start, end]) => ({ start, end })),
    ...{ exactSha256, contextSha256, section: 'BODY' as const },
  };
}

const people = { nell: 'Nell Arbo', bo: 'Bo Lund', dara: 'Dara Venn', ivo: 'Ivo Sand', kim: 'Kim Oyelo' } as const;
const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');
export const PEOPLE = Object.fromEntries(Object.entries(people).map(([key, name]) => [key, `person:${slug(name)}`])) as Record<
  keyof typeof people,
  string
>;
const organizations = {
  council: 'Town Council',
  union: 'Carters’ Union',
  audit: 'Audit Office',
  ministry: 'Ministry of Roads',
  museum: 'Museum',
};
const ORG = (key: keyof typeof organizations) => `organization:${key}`;

/** `nell` `clerk @ council`, with dates as far as stated, in the works that print it. */
function role(
  who: keyof typeof people,
  office: string,
  printed: readonly Print[],
  more: { status?: Status; from?: string; to?: string } = {},
) {
  const [title = '', at] = office.split(' @ ');
  const organization = at === undefined ? undefined : `organization:${at}`;
  const { status = 'HELD', from, to } = more;
  const fromYear = from?.slice(0, 4);
  return {
    kind: 'role' as const,
    id: roleId({ person: PEOPLE[who], title, organization, fromYear }),
    ...{ person: PEOPLE[who], title, status },
    ...(organization === undefined ? {} : { organization }),
    ...(from === undefined ? {} : { from: { edtf: from } }),
    ...(to === undefined ? {} : { to: { edtf: to } }),
    statedIn: printed.map((work) => ({ work: WORKS[work], titleAsPrinted: title })),
  };
}
type Status = 'HELD' | 'ACTING' | 'INCOMING' | 'FORMER' | 'DESCRIBED';

const clerk = role('nell', 'clerk @ council', ['gazette'], { from: '2029-03', to: '2032' });
const carter = role('ivo', 'spokesperson @ union', ['gazette']);
const roles = [
  role('nell', 'usher @ council', ['courier'], { status: 'ACTING' }),
  clerk,
  role('nell', 'clerk @ council', ['post'], { from: '2030' }),
  role('bo', 'clerk @ council', ['post'], { from: '2031', to: '2034' }),
  role('dara', 'mayor', ['gazette'], { status: 'INCOMING' }),
  role('dara', 'treasurer @ council', ['courier']),
  role('dara', 'adviser @ museum', ['gazette'], { status: 'DESCRIBED' }),
  role('kim', 'auditor @ audit', ['gazette'], { from: '2032', to: '2029' }),
  role('kim', 'driver @ union', ['post'], { status: 'FORMER' }),
  carter,
];

export const CLAIMS = {
  count: 'claim:toll-900',
  fewer: 'claim:toll-400',
  made: 'claim:count-made-up',
  spite: 'claim:union-spite',
  raise: 'claim:toll-rises',
};
const claimTexts = {
  count: 'The toll counted 900 carts in 2030.',
  fewer: 'The toll counted 400 carts in 2030.',
  made: 'The count of 900 carts was made up.',
  spite: 'The union speaks out of spite.',
  raise: 'The toll will rise in 2033.',
};

interface Saying {
  readonly who: string;
  readonly says?: keyof typeof CLAIMS;
  readonly asked?: string;
  readonly at?: ReturnType<typeof passage>;
  readonly more?: Partial<Extract<RecInput, { kind: 'assertion' }>>;
}

const said = (print: Print, { who, says, asked, at, more = {} }: Saying) => {
  const claim = says === undefined ? undefined : CLAIMS[says];
  const act = asked === undefined ? ('STATED' as const) : ('NO_RESPONSE' as const);
  return {
    kind: 'assertion' as const,
    id: assertionId({ work: WORKS[print], speaker: who, what: claim ?? asked ?? '', act }),
    ...{ speaker: who, work: WORKS[print], act },
    ...(claim === undefined ? { inquiry: asked } : { claim }),
    evidence: at === undefined ? [] : [at.id],
    ...more,
  };
};

const places = {
  count: passage('gazette', [0, 100]),
  again: passage('gazette', [50, 150]),
  union: passage('gazette', [200, 260], [300, 340]),
  made: passage('gazette', [340, 400]),
  voice: passage('later', [0, 50]),
  spite: passage('post', [10, 60]),
};

const says = {
  nell: said('gazette', { who: PEOPLE.nell, says: 'count', at: places.count, more: { role: clerk.id, channel: 'STATEMENT' } }),
  /** A joint statement of the council and its mayor to be. */
  council: said('gazette', { who: ORG('council'), says: 'count', at: places.again, more: { statementId: 'toll statement' } }),
  dara: said('gazette', { who: PEOPLE.dara, says: 'count', at: places.again, more: { statementId: 'toll statement' } }),
  ivo: said('gazette', { who: PEOPLE.ivo, says: 'fewer', at: places.union, more: { role: carter.id } }),
  made: said('gazette', { who: PEOPLE.ivo, says: 'made', at: places.made, more: { role: carter.id } }),
  audit: said('post', { who: ORG('audit'), says: 'count', more: { manner: 'INDIRECT' } }),
  spite: said('post', { who: PEOPLE.nell, says: 'spite', at: places.spite, more: { role: clerk.id, channel: 'STATEMENT' } }),
  raise: said('gazette', { who: 'organization:gazette', says: 'raise', at: places.voice, more: { manner: 'VOICE' } }),
  silence: said('gazette', {
    who: ORG('ministry'),
    asked: 'how many carts it counted',
    more: { saidTo: ['organization:gazette', 'organization:post'] },
  }),
};
export const SAID = Object.fromEntries(Object.entries(says).map(([key, { id }]) => [key, id])) as Record<keyof typeof says, string>;

type Answering = Pick<Extract<RecInput, { kind: 'response' }>, 'responseKind' | 'aspect'>;
const answer = (assertion: string, target: string, how: Answering) => ({
  kind: 'response' as const,
  ...{ id: responseId(assertion, target), assertion, target, basis: 'CURATED' as const, ...how },
});

const responses = [
  answer(SAID.ivo, SAID.nell, { responseKind: 'FIGURE' }),
  answer(SAID.made, SAID.nell, { responseKind: 'UNDERCUT', aspect: 'SOURCE' }),
  answer(SAID.made, CLAIMS.count, { responseKind: 'DENIAL' }),
  // nell answers the charge, and the charge answers her answer: a ring
  answer(SAID.spite, SAID.made, { responseKind: 'REBUTTAL' }),
  answer(SAID.made, SAID.spite, { responseKind: 'REBUTTAL' }),
  answer(SAID.audit, SAID.nell, { responseKind: 'CORROBORATION' }),
  answer(SAID.silence, CLAIMS.count, { responseKind: 'NO_RESPONSE' }),
];

const stances = (
  [
    [SAID.ivo, 'OPPOSES', WORKS.law],
    [SAID.ivo, 'OPPOSES', 'topic:toll'],
    [SAID.nell, 'FAVOURS', 'topic:toll'],
    [SAID.raise, 'FAVOURS', CLAIMS.raise],
  ] as const
).map(([assertion, stanceKind, target]) => ({ kind: 'stance' as const, id: stanceId(assertion, target), stanceKind, assertion, target }));

/** The records as a curator's files would give them, before defaults. */
export const councilInput: readonly RecInput[] = [
  ...Object.entries(organizations).map(([key, name]) => ({ kind: 'organization' as const, id: ORG(key as 'council'), name })),
  { kind: 'organization', id: 'organization:gazette', name: 'Gazette', outlet: true },
  { kind: 'organization', id: 'organization:post', name: 'Evening Post', outlet: true },
  ...Object.values(people).map((name) => ({ kind: 'person' as const, id: `person:${slug(name)}`, name })),
  { kind: 'topic', id: 'topic:toll', name: 'Toll' },
  ...(
    [
      ['courier', '2028-02-01', 'post'],
      ['gazette', '2031-05-14', 'gazette'],
      ['post', '2032-03-02', 'post'],
    ] as const
  ).map(([key, day, outlet]) => ({
    kind: 'article' as const,
    ...{ id: WORKS[key], title: `The ${key} of ${day}`, published: { edtf: day }, inCorpus: true, publishedBy: `organization:${outlet}` },
  })),
  { kind: 'document', id: WORKS.law, workKind: 'LAW', title: 'Toll law', published: { edtf: '2027' } },
  ...Object.keys(texts).map((key) => ({
    kind: 'text-version' as const,
    ...{ id: textOf(key as 'post'), work: WORKS[key === 'later' ? 'gazette' : (key as 'post')], normalization: 'nobom-lf-nfc' as const },
    ...{ sha256: sha(texts[key as 'post']), length: 1000 },
  })),
  ...Object.values(places),
  ...roles,
  ...Object.entries(CLAIMS).map(([key, id]) => ({
    kind: 'claim' as const,
    ...{ id, text: claimTexts[key as 'count'], claimKind: 'STATE' as const, about: key === 'spite' ? [] : [{ target: 'topic:toll' }] },
  })),
  ...Object.values(says),
  ...responses,
  ...stances,
];

/** The same, complete with defaults. */
export const council: readonly Rec[] = councilInput.map((record) => recordShape.parse(record));
