// One row: a stance that this agent takes.
//! prefix: agentId
MATCH (node:Stance)
WHERE node.agentId = parent.id
