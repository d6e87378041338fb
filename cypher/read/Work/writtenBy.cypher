// One row: an author.
//! order: node.nameFolded
MATCH (parent)-[:WRITTEN_BY]->(node:Agent)
