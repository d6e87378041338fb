// What a person said, and in which role
// Todd Lyons: his assertions, the claims and the titles under which he spoke.
MATCH said = (person:Person {id: 'person:todd-lyons'})-[:MADE]->(assertion:Assertion)-[:OF]->(:Claim)
WHERE assertion.retiredAt IS NULL
OPTIONAL MATCH titled = (assertion)-[:IN_ROLE]->(:Role)
RETURN said, titled
LIMIT 100
