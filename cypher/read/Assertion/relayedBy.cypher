// One row: an assertion that passes this one on.
MATCH (node:Assertion)-[:RELAYS]->(parent)
