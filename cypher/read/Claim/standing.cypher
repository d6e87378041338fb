// One row: an assertion of the claim, or one that answers it or such an assertion; of silence, beside each who asked.
//! concludes: standing
//! facts: [node.id, coalesce(node.statementId, node.id), node.originKey, node.day, node.act, node.inquiry, _response.id, _response.type, _response.targetClaimKey = parent.claimKey, _target.originKey, _answeredBy, _asker.id]
//! faces: agent=_silent, askers=_asker, assertion=node, unansweredDisputes=_response
UNWIND COLLECT {
  MATCH (_said:Assertion)
  WHERE _said.claimKey = parent.claimKey AND _said.day IS NOT NULL AND _said.id IS NOT NULL /*stands: _said*/
  RETURN [_said, null] AS _part LIMIT 10001
  UNION ALL
  MATCH (_answer:Response)
  WHERE _answer.targetClaimKey = parent.claimKey AND _answer.day IS NOT NULL AND _answer.id IS NOT NULL /*stands: _answer*/
  MATCH (_answer)<-[:RESPONDS]-(_said:Assertion)
  RETURN [_said, _answer] AS _part LIMIT 10001
  UNION ALL
  MATCH (_asserting:Assertion)
  WHERE _asserting.claimKey = parent.claimKey AND _asserting.day IS NOT NULL AND _asserting.id IS NOT NULL /*stands: _asserting*/
  MATCH (_asserting)<-[:TO]-(_answer:Response)<-[:RESPONDS]-(_said:Assertion)
  WHERE _answer.targetClaimKey IS NULL /*stands: _answer*/
  RETURN [_said, _answer] AS _part LIMIT 10001
} AS _part
WITH _part[0] AS node, _part[1] AS _response
OPTIONAL MATCH (_response)-[:TO]->(_target)
OPTIONAL MATCH (node)<-[:MADE]-(_silent:Agent)
WHERE _response.type = 'DOES_NOT_ANSWER'
OPTIONAL MATCH (node)-[:SAID_TO]->(_asker:Agent)
WHERE _silent IS NOT NULL
WITH node, _response, _target, _silent, _asker, CASE WHEN _response.type = 'DISPUTES' THEN COLLECT {
  MATCH (_next:Response)
  WHERE _next.targetClaimKey = node.claimKey AND _next.day IS NOT NULL AND _next.id IS NOT NULL AND _next.type <> 'DOES_NOT_ANSWER' /*stands: _next*/
  MATCH (_next)<-[:RESPONDS]-(_reply:Assertion)
  RETURN _reply.originKey AS _side
  UNION
  MATCH (node)<-[:TO]-(_next:Response)<-[:RESPONDS]-(_reply:Assertion)
  WHERE _next.type <> 'DOES_NOT_ANSWER' /*stands: _next*/
  RETURN _reply.originKey AS _side
} ELSE [] END AS _answeredBy
WITH node, _response, _target, _silent, _asker, _answeredBy
