import { articleWith } from '../article.js';
import { errorsOf, type Files, placed, readFiles } from '../dataset-in.js';
import { assertion, CLAIMS, errors, OTHER, records, SHA, TEXT } from './records.js';

describe('an assertion', () => {
  it.each<[string, object, string, RegExp]>([
    ['that is stated and claims nothing', { ...assertion('c'), claim: undefined, inquiry: 'c' }, 'E_RULE', /names what is claimed/],
    [
      'of a non-answer that claims something',
      assertion('c', { id: 'assertion:a/ann/c~declined', act: 'DECLINED' }),
      'E_RULE',
      /asserts no claim/,
    ],
    ['without evidence', assertion('c', { evidence: [] }), 'E_EVIDENCE_MISSING', /has no evidence/],
    [
      'in the role of somebody else',
      assertion('c', { id: 'assertion:a/bob/c', speaker: 'person:bob', role: 'role:ann/mayor@town/undated' }),
      'E_RULE',
      /and person:bob speaks/,
    ],
    ['that relays itself', assertion('c', { relays: [{ assertion: 'assertion:a/ann/c', how: 'QUOTES' }] }), 'E_CYCLE', /relays itself/],
    [
      'that its own speaker reports',
      assertion('c', { id: 'assertion:a/ann/c~by-ann', reportedBy: 'person:ann' }),
      'E_RULE',
      /reports his own words/,
    ],
    ['on behalf of its own speaker', assertion('c', { onBehalfOf: 'person:ann' }), 'E_RULE', /on behalf of himself/],
    ['with an id that it does not derive to', assertion('c', { id: 'assertion:a/ann/d' }), 'E_ID', /is assertion:a\/ann\/c, not/],
    ['reviewed by a stranger', assertion('c', { reviewed: { by: 'zed', on: '2031-05-20' } }), 'E_REFERENCE', /no curator `zed`/],
    ['reviewed on a day that does not exist', assertion('c', { reviewed: { by: 'al', on: '2031-02-30' } }), 'E_DATE', /no such day/],
  ])('%s', async (_, line, code, message) => {
    expect(await errors(records(line))).toEqual([[`bulk.ndjson:3:1 ${code}`, expect.stringMatching(message)]]);
  });

  it('without evidence is fine in a work that is not held, and when a correction names it', async () => {
    const lines = [
      { kind: 'article', id: 'work:cited', title: 'Cited', inCorpus: false },
      assertion('c', { id: 'assertion:cited/ann/c', work: 'work:cited', evidence: [] }),
      assertion('d', { evidence: [] }),
      {
        kind: 'correction',
        id: 'correction:a/1',
        work: 'work:a',
        correctionKind: 'CORRECTION',
        summary: 'It said d.',
        withdrew: ['assertion:a/ann/d'],
      },
    ];
    expect(await errors(records(...lines))).toEqual([]);
  });

  it('may stand a second time with its number', async () => {
    expect(await errors(records(assertion('c'), assertion('c', { id: 'assertion:a/ann/c~2' })))).toEqual([]);
    expect(await errors(records(assertion('c', { id: 'assertion:a/ann/c~1' })))).toHaveLength(1);
  });

  it('of a joint statement says what the others say, and nobody says it twice', async () => {
    const joint = { statementId: 's' };
    const bob = { ...joint, id: 'assertion:a/bob/d', speaker: 'person:bob' };
    expect(await errors(records(assertion('c', joint), assertion('d', bob)))).toEqual([
      ['bulk.ndjson:4:1 E_RULE', expect.stringMatching(/says claim:c elsewhere/)],
    ]);
    expect(await errors(records(assertion('c', joint), assertion('c', { ...joint, id: 'assertion:a/ann/c~2' })))).toEqual([
      ['bulk.ndjson:4:1 E_RULE', expect.stringMatching(/speaks twice/)],
    ]);
  });
});

