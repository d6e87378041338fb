// One row: a response by which this agent disputes something.
//! prefix: disputantId
MATCH (node:Dispute)
WHERE node.disputantId = parent.id
