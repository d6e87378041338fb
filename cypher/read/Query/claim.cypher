// One row: the claim with this id.
MATCH (node:Claim)
WHERE node.id = $id
