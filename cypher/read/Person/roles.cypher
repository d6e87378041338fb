// One row: a role that this person holds or held.
MATCH (parent)-[:HELD]->(node:Role)
