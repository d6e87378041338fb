// One row: what this record held before an update.
//! order: node.recordedAt DESC
MATCH (parent)-[:HAD]->(node:Revision)
