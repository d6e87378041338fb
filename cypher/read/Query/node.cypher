// One row: the record with this id, of whatever kind.
MATCH (node:Record|Dataset|Comparison)
WHERE node.id = $id
