// A topic with claims about it, who says them and who wants it
// The claims with most statements first, each with its speakers; stances lead to the topic.
MATCH (topic:Topic {id: $id})
OPTIONAL MATCH (topic)<-[:ABOUT]-(claim:Claim)
WITH topic, claim
ORDER BY COUNT { (claim)<-[:OF]-() } DESC
LIMIT 20
OPTIONAL MATCH about = (topic)<-[:ABOUT]-(claim)<-[:OF]-(assertion:Assertion)<-[:MADE]-(:Agent)
WHERE assertion.retiredAt IS NULL
OPTIONAL MATCH wanted = (:Agent)-[:MADE]->(:Assertion)-[:FAVOURS|OPPOSES]->(topic)
RETURN topic, about, wanted
LIMIT 100
