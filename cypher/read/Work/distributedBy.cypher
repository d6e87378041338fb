// One row: an agency that passes it on.
//! order: node.nameFolded
MATCH (parent)-[:DISTRIBUTED_BY]->(node:Agent)
