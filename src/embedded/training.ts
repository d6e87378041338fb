/** Statements that make Neo4j load the classes which ingesting and asking need: no data of ours, only the same manner of Cypher. */
export const TRAINING_STATEMENTS: readonly string[] = [
  'CREATE CONSTRAINT IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX IF NOT EXISTS FOR (n:Thing) ON (n.name, n.id)',
  'CREATE FULLTEXT INDEX things IF NOT EXISTS FOR (n:Thing) ON EACH [n.name]',
  'SHOW CONSTRAINTS YIELD name RETURN count(*)',
  'CALL db.awaitIndexes(30)',
  "UNWIND range(1, 50) AS i WITH {id: 'thing/' + i, name: 'thing ' + i, at: date('2020-01-01')} AS row MERGE (n:Thing {id: row.id}) ON CREATE SET n += row SET n.seen = true",
  "UNWIND range(2, 50) AS i MATCH (a:Thing {id: 'thing/' + i}) MATCH (b:Thing {id: 'thing/' + (i - 1)}) MERGE (a)-[r:NEXT]->(b) SET r.order = i",
  "MATCH (n:Thing) WHERE n.id > 'thing/1' AND (n.name CONTAINS 'ing' OR n.id IN ['thing/7']) AND EXISTS { (n)-[:NEXT]->() } WITH n ORDER BY n.name, n.id LIMIT 20 CALL (n) { OPTIONAL MATCH (n)-[r:NEXT]->(m) WITH m, r ORDER BY r.order LIMIT 5 RETURN collect(m {.id, .name, order: r.order}) AS next } RETURN n {.id, .name, next: next, count: COUNT { (n)<-[:NEXT]-() }} AS node",
  'MATCH (n:Thing) RETURN n.id STARTS WITH "t" AS x, toString(n.at) AS at, [(n)-[:NEXT]->(m) | m.id] AS ids, labels(n) AS labels LIMIT 3',
  "CALL db.index.fulltext.queryNodes('things', 'thing') YIELD node, score RETURN node.id, score ORDER BY score DESC LIMIT 5",
  "MATCH p = (a:Thing {id: 'thing/9'})-[:NEXT*1..4]->(b) RETURN [x IN nodes(p) | x.id] AS path",
  'MATCH (n:Thing) RETURN labels(n)[0] AS kind, count(*) AS number, max(n.at) AS last',
  "MATCH (n:Thing {id: 'thing/50'}) DETACH DELETE n",
];
