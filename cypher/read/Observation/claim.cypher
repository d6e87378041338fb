// One row: the claim whose figure it is.
MATCH (node:Claim)-[:HAS_FIGURE]->(parent)
