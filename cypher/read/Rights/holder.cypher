// One row: who holds the rights.
MATCH (node:Agent)
WHERE node.id = parent.rightsHolder
