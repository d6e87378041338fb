// One row: the work it stands in.
MATCH (parent)-[:FOUND_IN]->(node:Work)
