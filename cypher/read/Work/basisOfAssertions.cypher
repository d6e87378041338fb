// One row: an assertion that rests on this work.
//! order: node.day, node.id
MATCH (node:Assertion)-[:BASED_ON]->(parent)
