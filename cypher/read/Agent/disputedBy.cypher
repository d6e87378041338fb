// One row: a response that disputes something this agent said.
//! prefix: targetSpeakerId
MATCH (node:Dispute)
WHERE node.targetSpeakerId = parent.id
