// One row: who issued it.
MATCH (parent)-[:ISSUED_BY]->(node:Agent)
