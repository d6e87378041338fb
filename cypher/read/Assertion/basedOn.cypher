// One row: a work that this assertion rests on.
//! order: node.day DESC, node.id
MATCH (parent)-[link:BASED_ON]->(node:Work)
