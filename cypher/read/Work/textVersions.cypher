// One row: an exact text of this work.
MATCH (node:TextVersion)-[:VERSION_OF]->(parent)
