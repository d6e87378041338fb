const TOKEN = /\.\.\.|"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[{}()[\]:!$@=|&,]/g;
const SIGNS = ['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '=', '...', '"', '"""', '#', '|', '&', '\ufeff', '\u0000'];
const DIRECTIVES = [
  '@include(if: true)',
  '@skip(if: true)',
  '@include(if: $nowhere)',
  '@asOf(published: "2023-02-30")',
  '@includeRetired',
  '@deprecated',
];

/** A document with some tokens removed, doubled, exchanged or put in. */
export function mutateText(c, query, names, hostile) {
  const tokens = query.replace(/#.*/g, '').match(TOKEN) ?? [];
  const at = () => c.below(tokens.length);
  const ways = [
    () => tokens.splice(at(), 1),
    () => tokens.splice(at(), 1 + c.below(8)),
    () => tokens.splice(at(), 0, tokens[at()] ?? '{'),
    () => tokens.splice(at(), 0, c.one(SIGNS)),
    () => tokens.splice(at(), 0, c.one(names)),
    () => tokens.splice(at(), 0, c.one(DIRECTIVES)),
    () => replace(tokens, at(), /^[A-Za-z_]/, () => c.one(names)),
    () => replace(tokens, at(), /^[A-Za-z_]/, () => c.one(names)),
    () => replace(tokens, at(), /^"/, () => JSON.stringify(c.one(hostile))),
    () => replace(tokens, at(), /^-?\d/, () => String(c.one([0, -1, 1, 99, 101, 1e10, 1.5]))),
    () => doubleBlock(tokens, at(), c.below(6)),
  ];
  for (const _ of c.times(4)) if (tokens.length > 0) c.one(ways)();
  return tokens.join(' ');
}

/** A text with some of its bytes changed. */
export function mutateBytes(c, text) {
  const bytes = Buffer.from(text);
  for (const _ of c.times(5)) bytes[c.below(bytes.length)] = c.below(256);
  return c.below(5) === 0 ? bytes.subarray(0, c.below(bytes.length)) : bytes;
}

/** Changes the next token of this kind, from a place on. */
function replace(tokens, from, kind, make) {
  const at = tokens.findIndex((token, index) => index >= from && kind.test(token));
  if (at >= 0) tokens[at] = make();
}

/** Repeats the selection set that begins next. */
function doubleBlock(tokens, from, times) {
  const begin = tokens.indexOf('{', from);
  if (begin < 0) return;
  let depth = 0;
  const length = tokens.slice(begin).findIndex((token) => {
    depth += token === '{' ? 1 : token === '}' ? -1 : 0;
    return depth === 0;
  });
  const inner = tokens.slice(begin + 1, begin + Math.max(length, 1));
  for (let i = 0; i < times && tokens.length < 2_500; i += 1) tokens.splice(begin + 1, 0, ...inner);
}
