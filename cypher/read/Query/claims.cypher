// One row: a claim.
MATCH (node:Claim)