describe('a response', () => {
  const response = (target: string, more: object = {}): object => ({
    kind: 'response',
    id: `response:a/ann/c>${target}`,
    responseKind: 'DENIAL',
    assertion: 'assertion:a/ann/c',
    target,
    evidence: [`evidence:a/${SHA.slice(0, 16)}-${SHA.slice(0, 16)}`],
    ...more,
  });
  it.each<[string, object, string, RegExp]>([
    ['of an assertion to itself', response('assertion:a/ann/c'), 'E_CYCLE', /answers itself/],
    ['against the claim that it makes', response('claim:c'), 'E_RULE', /answers that very claim/],
    ['that is stated, without evidence', response('claim:d', { evidence: [] }), 'E_EVIDENCE_MISSING', /stated and has no evidence/],
    ['by not answering, of one who stated', response('claim:d', { responseKind: 'DECLINED' }), 'E_RULE', /does not fit/],
  ])('%s', async (_, line, code, message) => {
    expect(await errors(records(assertion('c'), line))).toEqual([[`bulk.ndjson:4:1 ${code}`, expect.stringMatching(message)]]);
  });

  it('to an assertion that was withdrawn stands, and two may answer each other', async () => {
    const bob = assertion('d', { id: 'assertion:a/bob/d', speaker: 'person:bob' });
    const back = response('assertion:a/ann/c', { id: 'response:a/bob/d>assertion:a/ann/c', assertion: 'assertion:a/bob/d' });
    const withdrawn = {
      kind: 'correction',
      id: 'correction:a/1',
      work: 'work:a',
      correctionKind: 'RETRACTION',
      summary: 'Not so.',
      withdrew: ['assertion:a/ann/c'],
    };
    expect(await errors(records(assertion('c'), bob, response('assertion:a/bob/d'), back, withdrawn))).toEqual([]);
  });

  it('that is curated needs no evidence', async () => {
    expect(await errors(records(assertion('c'), response('claim:d', { evidence: [], basis: 'CURATED' })))).toEqual([]);
  });
});

describe('evidence', () => {
  const id = `evidence:a/${OTHER.slice(0, 16)}-${OTHER.slice(0, 16)}`;
  const evidence = (...ranges: readonly (readonly [number, number])[]): object => ({
    ...TEXT[1],
    id,
    exactSha256: OTHER,
    contextSha256: OTHER,
    ranges: ranges.map(([start, end]) => ({ start, end })),
  });
  it.each<[string, object, RegExp]>([
    ['is not reversed', evidence([10, 5]), /reversed/],
    ['is not empty', evidence([5, 5]), /empty/],
    ['does not overlap itself', evidence([0, 10], [5, 20]), /starts before/],
    ['goes forward', evidence([20, 30], [0, 10]), /starts before/],
    ['ends inside the text', evidence([90, 101]), /outside the text, which has 100/],
  ])('%s', async (_, line, message) => {
    expect(await errors(records(line))).toEqual([['bulk.ndjson:3:1 E_EVIDENCE_RANGE', expect.stringMatching(message)]]);
  });

  it('stands in the work of what it proves', async () => {
    const lines = [
      { kind: 'article', id: 'work:b', title: 'B', inCorpus: true },
      assertion('c', { id: 'assertion:b/ann/c', work: 'work:b' }),
    ];
    expect(await errors(records(...lines))).toEqual([
      ['bulk.ndjson:4:1 E_RULE', expect.stringMatching(/stands in work:a, and it stands in work:b/)],
    ]);
  });
});

describe('a figure', () => {
  const figure = (yaml: string): Promise<readonly (readonly [string, string])[]> =>
    readFiles({
      'x.yaml': `measures: {m: {counts: M, unit: person}, share: {counts: S, unit: percent}}\nclaims:\n  f: ${yaml}\n  whole: {text: W., figure: 10 m}\n`,
    }).then((reading) => errorsOf(reading).map((problem) => [placed(problem), problem.message]));
  it.each([
    ['with its bounds the wrong way round', '{text: F., figure: 5..3 m}', /lower bound 5 is above/],
    ['outside its bounds', '{text: F., figure: 5 m, lower: 6, upper: 7}', /lies outside its bounds/],
    ['as a part in another unit', '{text: F., figure: 5 share, part-of: whole}', /counts percent, and observation:whole.* counts person/],
    ['of things below zero', '{text: F., figure: -5 m}', /there cannot be -5 of them/],
    [
      'reckoned from units that cannot be converted',
      '{text: F., figure: 5 m, from: {op: sum, of: [whole, rate]}}\n  rate: {text: R., figure: 5 share}',
      /person and percent, which cannot be converted/,
    ],
    ['that a claim of kind figure lacks', '{text: F., kind: figure}', /has no figure/],
  ])('%s', async (_, yaml, message) => {
    expect(await figure(yaml)).toEqual([['x.yaml:3:3 E_RULE', expect.stringMatching(message)]]);
  });
  it.each([
    ['that nothing gives', '{text: F., figure: 7 m, from: [whole]}', 'E_VALUE', /no operation gives/],
    ['reckoned from a claim without one', '{text: F., figure: 7 m, from: [g]}\n  g: G.', 'E_REFERENCE', /has no figure/],
    ['of which only keys are there', '{text: F., in: [], unit: person}', 'E_VALUE', /empty/],
    ['whose unit stands without it', '{text: F., unit: person}', 'E_VALUE', /belongs to a figure/],
  ])('%s', async (_, yaml, code, message) => {
    const [first] = await figure(yaml);
    expect(first?.[0]).toContain(code);
    expect(first?.[1]).toMatch(message);
  });
});

