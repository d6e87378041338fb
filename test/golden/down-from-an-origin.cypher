OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
COLLECT {
MATCH (n0:Work)
WHERE n0.id = $p0 AND n0.retiredAt IS NULL
RETURN [n0.title, COLLECT {
MATCH (n1:Work)-[:BASED_ON]->(n0)
WHERE n1.retiredAt IS NULL
WITH n1 ORDER BY n1.day, n1.id LIMIT 100
RETURN [n1.id] }, COLLECT {
MATCH (n2:Assertion)-[:BASED_ON]->(n0)
WHERE n2.retiredAt IS NULL
WITH n2 ORDER BY n2.day, n2.id LIMIT 100
RETURN [n2.id, COLLECT {
MATCH (n2)-[l3:BASED_ON]->(n3:Work)
WHERE n3.retiredAt IS NULL
WITH n3, l3 ORDER BY n3.day DESC, n3.id LIMIT 100
RETURN [l3.fidelity, l3.note, [n3.id]] }] }] },
[COLLECT {
MATCH (n4:Assertion)
WHERE n4.day IS NOT NULL AND n4.id IS NOT NULL AND n4.retiredAt IS NULL
WITH n4 ORDER BY n4.day DESC, n4.id DESC LIMIT 20000
WITH n4 WHERE EXISTS { MATCH (n4)-[:REPORTED_BY]->(that_5:Agent) WHERE any(member IN that_5.namesFolded WHERE member CONTAINS $p1) }
WITH n4 ORDER BY n4.day DESC, n4.id DESC LIMIT $p2
MATCH (n7:Agent)-[:MADE]->(n4)
RETURN [[[n7.name], COLLECT {
MATCH (n4)-[:REPORTED_BY]->(n8:Agent)
RETURN [n8.name] }, COLLECT {
MATCH (n4)-[:OF]->(n9:Claim)
RETURN [n9.text] }]] ORDER BY n4.day DESC, n4.id DESC }],
[COLLECT {
MATCH (n10:Assertion)
WHERE n10.day IS NOT NULL AND n10.id IS NOT NULL AND n10.retiredAt IS NULL
WITH n10 ORDER BY n10.day, n10.id LIMIT 20000
WITH n10 WHERE (n10.attribution) = $p4 AND EXISTS { MATCH (n10)-[:BASED_ON|RELAYS]->(source_11:Work|Assertion)-[:FOUND_IN]->{0,1}(that_11:Work) WHERE (that_11.id) = $p3 }
WITH n10 ORDER BY n10.day, n10.id LIMIT $p5
RETURN [[n10.id]] }],
[COLLECT {
CALL db.index.fulltext.queryNodes('recordWords', $p6, {limit: 1000}) YIELD node AS n14, score AS score_14
WITH n14, {score: score_14} AS e14
WHERE any(label_14 IN labels(n14) WHERE label_14 IN $p7) AND n14.retiredAt IS NULL
WITH n14, e14 LIMIT $p8
RETURN [[CASE WHEN n14:Person THEN 'Person' WHEN n14:Organization THEN 'Organization' WHEN n14:Group THEN 'Group' WHEN n14:Article THEN 'Article' WHEN n14:Document THEN 'Document' WHEN n14:Claim THEN 'Claim' WHEN n14:Topic THEN 'Topic' WHEN n14:Measure THEN 'Measure' WHEN n14:Place THEN 'Place' END, CASE WHEN n14:Person THEN n14.name END]] }],
[COLLECT {
CALL db.index.fulltext.queryNodes('recordWords', $p9, {limit: 1000}) YIELD node AS n15, score AS score_15
WITH n15, {score: score_15} AS e15
WHERE any(label_15 IN labels(n15) WHERE label_15 IN $p10) AND n15.retiredAt IS NULL
WITH n15, e15 LIMIT $p11
RETURN [[CASE WHEN n15:Person THEN 'Person' WHEN n15:Organization THEN 'Organization' WHEN n15:Group THEN 'Group' WHEN n15:Article THEN 'Article' WHEN n15:Document THEN 'Document' WHEN n15:Claim THEN 'Claim' WHEN n15:Topic THEN 'Topic' WHEN n15:Measure THEN 'Measure' WHEN n15:Place THEN 'Place' END, CASE WHEN n15:Claim THEN n15.id END]] }],
COLLECT {
MATCH (n16:Topic)
WHERE n16.id = $p12 AND n16.retiredAt IS NULL
RETURN [COLLECT {
MATCH (n17:Topic)-[:PART_OF]->(n16)
WHERE n17.retiredAt IS NULL
WITH n17 ORDER BY n17.nameFolded, n17.id LIMIT 100
RETURN [n17.name] }] }
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
