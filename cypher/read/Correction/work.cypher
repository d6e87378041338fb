// One row: the work that was changed.
//! exactly one
MATCH (parent)-[:CORRECTS]->(node:Work)
