// One row: a response within reach of the assertion, on the way that is asked for.
//! concludes: dispute-chain
//! facts: [parent.id, $direction, $depth, node.id, node.assertionId, node.targetId]
//! faces: response=node
UNWIND CASE $direction WHEN 'ANSWERS' THEN COLLECT {
  MATCH (parent)-[:RESPONDS|TO*1..20]->(_response:Response)
  RETURN DISTINCT _response LIMIT 1001
} ELSE COLLECT {
  MATCH (parent)<-[:RESPONDS|TO*1..20]-(_response:Response)
  RETURN DISTINCT _response LIMIT 1001
} END AS node
WITH node
WHERE node.type IN $types
