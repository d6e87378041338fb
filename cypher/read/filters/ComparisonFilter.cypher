// What may be asked of a comparison `node`.
//= verdict indexed
node.verdict
//= kind indexed
node.kind
//= measure indexed
node.measureId
//= work list
COLLECT { MATCH (node)-[:COMPARES]->(:Observation)<-[:HAS_FIGURE]-(:Claim)<-[:OF]-(_said:Assertion) RETURN _said.workId }
