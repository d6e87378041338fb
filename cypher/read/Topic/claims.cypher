// One row: a claim about this topic.
MATCH (node:Claim)-[:ABOUT]->(parent)
WITH DISTINCT node
