// Who disputes a claim
// Every dispute of the claim or of an assertion of it, with the disputant.
MATCH (response:Dispute {targetClaimKey: 'claim:bpd-refused-15'})<-[:RESPONDS]-(answer:Assertion)
WHERE response.retiredAt IS NULL
MATCH answered = (:Agent)-[:MADE]->(answer)-[:DISPUTES]->(target:Record)
OPTIONAL MATCH said = (:Agent)-[:MADE]->(target)
RETURN answered, said
LIMIT 100
