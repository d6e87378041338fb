// One row: an assertion of this claim, or of the same claim in another dataset.
//! prefix: claimKey
MATCH (node:Assertion)
WHERE node.claimKey = parent.claimKey
