// One row: what was said.
MATCH (parent)-[:OF]->(node:Claim)
