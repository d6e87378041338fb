// One row: the work that was changed.
MATCH (parent)-[:CORRECTS]->(node:Work)
