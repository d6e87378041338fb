// A speaker with what was said, where, and who disputes whom
// Statements with their claims, works and outlets, those in a dispute first; disputes with whoever makes them.
MATCH (agent:Agent {id: $id})
OPTIONAL MATCH (agent)-[:MADE]->(assertion:Assertion)
WHERE assertion.retiredAt IS NULL
WITH agent, assertion, EXISTS { (assertion)-[:DISPUTES]-() } AS inDispute
ORDER BY inDispute DESC, assertion.day DESC
LIMIT 20
OPTIONAL MATCH said = (agent)-[:MADE]->(assertion)-[:OF]->(:Claim)
OPTIONAL MATCH found = (assertion)-[:FOUND_IN]->(:Work)-[:PUBLISHED_BY]->(:Organization)
OPTIONAL MATCH disputed = (assertion)-[:DISPUTES]->(:Record)
OPTIONAL MATCH disputedBy = (assertion)<-[:DISPUTES]-(:Assertion)<-[:MADE]-(:Agent)
OPTIONAL MATCH belongs = (agent)-[:PART_OF]->(:Agent)
RETURN agent, said, found, disputed, disputedBy, belongs
LIMIT 100
