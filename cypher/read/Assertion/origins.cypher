// One row: the assertion, its work, or a record that these lead to; each once.
//! concludes: origins
//! bounded
//! always stands
//! facts: [CASE WHEN node:Work THEN 'WORK' ELSE 'ASSERTION' END, node.id, node.originKey, node = parent AND node.act = 'STATED', node.workId, node:Document OR coalesce(node.manner = 'VOICE', false), node.statementId, _agrees, _outlet, COLLECT { MATCH (node)-[_by:RELAYS|BASED_ON]->(_source:Assertion|Work) RETURN [_source.id, _by.how, _by.fidelity] }]
//! faces: agent=_agent
MATCH (parent)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(node:Assertion|Work)
WHERE true /*stands: node*/
WITH DISTINCT node
WITH node, EXISTS {
  MATCH (node)-[:RESPONDS]->(_agreement:Support)
  WHERE _agreement.kind = 'AGREEMENT' AND _agreement.targetClaimKey = node.claimKey /*stands: _agreement*/
} AS _agrees, head(COLLECT { MATCH (node)-[:PUBLISHED_BY]->(_publisher:Organization) RETURN _publisher.id }) AS _outlet
OPTIONAL MATCH (_agent:Agent)
WHERE _agent.id = node.originKey
WITH node, _agrees, _outlet, _agent
