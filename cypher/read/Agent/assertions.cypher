// One row: an assertion that this agent made.
//! prefix: speakerId
MATCH (node:Assertion)
WHERE node.speakerId = parent.id
