// One row: the assertion that answers.
//! exactly one
MATCH (node:Assertion)-[:RESPONDS]->(parent)
