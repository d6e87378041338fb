// What may be asked of a claim `node`.
//= id unique
node.id
//= text
node.textFolded
//= kind
node.kind
//= about list
COLLECT { MATCH (node)-[:ABOUT]->(_what) RETURN _what.id }
//= figure
EXISTS { MATCH (node)-[:HAS_FIGURE]->(_that:Observation) WHERE /*ObservationFilter _that*/ }
//= dataset list
COLLECT { MATCH (node)-[:IN_DATASET]->(_set:Dataset) RETURN _set.id }
//= origins.independentCount today
node.independentCount
