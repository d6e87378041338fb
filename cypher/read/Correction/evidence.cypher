// One row: a place where it stands.
//! order: node.rangeStarts[0], node.id
MATCH (parent)-[:EVIDENCED_BY]->(node:Evidence)
