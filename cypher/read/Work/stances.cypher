// One row: a stance on this work.
//! prefix: targetId
MATCH (node:Stance)
WHERE node.targetId = parent.id
