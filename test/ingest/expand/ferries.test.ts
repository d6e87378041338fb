import { fileURLToPath } from 'node:url';
import { type DatasetReading, readDataset } from '../../../src/ingest/read-dataset.js';
import { KINDS } from '../../../src/model/kind.js';
import type { Rec, RecordOf } from '../../../src/model/record.js';

const FERRIES = fileURLToPath(new URL('../../worlds/ferries', import.meta.url));

let reading: DatasetReading;
beforeAll(async () => {
  reading = await readDataset(FERRIES, { today: '2031-06-01' });
});

function get<K extends Rec['kind']>(kind: K, id: string): RecordOf<K> {
  const found = [...reading.records].find(({ record }) => record.kind === kind && record.id === id);
  if (found === undefined)
    throw new Error(
      `no ${kind} ${id}; there are ${[...reading.records].filter(({ record }) => record.kind === kind).map(({ record }) => record.id)}`,
    );
  return found.record as RecordOf<K>;
}

const TIMES = 'harbor-times-ferry-count';

describe('the world of ferries', () => {
  it('has nothing wrong', () => {
    expect(reading.problems).toEqual([]);
  });

  it('holds every kind of record, in the order of writing', () => {
    const kinds = [...reading.records].map(({ record }) => record.kind);
    expect(new Set(kinds)).toEqual(new Set(KINDS));
    expect(kinds).toEqual([...kinds].sort((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b)));
  });

  it('places every record in the file that writes it', () => {
    for (const { file, line, column } of reading.records) expect([typeof file, line > 0, column > 0]).toEqual(['string', true, true]);
    const place = [...reading.records].find(({ record }) => record.id === 'person:mara-lind');
    expect(place).toMatchObject({ file: 'agents.yaml', line: 3, column: 3 });
  });

  it('reads an assertion with everything that its group and item say', () => {
    expect(get('assertion', `assertion:${TIMES}/ines-carrow/ferry-riders-port`)).toMatchObject({
      speaker: 'person:ines-carrow',
      work: `work:${TIMES}`,
      claim: 'claim:ferry-riders-port',
      act: 'STATED',
      channel: 'STATEMENT',
      cue: 'said',
      saidOn: { edtf: '2031-05-13', printed: 'Tuesday', basis: 'RESOLVED' },
      roleAsPrinted: 'port spokesperson',
      role: 'role:ines-carrow/port-spokesperson@port-of-elling/2029',
      onBehalfOf: 'organization:port-of-elling',
      reviewed: { by: 'al', on: '2031-05-20' },
      manner: 'INDIRECT',
      evidence: [expect.stringMatching(/^evidence:harbor-times-ferry-count\/7cef73cf/), expect.stringMatching(/cd978c65/)],
    });
  });

  it('keeps a discontinuous quote as one evidence of two ranges', () => {
    const { evidence, manner } = get('assertion', `assertion:${TIMES}/ines-carrow/ferry-record-year`);
    expect(manner).toBe('DIRECT');
    expect(get('evidence', evidence[0] ?? '').ranges).toHaveLength(2);
  });

  it('takes FIGURE for a dispute when both figures share a measure, and what is said where it is said', () => {
    const union = `${TIMES}/tobe-okafor/ferry-riders-union`;
    const port = `assertion:${TIMES}/ines-carrow/ferry-riders-port`;
    expect(get('response', `response:${union}>${port}`)).toMatchObject({ responseKind: 'FIGURE', aspect: 'WHOLE', basis: 'STATED' });
    expect(get('response', `response:${TIMES}/tobe-okafor/transfers-twice>${port}`)).toMatchObject({
      responseKind: 'UNDERCUT',
      aspect: 'SOURCE',
    });
    expect(get('response', `response:${union}>assertion:${TIMES}/regional-comptroller/sailings-late`)).toMatchObject({
      responseKind: 'CORROBORATION',
      basis: 'CURATED',
      note: 'Both find fault with the port.',
    });
  });

  it('makes a cited work of another outlet that something was said to, and rests the assertion on it', () => {
    expect(get('assertion', `assertion:${TIMES}/una-dahl/fares-dropped`)).toMatchObject({
      saidTo: ['organization:radio-elling'],
      basedOn: [{ work: `work:radio-elling-via-${TIMES}`, how: 'QUOTES', fidelity: 'SAME', basis: 'STATED' }],
    });
    expect(get('article', `work:radio-elling-via-${TIMES}`)).toMatchObject({
      title: 'Radio Elling (cited by Harbor Times)',
      inCorpus: false,
    });
  });

  it('lets the outlet speak with the voice of news, and each author with that of opinion, as one statement', () => {
    expect(get('assertion', `assertion:${TIMES}/harbor-times/counts-apart`)).toMatchObject({
      manner: 'VOICE',
      channel: 'ARTICLE',
      speaker: 'organization:harbor-times',
    });
    const authors = ['jon-vest', 'mara-lind'].map((author) =>
      get('assertion', `assertion:island-voice-column/${author}/fares-should-fall`),
    );
    expect(authors.map(({ statementId }) => statementId)).toEqual([
      'island-voice-column/fares-should-fall',
      'island-voice-column/fares-should-fall',
    ]);
  });

  it('keeps who did not answer, with the inquiry and its targets', () => {
    const id = `assertion:${TIMES}/transport-ministry/which-of-the-two-rider-counts-is-right~no-response`;
    expect(get('assertion', id)).toMatchObject({
      act: 'NO_RESPONSE',
      inquiry: 'which of the two rider counts is right',
      saidTo: ['organization:harbor-times'],
    });
    expect(get('response', `response:${id.slice('assertion:'.length)}>claim:ferry-riders-union`)).toMatchObject({
      responseKind: 'NO_RESPONSE',
    });
    expect(get('assertion', 'assertion:island-voice-column/una-dahl/whether-fares-will-fall-this-year~declined').act).toBe('DECLINED');
  });

  it('finds the operation that gives a figure, and keeps parts, bounds and dimensions', () => {
    expect(get('observation', 'observation:counts-apart').derivedFrom).toEqual({
      op: 'DIFFERENCE',
      of: ['observation:ferry-riders-port', 'observation:ferry-riders-union'],
    });
    expect(get('observation', 'observation:riders-south').partOf).toEqual(['observation:ferry-riders-port']);
    expect(get('observation', 'observation:ferry-riders-union')).toMatchObject({
      value: 274000,
      comparator: 'APPROX',
      lower: 270000,
      upper: 278000,
    });
    expect(get('observation', 'observation:sailings-range')).toMatchObject({ lower: 8000, upper: 10000, comparator: 'BETWEEN' });
    expect(get('observation', 'observation:ferry-riders-port')).toMatchObject({
      unit: 'person',
      periodKind: 'CALENDAR',
      dimensions: ['transfers=counted twice'],
    });
    expect(get('observation', 'observation:sailings-all')).toMatchObject({ comparator: 'GE', unit: 'departure' });
  });

  it('attests roles in works, with the words printed and where', () => {
    expect(get('role', 'role:tobe-okafor/president@deckhands-union/undated').statedIn).toEqual([
      { work: `work:${TIMES}`, titleAsPrinted: "president of the Deckhands' Union" },
      { work: 'work:island-voice-column', titleAsPrinted: 'president' },
    ]);
    expect(get('role', 'role:rui-sand/acting-harbor-master@port-of-elling/undated')).toMatchObject({
      status: 'ACTING',
      evidence: [expect.stringMatching(/^evidence:/)],
    });
  });

  it('keeps corrections with what they withdrew, known from the note alone', () => {
    expect(get('correction', `correction:${TIMES}/1`)).toMatchObject({
      correctionKind: 'CORRECTION',
      withdrew: [`assertion:${TIMES}/regional-comptroller/sailings-late~2`],
      replacedBy: [`assertion:${TIMES}/regional-comptroller/sailings-late`],
    });
    expect(get('assertion', `assertion:${TIMES}/regional-comptroller/sailings-late~2`).evidence).toEqual([]);
  });

  it('keeps relays and who ascribes', () => {
    expect(get('assertion', `assertion:${TIMES}/port-of-elling/sailings-range~by-tobe-okafor`)).toMatchObject({
      reportedBy: 'person:tobe-okafor',
      relays: [
        { assertion: `assertion:${TIMES}/ines-carrow/ferry-riders-port`, how: 'PARAPHRASES', fidelity: 'NARROWED', basis: 'CURATED' },
      ],
    });
  });

  it('tells the version of each text', () => {
    const versions = [...reading.records].filter(({ record }) => record.kind === 'text-version').map(({ record }) => record);
    expect(versions).toMatchObject([{ work: `work:${TIMES}`, retrieved: { edtf: '2031-05-20' } }, { work: 'work:island-voice-column' }]);
  });
});
