OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
COLLECT {
MATCH (n0:Claim)
WHERE n0.id = $p0 AND n0.retiredAt IS NULL
RETURN [n0.text] },
COLLECT {
CALL db.index.fulltext.queryNodes('agentNames', $p1, {limit: 100}) YIELD node AS n1
WITH n1
WHERE n1:Person AND $p2 IN n1.namesFolded AND n1.retiredAt IS NULL
WITH n1 ORDER BY n1.name, n1.id LIMIT 6
RETURN [n1.name, n1.id, [n1.name]] },
COLLECT {
UNWIND range(0, size($p3) - 1) AS place_2
OPTIONAL MATCH (n2:Record|Comparison)
WHERE n2.id = $p4[place_2] AND n2.retiredAt IS NULL
WITH n2 ORDER BY place_2 LIMIT 100
RETURN CASE WHEN n2 IS NULL THEN null ELSE [CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Group THEN 'Group' WHEN n2:Role THEN 'Role' WHEN n2:Claim THEN 'Claim' WHEN n2:Assertion THEN 'Assertion' WHEN n2:Response THEN 'Response' WHEN n2:Stance THEN 'Stance' WHEN n2:Article THEN 'Article' WHEN n2:Document THEN 'Document' WHEN n2:TextVersion THEN 'TextVersion' WHEN n2:Evidence THEN 'Evidence' WHEN n2:Correction THEN 'Correction' WHEN n2:Observation THEN 'Observation' WHEN n2:Comparison THEN 'Comparison' WHEN n2:Measure THEN 'Measure' WHEN n2:Place THEN 'Place' WHEN n2:Topic THEN 'Topic' WHEN n2:Dataset THEN 'Dataset' END, n2.id] END },
[COLLECT {
CALL db.index.fulltext.queryNodes('recordWords', $p5, {limit: 1000}) YIELD node AS n3, score AS score_3
WITH n3, {score: score_3} AS e3
WHERE n3.retiredAt IS NULL
WITH n3, e3 LIMIT $p6
RETURN [[CASE WHEN n3:Person THEN 'Person' WHEN n3:Organization THEN 'Organization' WHEN n3:Group THEN 'Group' WHEN n3:Article THEN 'Article' WHEN n3:Document THEN 'Document' WHEN n3:Claim THEN 'Claim' WHEN n3:Topic THEN 'Topic' WHEN n3:Measure THEN 'Measure' WHEN n3:Place THEN 'Place' END]] }]
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
