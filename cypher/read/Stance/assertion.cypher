// One row: the assertion that takes it.
MATCH (node:Assertion)-[:TAKES]->(parent)
