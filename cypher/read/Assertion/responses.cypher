// One row: a response to this assertion.
//! prefix: targetId
//! only if: EXISTS { (parent)<-[:TO]-() }
MATCH (node:Response)
WHERE node.targetId = parent.id
