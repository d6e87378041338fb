// A claim with everybody who says it, where, and who answers it
// Each assertion with its speaker, work and outlet; disputes and supports with whoever makes them.
MATCH (claim:Claim {id: $id})
MATCH said = (claim)<-[:OF]-(assertion:Assertion)<-[:MADE]-(:Agent)
WHERE assertion.retiredAt IS NULL
OPTIONAL MATCH found = (assertion)-[:FOUND_IN]->(:Work)-[:PUBLISHED_BY]->(:Organization)
OPTIONAL MATCH relayed = (assertion)-[:RELAYS|BASED_ON]->(:Assertion|Work)
OPTIONAL MATCH answered = (:Agent)-[:MADE]->(:Assertion)-[:DISPUTES|SUPPORTS|AMENDS]->(assertion)
OPTIONAL MATCH answeredWhole = (:Agent)-[:MADE]->(:Assertion)-[:DISPUTES|SUPPORTS|AMENDS]->(claim)
RETURN said, found, relayed, answered, answeredWhole
LIMIT 100
