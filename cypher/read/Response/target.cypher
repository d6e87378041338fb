// One row: what it answers.
MATCH (parent)-[:TO]->(node:Assertion|Claim)
