const many = (count, text) => Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** A document that wants to cost the server more than its author, of a random kind and size. */
export function attack(c, names) {
  const size = 2 ** c.below(13) + c.below(5);
  const small = Math.min(size, 300);
  const kinds = [
    () => `{ ${many(size, (at) => `a${at}: __typename`)} }`,
    () => `{ ${'__typename '.repeat(size)} }`,
    () => `{ ${many(small, () => `claims { nodes { id ${c.one(names)} } }`)} }`,
    () => `{ __typename ${'@skip(if: false) '.repeat(size)} }`,
    () => `{ __typename ${many(size, () => `@${c.one(names)}`)} }`,
    () => `{ topic(id: "t") ${'{ partOf '.repeat(size)} { id } ${'}'.repeat(size)} }`,
    () => `${'{'.repeat(size)} id ${'}'.repeat(size)}`,
    () => `{ claims(filter: ${'{about: '.repeat(size)}1${'}'.repeat(size)}) { nodes { id } } }`,
    () => `{ claims(first: ${'[['.repeat(small)}) { nodes { id } } }`,
    () => `{ nodes(ids: [${many(size, (at) => `"claim:${at}"`)}]) { id } }`,
    () =>
      `{ ...F0 } ${many(small, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${small} on Query { __typename }`,
    () => `{ ...F0 } ${many(small, (at) => `fragment F${at} on Query { ...F${(at + 1) % small} }`)}`,
    () =>
      `{ ${many(small, (at) => `...F${at}`)} } ${many(small, (at) => `fragment F${at} on Query { claims { nodes { id ${c.one(names)} } } }`)}`,
    () => `{ ${'... on Query { '.repeat(small)} __typename ${'}'.repeat(small)} }`,
    () => `query(${many(size, (at) => `$v${at}: ID`)}) { __typename }`,
    () => `${many(size, (at) => `query Q${at} { __typename }`)}`,
    () => `{ __schema { types { ${'fields { type { '.repeat(small)} name ${'} } '.repeat(small)} } } }`,
    () => `{ claim(id: "c") { ${'assertions(first: 100) { nodes { claim { '.repeat(small)} id ${'} } } '.repeat(small)} } }`,
    () => `{ claim(id: """${'"'.repeat(size)}${'\\'.repeat(size)}""") { id } }`,
    () => `{ claims(first: ${'9'.repeat(size)}) { nodes { id } } }`,
    () => `#${'x'.repeat(size * 20)}\n{ __typename }`,
    () => `subscription { ${c.one(names)} }`,
    () => `mutation { ${c.one(names)}(id: "x") { id } }`,
    () => `{ search(text: "${'a* '.repeat(small)}", first: 100) { nodes { __typename } } }`,
  ];
  return c.one(kinds)();
}
