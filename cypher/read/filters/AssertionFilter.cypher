// What may be asked of an assertion `node`.
//= id unique
node.id
//= speaker.id indexed
node.speakerId
//= speaker
EXISTS { MATCH (_that:Agent {id: node.speakerId}) WHERE /*AgentFilter _that*/ }
//= spokeFor indexed
node.spokeForId
//= work.id indexed
node.workId
//= work
EXISTS { MATCH (node)-[:FOUND_IN]->(_that:Work) WHERE /*WorkFilter _that*/ }
//= claim.id indexed
node.claimId
//= claim
EXISTS { MATCH (node)-[:OF]->(_that:Claim) WHERE /*ClaimFilter _that*/ }
//= act
node.act
//= manner
node.manner
//= channel
node.channel
//= saidOn
node.day
//= saidTo
EXISTS { MATCH (node)-[:SAID_TO]->(_that:Agent) WHERE /*AgentFilter _that*/ }
//= section
EXISTS { MATCH (node)-[:EVIDENCED_BY]->(_passage:Evidence) WHERE _passage.section = /*value*/ }
//= topic list
COLLECT { MATCH (node)-[:OF]->(:Claim)-[:ABOUT]->(_what:Topic) RETURN _what.id }
//= dataset list
COLLECT { MATCH (node)-[:IN_DATASET]->(_set:Dataset) RETURN _set.id }
//= reportedBy
EXISTS { MATCH (node)-[:REPORTED_BY]->(_that:Agent) WHERE /*AgentFilter _that*/ }
//= basedOn
EXISTS { MATCH (node)-[:BASED_ON|RELAYS]->(_source:Work|Assertion)-[:FOUND_IN]->{0,1}(_that:Work) WHERE /*WorkFilter _that*/ }
//= roleTitle list
COLLECT { MATCH (node)-[:IN_ROLE]->(_role:Role) RETURN toLower(_role.title) }
//= inquiry
toLower(node.inquiry)
//= attribution
node.attribution
