// One row: the work with this id.
MATCH (node:Work)
WHERE node.id = $id
