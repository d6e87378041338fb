// One row: a claim about this work.
MATCH (node:Claim)-[:ABOUT]->(parent)
WITH DISTINCT node
