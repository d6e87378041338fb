// Who disputes whom, the newest first
// Each dispute with whoever makes it, what it answers, and whose words these are.
MATCH (response:Dispute)<-[:RESPONDS]-(answer:Assertion)
WHERE response.retiredAt IS NULL
WITH answer ORDER BY answer.day DESC LIMIT 40
MATCH answered = (:Agent)-[:MADE]->(answer)-[:DISPUTES]->(target:Record)
OPTIONAL MATCH said = (:Agent)-[:MADE]->(target)
RETURN answered, said
LIMIT 100
