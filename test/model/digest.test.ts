import { recordDigest } from '../../src/model/digest.js';
import { KINDS } from '../../src/model/kind.js';
import { recordShape } from '../../src/model/record.js';
import { referenceLists } from '../../src/model/references.js';

const claim = (about: readonly object[], more: object = {}) =>
  recordShape.parse({ kind: 'claim', id: 'claim:a', text: 'A.', claimKind: 'EVENT', about, ...more });

describe('the digest of a record', () => {
  it('does not depend on the order of lists that name other records', () => {
    const [a, b] = [{ target: 'topic:a', as: 'SUBJECT' }, { target: 'person:b' }];
    expect(recordDigest(claim([a, b]))).toBe(recordDigest(claim([b, a])));
    expect(recordDigest(claim([a, b]))).not.toBe(recordDigest(claim([a])));
  });

  it('depends on the order of names and of operands', () => {
    const person = (aliases: readonly string[]) => recordShape.parse({ kind: 'person', id: 'person:a', name: 'A', aliases });
    expect(recordDigest(person(['B', 'C']))).not.toBe(recordDigest(person(['C', 'B'])));
    expect(referenceLists('observation')).toEqual(['places', 'partOf']);
  });

  it('takes an empty rights notice for none', () => {
    const work = (more: object) => recordShape.parse({ kind: 'article', id: 'work:a', title: 'A', ...more });
    expect(recordDigest(work({ rights: {} }))).toBe(recordDigest(work({})));
  });

  it('knows the lists of every kind', () => {
    expect(Object.fromEntries(KINDS.map((kind) => [kind, referenceLists(kind)]))).toMatchObject({
      person: ['partOf'],
      article: ['writtenBy', 'distributedBy', 'basedOn', 'credits'],
      assertion: ['saidTo', 'evidence', 'relays', 'basedOn'],
      evidence: [],
    });
  });
});
