// One row: the assertion that takes it.
//! exactly one
MATCH (node:Assertion)-[:TAKES]->(parent)
