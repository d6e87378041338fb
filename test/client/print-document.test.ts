import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import { printDocument } from '../../src/client/print-document.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = ['examples', 'src/client/documents', 'src/web/explorer/requests', 'test/golden'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => `${folder}/${name}`),
);

const EVERYTHING = `
query Everything($a: [ID!]! = ["x", "y"] @deprecated, $b: Filter = {deep: {list: [1, -2.5e3, null, true], e: ASC}}, $c: String) @asOf(published: "2024-01-01") @plain {
  one: field(text: "quote \\" back \\\\ line \\n tab \\t é 😀 \\u0000 \\u2028", block: """
    first
      second \\""" and "quotes"
  """, v: $c) @include(if: true) { ...F @skip(if: false) ... { x } ... on T @include(if: $c) { y { z } } }
}
fragment F on T @plain { id }
subscription Other { x }
mutation { y(empty: "", list: [], object: {}) }
`;

/** A document without places and without how strings were written. */
function bare(text: string): unknown {
  return JSON.parse(JSON.stringify(parse(text, { noLocation: true }), (key, value) => (key === 'block' ? undefined : value)));
}

const documents = files.map((file): readonly [string, string] => [file, readFileSync(join(root, file), 'utf8')]);

it.each([...documents, ['with everything', EVERYTHING] as const])('a document is written so that it reads the same: %s', (_file, text) => {
  const document = parse(text);
  expect(bare(printDocument(document))).toEqual(bare(print(document)));
  expect(printDocument(document)).toBe(printDocument(parse(text)));
});

it('a text is its own, also as an object, and types cannot be asked', () => {
  expect(printDocument('{ a }')).toBe('{ a }');
  expect(printDocument(new String('{ a }'))).toBe('{ a }');
  expect(() => printDocument(parse('type T { a: Int }'))).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
});
