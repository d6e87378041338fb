// One row: a response to this claim or to an assertion of it.
//! prefix: targetClaimKey
MATCH (node:Response)
WHERE node.targetClaimKey = parent.claimKey
