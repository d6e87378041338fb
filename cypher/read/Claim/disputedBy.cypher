// One row: a response that disputes this claim or an assertion of it.
//! prefix: targetClaimKey
MATCH (node:Dispute)
WHERE node.targetClaimKey = parent.claimKey
