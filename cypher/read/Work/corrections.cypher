// One row: a change to this work that its publisher announced.
//! order: node.day, node.id
MATCH (node:Correction)-[:CORRECTS]->(parent)
