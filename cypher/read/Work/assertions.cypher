// One row: an assertion that stands in this work.
//! prefix: workId
MATCH (node:Assertion)
WHERE node.workId = parent.id
