// An answer with both sides
// The statement that answers, what it answers, and who says each.
MATCH answer = (:Response {id: $id})--(side:Assertion|Claim)
OPTIONAL MATCH said = (side)<-[:MADE]-(:Agent)
OPTIONAL MATCH found = (side)-[:FOUND_IN]->(:Work)
RETURN answer, said, found
LIMIT 100
