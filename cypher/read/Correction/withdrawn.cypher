// One row: an assertion that no longer stands.
MATCH (parent)-[:WITHDREW]->(node:Assertion)
