// One row: an assertion that stands instead.
MATCH (parent)-[:REPLACED_BY]->(node:Assertion)
