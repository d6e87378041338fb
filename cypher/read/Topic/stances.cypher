// One row: a stance on this topic.
//! prefix: targetId
MATCH (node:Stance)
WHERE node.targetId = parent.id
