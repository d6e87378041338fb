// One row: the outlet.
MATCH (parent)-[:PUBLISHED_BY]->(node:Agent)
