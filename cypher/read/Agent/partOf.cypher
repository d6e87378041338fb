// One row: a whole that this agent belongs to, with the way it belongs.
//! order: node.nameFolded
MATCH (parent)-[link:PART_OF]->(node:Agent)
