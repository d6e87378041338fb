// One row: the text that the ranges count in.
//! exactly one
MATCH (parent)-[:SELECTS]->(node:TextVersion)
