// One row: what it is on.
MATCH (parent)-[:ON]->(node:Topic|Work|Claim)
