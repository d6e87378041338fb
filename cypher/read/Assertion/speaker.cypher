// One row: who said it.
MATCH (node:Agent)-[:MADE]->(parent)
