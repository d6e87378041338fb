// One row: where it is held.
MATCH (parent)-[:AT]->(node:Agent)
