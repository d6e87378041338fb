/**
 * @neo4j/graphql as its documentation sets it up: a type for each kind of node that the operations touch, Apollo's standalone server, the
 * driver's defaults. `Agent` and `Work` are plain types over the label that all of them have; interfaces would be slower.
 * Reads NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; tells its port to the process that started it.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Claim @node @fulltext(indexes: [{ queryName: "searchClaims", indexName: "recordWords", fields: ["text"] }]) {
    id: ID!
    text: String!
    kind: String!
    assertions: [Assertion!]! @relationship(type: "OF", direction: IN)
  }
  type Assertion @node {
    id: ID!
    act: String!
    channel: String!
    day: String!
    saidOn: String
    roleAsPrinted: String
    speaker: [Agent!]! @relationship(type: "MADE", direction: IN)
    role: [Role!]! @relationship(type: "IN_ROLE", direction: OUT)
    claim: [Claim!]! @relationship(type: "OF", direction: OUT)
    foundIn: [Work!]! @relationship(type: "FOUND_IN", direction: OUT)
    responses: [Response!]! @relationship(type: "TO", direction: IN)
  }
  type Response @node {
    id: ID!
    type: String!
    kind: String!
    day: String!
    assertion: [Assertion!]! @relationship(type: "RESPONDS", direction: IN)
  }
  type Agent @node {
    id: ID!
    name: String!
    assertions: [Assertion!]! @relationship(type: "MADE", direction: OUT)
  }
  type Role @node {
    id: ID!
    title: String!
  }
  type Work @node {
    id: ID!
    title: String!
    publishedBy: [Agent!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
`;

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { context: async ({ req }) => ({ req }), listen: { port: 0 } });
process.send?.({ port: Number(new URL(url).port) });
process.once('disconnect', () => process.exit());
if (process.argv.includes('--sdl')) console.log((await import('graphql')).printSchema(schema));
