// One row: a response to this assertion.
//! prefix: targetId
MATCH (node:Response)
WHERE node.targetId = parent.id
