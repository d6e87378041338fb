OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
[COLLECT {
MATCH (n0:Assertion)
WHERE n0.speakerId = $p0 AND (n0.day) >= $p3 AND n0.day IS NOT NULL AND n0.id IS NOT NULL AND n0.retiredAt IS NULL
WITH n0 ORDER BY n0.speakerId, n0.day, n0.id LIMIT 20000
WITH n0 WHERE (n0.act) = $p2 AND EXISTS { MATCH (n0)-[:OF]->(that_2:Claim) WHERE (that_2.textFolded) CONTAINS $p1 }
WITH n0 ORDER BY n0.speakerId, n0.day, n0.id LIMIT $p4
RETURN [[n0.id, COLLECT {
MATCH (n0)-[:OF]->(n6:Claim)
RETURN [n6.text] }]] }, head(COLLECT {
MATCH (n0:Assertion)
WHERE n0.speakerId = $p0 AND (n0.day) >= $p3 AND n0.day IS NOT NULL AND n0.id IS NOT NULL AND n0.retiredAt IS NULL
WITH n0 ORDER BY n0.speakerId, n0.day, n0.id SKIP 19999 LIMIT 1
RETURN [n0.day, n0.id] }), head([looked IN [COLLECT {
MATCH (n0:Assertion)
WHERE n0.speakerId = $p0 AND (n0.day) >= $p3 AND n0.day IS NOT NULL AND n0.id IS NOT NULL AND n0.retiredAt IS NULL
WITH n0 LIMIT 20001
RETURN CASE WHEN (n0.act) = $p2 AND EXISTS { MATCH (n0)-[:OF]->(that_2:Claim) WHERE (that_2.textFolded) CONTAINS $p1 } THEN 1 ELSE 0 END }] | CASE WHEN size(looked) > 20000 THEN null ELSE reduce(sum = 0, fit IN looked | sum + fit) END])]
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
