// One row: a stance on what this claim says.
//! prefix: targetId
MATCH (node:Stance)
WHERE node.targetId = parent.id
