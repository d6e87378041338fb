// One row: a figure that it was reckoned from.
//! order: link.operand
MATCH (parent)-[link:DERIVED_FROM]->(node:Observation)
