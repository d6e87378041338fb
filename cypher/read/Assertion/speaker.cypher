// One row: who said it.
//! exactly one
MATCH (node:Agent)-[:MADE]->(parent)
