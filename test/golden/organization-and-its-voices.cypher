RETURN [
COLLECT {
CALL db.index.fulltext.queryNodes('agentNames', $p0, {limit: 100}) YIELD node AS n0
WITH n0
WHERE n0:Organization AND $p1 IN n0.namesFolded AND n0.retiredAt IS NULL
WITH n0 ORDER BY n0.name, n0.id LIMIT 6
RETURN [n0.name, n0.id, [n0.id, n0.name, n0.aliases, [COLLECT {
MATCH (n0)<-[:PART_OF {as: 'UNIT'}]-(n1:Agent)
WHERE n1.nameFolded IS NOT NULL AND n1.id IS NOT NULL AND n1.retiredAt IS NULL
WITH n1 ORDER BY n1.nameFolded, n1.id LIMIT $p2
RETURN [n1.nameFolded, n1.id, [CASE WHEN n1:Person THEN 'Person' WHEN n1:Organization THEN 'Organization' WHEN n1:Group THEN 'Group' END, n1.name]] }, null, null], [COLLECT {
MATCH (whole_2:Agent)-[:PART_OF {as: 'UNIT'}]->{0,8}(n0)
MATCH (said_2:Assertion)
WHERE said_2.spokeForId = whole_2.id AND said_2.speakerId <> n0.id AND said_2.retiredAt IS NULL
WITH DISTINCT said_2.speakerId AS speaker_2
MATCH (n2:Agent {id: speaker_2})
WITH n2, {assertionCount: COUNT { MATCH (each_2:Assertion) WHERE each_2.speakerId = n2.id AND each_2.retiredAt IS NULL AND EXISTS { (:Agent {id: each_2.spokeForId})-[:PART_OF {as: 'UNIT'}]->{0,8}(n0) } }} AS e2
WHERE n2.nameFolded IS NOT NULL AND n2.id IS NOT NULL AND n2.retiredAt IS NULL
WITH n2, e2 ORDER BY n2.nameFolded, n2.id LIMIT $p3
RETURN [n2.nameFolded, n2.id, e2.assertionCount, [CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Group THEN 'Group' END, n2.name]] }, null, null], [COLLECT {
MATCH (n3:Dispute)
WHERE n3.disputantId = n0.id AND n3.day IS NOT NULL AND n3.id IS NOT NULL AND n3.retiredAt IS NULL
WITH n3 ORDER BY n3.disputantId DESC, n3.day DESC, n3.id DESC LIMIT $p4
RETURN [n3.day, n3.id, [n3.kind, COLLECT {
MATCH (n4:Assertion)-[:RESPONDS]->(n3)
RETURN [COLLECT {
MATCH (n4)-[:OF]->(n5:Claim)
RETURN [n5.text] }] }]] }, null, null], COLLECT {
MATCH (n0)-[l6:PART_OF]->(n6:Agent)
WHERE n6.retiredAt IS NULL
WITH n6, l6 ORDER BY n6.nameFolded LIMIT 100
RETURN [l6.as, [CASE WHEN n6:Person THEN 'Person' WHEN n6:Organization THEN 'Organization' WHEN n6:Group THEN 'Group' END, n6.name]] }]] }
] AS answer
