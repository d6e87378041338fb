// One row: the work whose text it is.
//! exactly one
MATCH (parent)-[:VERSION_OF]->(node:Work)
