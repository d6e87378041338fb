// One row: the assertion with this id.
MATCH (node:Assertion)
WHERE node.id = $id
