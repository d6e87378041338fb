// One row: the assertion that answers.
MATCH (node:Assertion)-[:RESPONDS]->(parent)
