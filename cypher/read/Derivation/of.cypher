// One row: a figure that it was reckoned from.
//! order: _way.operand
MATCH (parent)-[_way:DERIVED_FROM]->(node:Observation)
