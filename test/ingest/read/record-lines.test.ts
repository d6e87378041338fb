import { createHash } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SEED_LIMITS } from '../../../src/ingest/read/limits.js';
import { parseRecordLine } from '../../../src/ingest/read/parse-record-line.js';
import { recordLines } from '../../../src/ingest/read/record-lines.js';
import { errorsOf, placed, readFiles, withDataset } from '../dataset-in.js';

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
    ['a key that stands twice, once with an escape', '{"kind":"place","id":"place:x","name":"a","n\\u0061me":"b"}', '2:43 E_DUPLICATE_KEY'],
    [
      'a key that stands twice, its colon far away',
      `{"kind":"place","id":"place:x","name":"a","name"${' '.repeat(50)}:"b"}`,
      '2:43 E_DUPLICATE_KEY',
    ],
    ['__proto__ as a key', '{"kind":"place","id":"place:x","name":"a","__proto__":{"x":1}}', '2:43 E_UNKNOWN_KEY'],
    ['__proto__ as a key further in', '{"kind":"article","id":"work:x","title":"a","rights":{"__proto__":1}}', '2:55 E_UNKNOWN_KEY'],
    ['__proto__ as an escaped key', '{"kind":"place","id":"place:x","name":"a","\\u005f_proto__":1}', '2:43 E_UNKNOWN_KEY'],
    ['constructor as a key', '{"kind":"place","id":"place:x","name":"a","constructor":{"prototype":1}}', '2:43 E_UNKNOWN_KEY'],
    ['a name with blanks around', '{"kind":"place","id":"place:x","name":" a"}', '2:39 E_VALUE'],
    ['a name that is not composed', '{"kind":"place","id":"place:x","name":"Ine\u0302s"}', '2:39 E_VALUE'],
    ['an id with a blank at its end', '{"kind":"place","id":"place:x ","name":"x"}', '2:1 E_ID'],
    ['an id with a zero-width sign', '{"kind":"place","id":"place:x\u200b","name":"x"}', '2:1 E_ID'],
    ['an id with a letter of another script', '{"kind":"place","id":"place:\u0430","name":"x"}', '2:1 E_ID'],
    ['two records on one line', `${place('x')}${place('y')}`, '2:43 E_SYNTAX'],
    ['NaN', '{"kind":"place","id":"place:x","name":NaN}', '2:43 E_SYNTAX'],
    ['a carriage return between records', `${place('x')}\r${place('y')}`, '2:43 E_ENCODING'],
    ['an unknown key', '{"kind":"place","id":"place:x","name":"a","nmae":"b"}', '2:43 E_UNKNOWN_KEY'],
    ['a wrong type', '{"kind":"place","id":"place:x","name":1}', '2:39 E_VALUE'],
    ['a missing key', '{"kind":"place","id":"place:x"}', '2:1 E_MISSING_KEY'],
    ['a lone surrogate', '{"kind":"place","id":"place:x","name":"\\ud800"}', '2:39 E_ENCODING'],
    ['a mark of direction', '{"kind":"place","id":"place:x","name":"\\u202e"}', '2:39 E_ENCODING'],
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

  it('with a bad line names its byte also after letters of several bytes', async () => {
    const reading = await readFiles({ 'bulk.ndjson': `\ufeff${place('a')}\n{"kind":"place","näme":"ü",}\n` });
    expect(errorsOf(reading)[0]?.message).toContain(`(line 2, byte ${3 + place('a').length + 1 + 27 + 2})`);
  });

  it.each([
    ['constructor', 'Known keys: kind, id, name, placeKind, partOf, wikidataId.'],
    ['nmae', 'Did you mean name?'],
  ])('with the unknown key %s says which there are', async (key, hint) => {
    const reading = await readFiles({ 'bulk.ndjson': `{"kind":"place","id":"place:x","name":"x","${key}":1}` });
    expect(errorsOf(reading)[0]).toMatchObject({ code: 'E_UNKNOWN_KEY', hint });
  });

  it.each([
    ['lineLength', `{"kind":"place","id":"place:x","name":"${'x'.repeat(100)}"}`, 'ONRECORD_MAX_LINE'],
    ['entries', `{"kind":"place","id":"place:x","name":"x","partOf":[${'"place:a",'.repeat(99)}"place:a"]}`, 'ONRECORD_MAX_ENTRIES'],
  ])('with a record above the limit %s names the limit and the setting', (limit, text, setting) => {
    const read = parseRecordLine(text, 'f', 1, { ...SEED_LIMITS, [limit]: 50 });
    expect(
      'problems' in read && read.problems.map(({ code, message, hint }) => [code, /\b50\b/.test(message), hint?.includes(setting)]),
    ).toEqual([['E_SIZE', true, true]]);
  });

  it('with a line of forty million bytes is read on behind it, in little memory', async () => {
    const long = Buffer.concat([Buffer.alloc(40_000_000, 'x'), Buffer.from(`\n${place('a')}\n{`)]);
    const { problems, records } = await readFiles({ 'bulk.ndjson': long });
    expect(problems.filter(({ severity }) => severity === 'error').map(placed)).toEqual([
      'bulk.ndjson:1:1 E_SIZE',
      'bulk.ndjson:3:2 E_SYNTAX',
    ]);
    expect(problems.find(({ line }) => line === 3)?.message).toContain(`byte ${40_000_001 + place('a').length + 1 + 1}`);
    expect([...records].map(({ record }) => record.id)).toContain('place:a');
  });

  it('that changes while it is read has the digest of the bytes that were read', async () => {
    await withDataset({ 'bulk.ndjson': `${`${place('a')}\n`.repeat(10_000)}` }, async (folder) => {
      const lines = recordLines(folder, 'bulk.ndjson');
      const hash = createHash('sha256');
      for (let next = await lines.next(), i = 0; ; next = await lines.next(), i++) {
        if (next.done) {
          expect(next.value).toBe(hash.digest('hex'));
          break;
        }
        hash.update(`${next.value.text}\n`);
        if (i === 5) await appendFile(join(folder, 'bulk.ndjson'), `${place('b')}\n`.repeat(10_000));
      }
    });
  });
});