describe('a record that stands twice', () => {
  it('with the same content is a warning that names both places', async () => {
    const reading = await readFiles({ 'x.yaml': 'places: {p: P}\n', 'y.yaml': 'places:\n  p: P\n' });
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.problems.find(({ code }) => code === 'W_DUPLICATE_ID')).toMatchObject({
      file: 'y.yaml',
      line: 2,
      column: 3,
      message: expect.stringContaining('x.yaml:1:10'),
    });
  });

  it('with other content is an error that names both places', async () => {
    const reading = await readFiles({ 'x.yaml': 'places: {p: P}\n', 'y.yaml': 'places:\n  p: Q\n' });
    expect(errorsOf(reading).map(placed)).toEqual(['y.yaml:2:3 E_DUPLICATE_ID']);
    expect(errorsOf(reading)[0]?.message).toContain('x.yaml:1:10');
  });

  it('as a person and as an organization is an error: agents share their slugs', async () => {
    const reading = await readFiles({ 'x.yaml': 'groups: {ann: The Anns}\n' });
    expect(errorsOf(reading).map(placed)).toEqual(['x.yaml:1:10 E_DUPLICATE_ID']);
  });

  it('as an assertion says what to do', async () => {
    const yaml = `${CLAIMS}said:\n  - {who: bob, says: [{c: x}, {c: y, d: z}]}\n  - {who: bob, says: [{c: {quote: w, hedge: about}}]}\n`;
    const [problem] = errorsOf(await readFiles(articleWith(yaml)));
    expect(problem).toMatchObject({ code: 'E_DUPLICATE_ID', line: 8, hint: expect.stringContaining('n: 2') });
  });
});

