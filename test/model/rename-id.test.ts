import { renamedId } from '../../src/model/rename-id.js';

const renames = new Map([
  ['claim:old', 'claim:new'],
  ['person:ana', 'person:anna'],
  ['organization:port', 'organization:port-of-elling'],
  ['work:post', 'work:harbor-post'],
]);

describe('the new id of a record', () => {
  it.each([
    ['claim:old', 'claim:new'],
    ['claim:other', 'claim:other'],
    ['assertion:post/ana/old', 'assertion:harbor-post/anna/new'],
    ['assertion:times/port/old~by-ana~2', 'assertion:times/port-of-elling/new~by-anna~2'],
    ['assertion:times/ben/old~2', 'assertion:times/ben/new~2'],
    ['response:times/ben/other>claim:old', 'response:times/ben/other>claim:new'],
    ['response:post/ana/old>assertion:times/port/old', 'response:harbor-post/anna/new>assertion:times/port-of-elling/new'],
    ['stance:post/ana/old>topic:ferries', 'stance:harbor-post/anna/new>topic:ferries'],
    ['observation:old', 'observation:new'],
    ['evidence:post/0123456789abcdef-0123456789abcdef', 'evidence:harbor-post/0123456789abcdef-0123456789abcdef'],
    ['text:post/0123456789abcdef', 'text:harbor-post/0123456789abcdef'],
    ['correction:post/1', 'correction:harbor-post/1'],
    ['role:ana/port-captain@port/2029', 'role:anna/port-captain@port-of-elling/2029'],
    ['role:ana/captain/undated', 'role:anna/captain/undated'],
  ])('%s is %s', (id, now) => {
    expect(renamedId(id, renames)).toBe(now);
  });

  it('leaves the slug of an inquiry alone, which may look like that of a claim', () => {
    expect(renamedId('assertion:times/ben/old~declined', renames)).toBe('assertion:times/ben/old~declined');
  });

  it('is the id itself where nothing was renamed, whatever it looks like', () => {
    for (const id of ['', 'x', 'assertion:', 'response:>', 'role:', 'claim:old/old']) expect(renamedId(id, new Map())).toBe(id);
  });
});
