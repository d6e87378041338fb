// One row: the same claim in another dataset or language.
MATCH (parent)-[:SAME_AS]-(node:Claim)
WITH DISTINCT node
