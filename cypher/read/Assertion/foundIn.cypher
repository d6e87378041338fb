// One row: the work it stands in.
//! exactly one
MATCH (parent)-[:FOUND_IN]->(node:Work)
