// One row: for whom the speaker spoke.
MATCH (parent)-[:ON_BEHALF_OF]->(node:Agent)
