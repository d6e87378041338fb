// A statement with its speaker, its work and what it answers
// What it passes on and who passes it on; what it answers and what answers it, with the speakers.
MATCH said = (:Agent)-[:MADE]->(assertion:Assertion {id: $id})-[:FOUND_IN]->(:Work)
OPTIONAL MATCH stated = (assertion)-[:OF]->(:Claim)
OPTIONAL MATCH passed = (assertion)-[:RELAYS|BASED_ON]-(:Assertion|Work)
OPTIONAL MATCH answered = (assertion)-[:DISPUTES|SUPPORTS|AMENDS]-(:Assertion|Claim)
RETURN said, stated, passed, answered
LIMIT 100
