// One row: the topic with this id.
MATCH (node:Topic)
WHERE node.id = $id