describe('warnings', () => {
  const warnings = async (files: Files): Promise<readonly string[]> =>
    (await readFiles(files)).problems.filter(({ severity }) => severity === 'warning').map(({ code, message }) => `${code} ${message}`);
  it.each<[string, string, RegExp]>([
    [
      'two names that print alike',
      'groups: {x: PayPal, y: "P\u0430yPal", z: {name: Z, member-of: [x, y]}}\n',
      /W_CONFUSABLE .*prints like the name of group:x/,
    ],
    ['a name with a zero-width sign', 'groups: {x: Ann Lee, y: "Ann\u200b Lee"}\n', /W_CONFUSABLE/],
    ['a name of two alphabets', 'groups: {x: "P\u0430ul"}\n', /W_CONFUSABLE .*mixes Latin and Cyrillic letters in the word P\u0430ul/],
    ['a title of two alphabets', 'works: {x: {title: "The B\u03b1nk"}}\n', /W_CONFUSABLE .*mixes Latin and Greek/],
    ['an alias with a sign that cannot be seen', 'groups: {x: {name: X, aliases: ["X\u200bY"]}}\n', /W_CONFUSABLE .*holds U\+200B/],
    ['a name with a no-break space', 'groups: {x: Ann Lee, y: "Ann\u00a0Lee"}\n', /W_CONFUSABLE/],
    ['the same name twice', 'groups: {x: Twin, y: Twin}\n', /W_CONFUSABLE .*has the same name as/],
    ['a work published in the future', 'works: {x: {title: X, published: 2040}}\n', /W_DATE published in the future/],
    ['markup in a title', 'works: {x: {title: "<img onerror=alert(1)>"}}\n', /W_RULE `title` holds markup/],
    ['a template in a name', 'groups: {x: "{{7*7}}"}\n', /W_RULE/],
    ['a host that imitates another', 'works: {x: {title: X, url: "https://p\u0430ypal.example/"}}\n', /W_CONFUSABLE the host/],
    ['a place that nothing names', 'places: {x: X}\n', /W_UNUSED nothing refers to place:x/],
  ])('%s', async (_, yaml, expected) => {
    expect((await warnings({ 'x.yaml': yaml })).join('\n')).toMatch(expected);
  });

  it.each(['Группа Wagner', 'Sony 株式会社', 'می\u200cخواهم', '🏳️\u200d🌈 Club', 'Inês'])('the name %s is plain', async (name) => {
    expect((await warnings({ 'x.yaml': `groups: {x: "${name}"}\n` })).filter((one) => one.startsWith('W_CONFUSABLE'))).toEqual([]);
  });

  it('a letter with an accent does not print like one without', async () => {
    expect((await warnings({ 'x.yaml': 'groups: {x: Ines, y: Inês}\n' })).filter((one) => one.startsWith('W_CONFUSABLE'))).toEqual([]);
  });

  it('a name is kept composed, so that two ways of typing it are one', async () => {
    const reading = await readFiles({ 'x.yaml': 'groups: {x: "Ine\u0302s"}\n' });
    expect([...reading.records].find(({ record }) => record.id === 'group:x')?.record).toMatchObject({ name: 'In\u00eas' });
  });

  it('a text read before it was published, and words said after it', async () => {
    const files = articleWith(
      `${CLAIMS}retrieved: 2031-05-01\ntext: sha256:${SHA}\nsaid: [{who: bob, date: 2031-05-20, says: [{c: x}]}]\n`,
      {
        'articles/a.seals.yaml': `text: {sha256: ${SHA}, length: 100, normalization: nobom-lf-nfc}\n`,
      },
    );
    expect((await warnings(files)).filter((one) => one.startsWith('W_DATE')).map((one) => one.slice(7))).toEqual([
      'read (2031-05-01) before it was published (2031-05-14)',
      'said (2031-05-20) after the work was published',
    ]);
  });
});

describe('a role', () => {
  it('does not end before it begins', async () => {
    const reading = await readFiles({ 'x.yaml': 'people:\n  cyd: {name: Cyd, roles: [{title: Clerk, from: 2020, to: 2019-12}]}\n' });
    expect(errorsOf(reading).map(placed)).toEqual(['x.yaml:2:28 E_RULE']);
  });
});

describe('claims that are the same', () => {
  it('are in other languages, else they are one', async () => {
    const reading = await readFiles({ 'x.yaml': 'claims: {x: {text: X., same-as: y}, y: Y., z: {text: Z., language: de, same-as: y}}\n' });
    expect(errorsOf(reading).map(placed)).toEqual(['x.yaml:1:10 E_RULE']);
  });
});

describe('what dataset.yaml expects', () => {
  const readingThat = (lines: string) =>
    readFiles(
      articleWith(`${CLAIMS}`, { 'dataset.yaml': `dataset: small\ntitle: Small\nread: ["*.yaml", articles/*.yaml]\nexpect:\n${lines}\n` }),
    );
  const expecting = (lines: string): Promise<readonly (readonly [string, string])[]> =>
    readingThat(lines).then((reading) => errorsOf(reading).map((problem) => [placed(problem), problem.message]));
  it.each([
    ['  claims: {min: 4}', 'dataset.yaml:5:11 E_EXPECTATION', '3 claims, fewer than the expected 4'],
    ['  filled: {claim.when: 50%}', 'dataset.yaml:5:24 E_EXPECTATION', 'claim.when is filled in 0 of 3 (0.0 %), expected 50 %'],
    [
      '  filled: {role.organization: 100%, person.alias: 1%}',
      'dataset.yaml:5:51 E_VALUE',
      'no record of kind person has the property alias',
    ],
  ])('%s is told where it is expected', async (lines, place, message) => {
    expect(await expecting(lines)).toEqual([[place, message]]);
  });

  it('warns of more than is expected', async () => {
    const { problems } = await readingThat('  claims: {max: 2}');
    expect(problems.map(({ severity, message }) => [severity, message])).toContainEqual(['warning', '3 claims, more than the expected 2']);
  });

  it('is silent when it holds', async () => {
    expect(await expecting('  claims: {min: 3, max: 3}\n  filled: {claim.text: 100%}')).toEqual([]);
  });
});
