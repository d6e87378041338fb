import type { Kind } from '../model/kind.js';

/** How a field of a record stands in the graph: as links of one type to the records that it names. */
export interface LinkField {
  /** The field, and the name of the statement in `cypher/write/KIND.cypher` that writes its links. */
  readonly field: string;
  readonly type: string;
  /** Whether the link leaves the record that holds the field, or arrives at it. */
  readonly end: 'out' | 'in';
  readonly many: boolean;
  /** Where an element is an object: its key with the id. */
  readonly key?: string;
  /** Its other keys, which become properties of the link. */
  readonly properties?: readonly string[];
}

const one = (field: string, type: string, end: 'out' | 'in' = 'out'): LinkField => ({ field, type, end, many: false });
const many = (field: string, type: string, key?: string, properties?: readonly string[]): LinkField => ({
  field,
  type,
  end: 'out',
  many: true,
  ...(key === undefined ? {} : { key }),
  ...(properties === undefined ? {} : { properties }),
});

const memberships = [many('partOf', 'PART_OF', 'agent', ['as'])];
const basedOn = many('basedOn', 'BASED_ON', 'work', ['how', 'fidelity', 'basis', 'text', 'note']);
const evidence = many('evidence', 'EVIDENCED_BY');
const work = [
  one('publishedBy', 'PUBLISHED_BY'),
  many('writtenBy', 'WRITTEN_BY'),
  many('distributedBy', 'DISTRIBUTED_BY'),
  one('issuedBy', 'ISSUED_BY'),
  basedOn,
  many('credits', 'CREDITS', 'to', ['text']),
];

/** Every field that is stored as links, by kind of record; every other field is stored as properties. The links belong to that record. */
export const LINKS: Readonly<Record<Kind, readonly LinkField[]>> = {
  place: [many('partOf', 'PART_OF')],
  measure: [],
  organization: memberships,
  person: memberships,
  group: memberships,
  topic: [one('partOf', 'PART_OF')],
  article: work,
  document: work,
  'text-version': [one('work', 'VERSION_OF')],
  evidence: [one('textVersion', 'SELECTS')],
  role: [one('person', 'HELD', 'in'), one('organization', 'AT'), many('statedIn', 'STATED_IN', 'work', ['titleAsPrinted']), evidence],
  claim: [many('places', 'IN'), many('about', 'ABOUT', 'target', ['as']), many('sameAs', 'SAME_AS'), many('narrowerThan', 'NARROWER_THAN')],
  observation: [
    one('claim', 'HAS_FIGURE', 'in'),
    one('measure', 'MEASURES'),
    many('places', 'IN'),
    many('partOf', 'PART_OF'),
    // The operands are an object of their own in the record: `op` for all, `of` in order.
    many('derivedFrom', 'DERIVED_FROM', 'id', ['op', 'operand']),
  ],
  assertion: [
    one('speaker', 'MADE', 'in'),
    one('work', 'FOUND_IN'),
    one('claim', 'OF'),
    one('role', 'IN_ROLE'),
    one('reportedBy', 'REPORTED_BY'),
    one('onBehalfOf', 'ON_BEHALF_OF'),
    many('saidTo', 'SAID_TO'),
    evidence,
    many('relays', 'RELAYS', 'assertion', ['how', 'fidelity', 'basis', 'note']),
    basedOn,
  ],
  response: [one('assertion', 'RESPONDS', 'in'), one('target', 'TO'), evidence],
  stance: [one('assertion', 'TAKES', 'in'), one('target', 'ON')],
  correction: [one('work', 'CORRECTS'), evidence, many('withdrew', 'WITHDREW'), many('replacedBy', 'REPLACED_BY')],
};
