// What may be asked of a work `node`.
//= id unique
node.id
//= title
node.titleFolded
//= kind
node.kind
//= published beside=day
node.publishedEarliest
//= url
node.url
//= inCorpus
node.inCorpus
//= rights
toLower(node.rightsTerms)
//= publishedBy
EXISTS { MATCH (node)-[:PUBLISHED_BY]->(_that:Agent) WHERE /*AgentFilter _that*/ }
//= dataset list
COLLECT { MATCH (node)-[:IN_DATASET]->(_set:Dataset) RETURN _set.id }
//= writtenBy
EXISTS { MATCH (node)-[:WRITTEN_BY]->(_that:Agent) WHERE /*AgentFilter _that*/ }
//= distributedBy
EXISTS { MATCH (node)-[:DISTRIBUTED_BY]->(_that:Agent) WHERE /*AgentFilter _that*/ }
//= issuedBy
EXISTS { MATCH (node)-[:ISSUED_BY]->(_that:Agent) WHERE /*AgentFilter _that*/ }
//= rightsHolder
node.rightsHolder
