import { errorsOf, placed, readFiles } from '../dataset-in.js';

const place = (slug: string): string => `{"kind":"place","id":"place:${slug}","name":"${slug}"}`;

describe('an NDJSON file', () => {
  it.each([
    ['LF', `${place('a')}\n${place('b')}\n`],
    ['CRLF', `${place('a')}\r\n${place('b')}\r\n`],
    ['a byte-order mark', `\ufeff${place('a')}\n${place('b')}`],
    ['blank lines and no end', `\n${place('a')}\n\n  \n${place('b')}`],
  ])('is read with %s', async (_, text) => {
    const reading = await readFiles({ 'bulk.ndjson': text });
    expect(errorsOf(reading)).toEqual([]);
    expect([...reading.records].filter(({ record }) => record.kind === 'place').map(({ record, line }) => [record.id, line > 0])).toEqual([
      ['place:a', true],
      ['place:b', true],
    ]);
  });

  it.each([
    ['a broken line', '{"kind":"place",}', '2:17 E_SYNTAX'],
    ['a line that is cut off', '{"kind":"place","id":"pl', '2:25 E_SYNTAX'],
    ['no kind', '{"id":"place:x"}', '2:1 E_MISSING_KEY'],
    ['an unknown kind', '{"kind":"plce","id":"place:x"}', '2:9 E_VALUE'],
    ['__proto__ as kind', '{"kind":"__proto__"}', '2:9 E_VALUE'],
    ['a key that stands twice', '{"kind":"place","id":"place:x","name":"a","name":"b"}', '2:43 E_DUPLICATE_KEY'],
    ['an unknown key', '{"kind":"place","id":"place:x","name":"a","nmae":"b"}', '2:43 E_UNKNOWN_KEY'],
    ['a wrong type', '{"kind":"place","id":"place:x","name":1}', '2:39 E_VALUE'],
    ['a missing key', '{"kind":"place","id":"place:x"}', '2:1 E_MISSING_KEY'],
    ['a lone surrogate', '{"kind":"place","id":"place:x","name":"\\ud800"}', '2:1 E_ENCODING'],
    ['a mark of direction', '{"kind":"place","id":"place:x","name":"\\u202e"}', '2:1 E_ENCODING'],
    ['nesting of 100 000', `{"kind":${'['.repeat(100_000)}`, '2:1 E_DEPTH'],
    ['a line of two million letters', `{"kind":"${'x'.repeat(2_000_000)}"}`, '2:1 E_SIZE'],
    ['a list', '[1]', '2:1 E_MISSING_KEY'],
    ['an id of another kind', '{"kind":"place","id":"topic:x","name":"x"}', '2:1 E_ID'],
    ['an id with a capital', '{"kind":"place","id":"place:Berlin","name":"x"}', '2:1 E_ID'],
    ['a dangling reference', '{"kind":"place","id":"place:x","name":"x","partOf":["place:y"]}', '2:1 E_REFERENCE'],
    ['a reference of the wrong kind', '{"kind":"place","id":"place:x","name":"x","partOf":["person:bob"]}', '2:1 E_REFERENCE_TYPE'],
    ['a day that does not exist', '{"kind":"topic","id":"topic:x","name":"x","when":{"edtf":"2020-02-30"}}', '2:1 E_DATE'],
  ])('with %s names the line', async (_, bad, expected) => {
    const reading = await readFiles({ 'bulk.ndjson': `${place('a')}\n${bad}\n${place('b')}\n` });
    expect(errorsOf(reading).map(placed)).toEqual([`bulk.ndjson:${expected}`]);
  });

  it('with invalid UTF-8 names the byte of the file', async () => {
    const reading = await readFiles({ 'bulk.ndjson': Buffer.concat([Buffer.from(`${place('a')}\n`), Buffer.from([0x7b, 0xff, 0x7d])]) });
    expect(errorsOf(reading)[0]).toMatchObject({ code: 'E_ENCODING', line: 2, message: `not UTF-8 at byte ${place('a').length + 2}` });
  });

  it('with a bad line names the byte at which the fault stands', async () => {
    const reading = await readFiles({ 'bulk.ndjson': `${place('a')}\n{"kind":"place",}\n` });
    expect(errorsOf(reading)[0]?.message).toContain(`byte ${place('a').length + 1 + 16}`);
  });

  it('names seed files by slug and is named by them', async () => {
    const reading = await readFiles({ 'bulk.ndjson': place('elling'), 'more.yaml': 'places: {pier: {name: Pier, part-of: elling}}\n' });
    expect(errorsOf(reading)).toEqual([]);
  });
});
