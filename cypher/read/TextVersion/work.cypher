// One row: the work whose text it is.
MATCH (parent)-[:VERSION_OF]->(node:Work)
