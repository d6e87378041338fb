/**
 * Lints statements, in a process of its own: within Jest's sandbox the linter is three times slower. Reads
 * `{ schema, statements: [text] }` from standard input and writes a list of messages for each.
 */
const { readFileSync } = require('node:fs');
const { lintCypherQuery } = require('@neo4j-cypher/language-support');

const { schema, statements } = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(statements.map((text) => lintCypherQuery(text, schema).map(({ message }) => message))));
