OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
COLLECT {
MATCH (n0:Claim)
WHERE n0.id = $p0 AND n0.retiredAt IS NULL AND n0.knownFrom <= $p1
RETURN [n0.text] },
COLLECT {
MATCH (n1:Person)
WHERE n1.id = $p2 AND n1.retiredAt IS NULL AND n1.knownFrom <= $p1
WITH n1 ORDER BY n1.name, n1.id LIMIT 6
RETURN [n1.name, n1.id, [n1.name, [COLLECT {
MATCH (n2:Assertion)
WHERE n2.speakerId = n1.id AND n2.day IS NOT NULL AND n2.id IS NOT NULL AND n2.retiredAt IS NULL AND n2.knownFrom <= $p1
WITH n2 ORDER BY n2.speakerId DESC, n2.day DESC, n2.id DESC LIMIT $p3
RETURN [[n2.id]] }, null, COUNT {
MATCH (n2:Assertion)
WHERE n2.speakerId = n1.id AND n2.day IS NOT NULL AND n2.id IS NOT NULL AND n2.retiredAt IS NULL AND n2.knownFrom <= $p1
RETURN 1 LIMIT 10001 }]]] }
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
