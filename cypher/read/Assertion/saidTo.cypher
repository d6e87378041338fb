// One row: to whom it was said.
//! order: node.nameFolded
MATCH (parent)-[:SAID_TO]->(node:Agent)
