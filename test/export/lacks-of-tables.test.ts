import { columnsOf } from '../../src/export/csv-columns.js';
import { FORMATS, LEFT_OUT } from '../../src/export/formats.js';
import { FTM_FIELDS, ftmLacks } from '../../src/export/ftm-fields.js';
import { graphmlKeys, isKept } from '../../src/export/graphml-keys.js';
import { CONTEXT, termOf } from '../../src/export/jsonld-context.js';
import { LINKS } from '../../src/graph/links.js';
import { KINDS, type Kind } from '../../src/model/kind.js';
import { RECORD_SHAPES } from '../../src/model/record.js';

const fieldsOf = (kind: Kind) => Object.keys(RECORD_SHAPES[kind].shape).filter((field) => field !== 'id' && field !== 'kind');

/** Properties that a field is stored as, where none has its name. */
const STORED_AS: Readonly<Record<string, string>> = {
  rights: 'rightsHolder',
  reviewed: 'reviewedBy',
  ranges: 'rangeStarts',
  outlet: 'isOutlet',
};

describe('every field of every kind', () => {
  it.each(KINDS)('of %s stands in the table of FollowTheMoney, and what has no place there is told', (kind) => {
    expect(Object.keys(FTM_FIELDS[kind]).sort()).toEqual(fieldsOf(kind).sort());
    const missing = Object.entries(FTM_FIELDS[kind]).flatMap(([field, at]) => (at === null ? [field] : []));
    const told = ftmLacks().find((sentence) => new RegExp(`\\bOf ${kind},|kind ${kind} have`).test(sentence)) ?? '';
    if (missing.length < fieldsOf(kind).length) for (const field of missing) expect(told).toContain(field);
    else expect(told).toContain('have no entity');
  });

  it.each(KINDS)('of %s is a link or a property where the graph is written as nodes and links', (kind) => {
    const linked = new Set(LINKS[kind].map(({ field }) => field));
    const columns = columnsOf(kind).map(({ property }) => property);
    const declared = new Set(graphmlKeys().flatMap(({ on, name }) => (on === 'node' ? [name] : [])));
    for (const field of fieldsOf(kind).filter((each) => !linked.has(each))) {
      const property = STORED_AS[field] ?? (field.endsWith('Kind') && field !== 'periodKind' ? 'kind' : field);
      expect([field, columns]).toEqual([field, expect.arrayContaining([property])]);
      expect([property, isKept(property) && declared.has(property)]).toEqual([property, true]);
    }
  });

  it.each(KINDS)('of %s is a term of the context of linked data', (kind) => {
    for (const field of fieldsOf(kind)) expect([field, CONTEXT[termOf(kind, field)]]).toEqual([field, expect.anything()]);
  });
});

it('every format says what it holds, who reads it, and where that is written down', () => {
  expect(LEFT_OUT.length).toBeGreaterThan(0);
  for (const [name, { summary, holds, readBy, specification }] of Object.entries(FORMATS)) {
    for (const said of [summary, holds, readBy, specification.name]) expect([name, said]).toEqual([name, expect.stringMatching(/\S{3}/)]);
    expect(specification.address).toMatch(/^https?:\/\/\S+$|^docs\/reference\/\w+\.md$/);
  }
});
