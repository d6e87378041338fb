// One row: a work that rests on this one as a whole.
//! order: node.day, node.id
MATCH (node:Work)-[:BASED_ON]->(parent)
