// What may be asked of a response `node`.
//= type
node.type
//= kind
node.kind
//= aspect
node.aspect
//= basis
node.basis
//= disputant.id indexed
node.disputantId
//= disputant
EXISTS { MATCH (_that:Agent {id: node.disputantId}) WHERE /*AgentFilter _that*/ }
//= targetSpeaker.id indexed
node.targetSpeakerId
//= targetSpeaker
EXISTS { MATCH (_that:Agent {id: node.targetSpeakerId}) WHERE /*AgentFilter _that*/ }
//= targetClaim indexed
node.targetClaimKey
//= day
node.day
//= topic list
COLLECT { MATCH (node)-[:TO]->(_aim) MATCH (_aim)-[:OF*0..1]->(:Claim)-[:ABOUT]->(_what:Topic) RETURN _what.id }
//= publishedBy
EXISTS { MATCH (node)<-[:RESPONDS]-(:Assertion)-[:FOUND_IN]->(:Work)-[:PUBLISHED_BY]->(_that:Agent) WHERE /*AgentFilter _that*/ }
//= dataset list
COLLECT { MATCH (node)-[:IN_DATASET]->(_set:Dataset) RETURN _set.id }
