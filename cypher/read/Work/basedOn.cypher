// One row: a work that this work rests on as a whole.
//! order: node.day DESC, node.id
MATCH (parent)-[link:BASED_ON]->(node:Work)
