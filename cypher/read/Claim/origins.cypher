// One row: an assertion of the claim or of the same claim in another dataset, its work, or a record that these lead to; each once.
//! concludes: origins
//! bounded
//! always stands
//! facts: [CASE WHEN node:Work THEN 'WORK' ELSE 'ASSERTION' END, node.id, node.originKey, coalesce(node.claimKey = parent.claimKey AND node.act = 'STATED', false), node.workId, node:Document OR coalesce(node.manner = 'VOICE', false), node.statementId, _agrees, _outlet, COLLECT { MATCH (node)-[_by:RELAYS|BASED_ON]->(_source:Assertion|Work) RETURN [_source.id, _by.how, _by.fidelity] }]
//! faces: agent=_agent
CALL (parent) {
  MATCH (_said:Assertion)
  WHERE _said.claimKey = parent.claimKey AND _said.day IS NOT NULL AND _said.id IS NOT NULL /*stands: _said*/
  RETURN _said AS node
  UNION
  MATCH (_saying:Assertion)
  WHERE _saying.claimKey = parent.claimKey AND _saying.day IS NOT NULL AND _saying.id IS NOT NULL /*stands: _saying*/
  MATCH (_saying)-[:RELAYS|BASED_ON|FOUND_IN]->(_beyond:Assertion|Work)
  WHERE _beyond.claimKey IS NULL OR _beyond.claimKey <> parent.claimKey
  WITH DISTINCT _beyond
  MATCH (_beyond)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(node:Assertion|Work)
  WHERE true /*stands: node*/
  RETURN DISTINCT node
}
WITH node, EXISTS {
  MATCH (node)-[:RESPONDS]->(_agreement:Support)
  WHERE _agreement.kind = 'AGREEMENT' AND _agreement.targetClaimKey = node.claimKey /*stands: _agreement*/
} AS _agrees, head(COLLECT { MATCH (node)-[:PUBLISHED_BY]->(_publisher:Organization) RETURN _publisher.id }) AS _outlet
OPTIONAL MATCH (_agent:Agent)
WHERE _agent.id = node.originKey
WITH node, _agrees, _outlet, _agent
