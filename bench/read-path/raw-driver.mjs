/**
 * What somebody writes by hand who wants no GraphQL: the official driver, a statement for each page with maps as answers,
 * JSON.stringify, bare node:http. Asked with { operation, input }. Reads NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; tells its port.
 */
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { OPERATIONS } from './operations.mjs';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { disableLosslessIntegers: true });
const statements = Object.fromEntries(OPERATIONS.map(({ name, raw }) => [name, raw]));

const server = createServer(async (request, response) => {
  try {
    const parts = [];
    for await (const part of request) parts.push(part);
    const { operation, input } = JSON.parse(Buffer.concat(parts).toString('utf8'));
    const { statement, parameters } = statements[operation];
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(statement, parameters(input, neo4j.int));
    await session.close();
    answer(response, 200, { data: records[0]?.get('answer') ?? null });
  } catch (fault) {
    answer(response, 500, { errors: [{ message: fault.message }] });
  }
});
server.listen(0, 'localhost', () => process.send?.({ port: server.address().port }));
process.once('disconnect', () => process.exit());

function answer(response, status, value) {
  const text = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
