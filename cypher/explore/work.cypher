// A work with what is said in it and by whom, and what it rests on
// The first statements in the order of the text; relays and sources lead to other works.
MATCH (work:Work {id: $id})
OPTIONAL MATCH (work)<-[:FOUND_IN]-(assertion:Assertion)
WHERE assertion.retiredAt IS NULL
WITH work, assertion
ORDER BY assertion.position
LIMIT 30
OPTIONAL MATCH said = (work)<-[:FOUND_IN]-(assertion)<-[:MADE]-(:Agent)
OPTIONAL MATCH claimed = (assertion)-[:OF]->(:Claim)
OPTIONAL MATCH relayed = (assertion)-[:RELAYS|BASED_ON]->(:Assertion|Work)
OPTIONAL MATCH by = (work)-[:PUBLISHED_BY|ISSUED_BY|WRITTEN_BY]->(:Agent)
OPTIONAL MATCH rests = (work)-[:BASED_ON]-(:Work)
RETURN work, said, claimed, relayed, by, rests
LIMIT 100
