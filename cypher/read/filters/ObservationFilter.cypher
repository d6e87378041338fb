// What may be asked of a figure `node`.
//= id unique
node.id
//= measure indexed
node.measureId
//= place list
COLLECT { MATCH (node)-[:IN]->(_where:Place) RETURN _where.id }
//= value
node.value
//= period.from
node.periodLatest
//= period.to
node.periodEarliest
//= work list
COLLECT { MATCH (node)<-[:HAS_FIGURE]-(:Claim)<-[:OF]-(:Assertion)-[:FOUND_IN]->(_in:Work) RETURN _in.id }
//= dimension list
[_pair IN node.dimensions | toLower(_pair)]
