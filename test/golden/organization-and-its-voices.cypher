OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
COLLECT {
CALL db.index.fulltext.queryNodes('agentNames', $p0, {limit: 100}) YIELD node AS n0
WITH n0
WHERE n0:Organization AND $p1 IN n0.namesFolded AND n0.retiredAt IS NULL
WITH n0 ORDER BY n0.name, n0.id LIMIT 6
RETURN [n0.name, n0.id, [n0.id, n0.name, n0.aliases, [COLLECT {
MATCH (n0)<-[:PART_OF {as: 'UNIT'}]-(n1:Agent)
WHERE n1.nameFolded IS NOT NULL AND n1.id IS NOT NULL AND n1.retiredAt IS NULL
WITH n1 ORDER BY n1.nameFolded, n1.id LIMIT $p2
RETURN [[n1.name]] }], [COLLECT {
MATCH (whole_2:Agent)-[:PART_OF {as: 'UNIT'}]->{0,8}(n0)
WITH DISTINCT whole_2.id AS for_2
MATCH (said_2:Assertion)
WHERE said_2.spokeForId = for_2 AND said_2.day IS NOT NULL AND said_2.id IS NOT NULL AND said_2.speakerId <> n0.id AND said_2.retiredAt IS NULL
WITH DISTINCT said_2.speakerId AS speaker_2
MATCH (n2:Agent {id: speaker_2})
WITH n2, {units: true} AS e2
WHERE n2.nameFolded IS NOT NULL AND n2.id IS NOT NULL AND n2.retiredAt IS NULL
WITH n2, e2 ORDER BY n2.nameFolded, n2.id LIMIT $p3
RETURN [COUNT { MATCH (whole_3:Agent)-[:PART_OF {as: 'UNIT'}]->{0,8}(n0) WHERE e2.units OR whole_3.id = n0.id MATCH (each_3:Assertion) WHERE each_3.spokeForId = whole_3.id AND each_3.speakerId = n2.id AND each_3.day IS NOT NULL AND each_3.id IS NOT NULL AND each_3.retiredAt IS NULL RETURN DISTINCT each_3 }, [n2.name]] }], [COLLECT {
MATCH (n4:Dispute)
WHERE n4.disputantId = n0.id AND n4.day IS NOT NULL AND n4.id IS NOT NULL AND n4.retiredAt IS NULL
WITH n4 ORDER BY n4.disputantId DESC, n4.day DESC, n4.id DESC LIMIT $p4
MATCH (n5:Assertion)-[:RESPONDS]->(n4)
RETURN [[n4.kind, [COLLECT {
MATCH (n5)-[:OF]->(n6:Claim)
RETURN [n6.text] }]]] ORDER BY n4.disputantId DESC, n4.day DESC, n4.id DESC }], COLLECT {
MATCH (n0)-[l7:PART_OF]->(n7:Agent)
WHERE n7.retiredAt IS NULL
WITH n7, l7 ORDER BY n7.nameFolded LIMIT 100
RETURN [l7.as, [n7.name]] }]] }
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
