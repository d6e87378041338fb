// One row: the record with this id, of whatever kind.
MATCH (node:Record|Dataset)
WHERE node.id = $id
