// One row: what it counts.
//! exactly one
MATCH (parent)-[:MEASURES]->(node:Measure)
