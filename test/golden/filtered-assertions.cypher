RETURN [
[COLLECT {
MATCH (n0:Assertion)
WHERE n0.speakerId = $p0 AND n0.day IS NOT NULL AND n0.id IS NOT NULL AND n0.retiredAt IS NULL
WITH n0 ORDER BY n0.speakerId, n0.day, n0.id LIMIT 20000
WITH n0 WHERE EXISTS { MATCH (n0)-[:OF]->(that_2:Claim) WHERE (that_2.textFolded) CONTAINS $p1 } AND (n0.act) = $p2 AND (n0.day) >= $p3
WITH n0 ORDER BY n0.speakerId, n0.day, n0.id LIMIT $p4
RETURN [n0.day, n0.id, [n0.id, COLLECT {
MATCH (n0)-[:OF]->(n6:Claim)
RETURN [n6.text] }]] }, head(COLLECT {
MATCH (n0:Assertion)
WHERE n0.speakerId = $p0 AND n0.day IS NOT NULL AND n0.id IS NOT NULL AND n0.retiredAt IS NULL
WITH n0 ORDER BY n0.speakerId, n0.day, n0.id SKIP 19999 LIMIT 1
RETURN [n0.day, n0.id] }), COUNT {
MATCH (n0:Assertion)
WHERE n0.speakerId = $p0 AND n0.day IS NOT NULL AND n0.id IS NOT NULL AND n0.retiredAt IS NULL AND EXISTS { MATCH (n0)-[:OF]->(that_2:Claim) WHERE (that_2.textFolded) CONTAINS $p1 } AND (n0.act) = $p2 AND (n0.day) >= $p3
RETURN n0 LIMIT 10001 }]
] AS answer
