OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
COLLECT {
MATCH (n0:Claim)
WHERE n0.id = $p0 AND n0.retiredAt IS NULL
RETURN [n0.id, n0.text, COLLECT {
MATCH (n0)-[:HAS_FIGURE]->(n1:Observation)
RETURN [n1.value, n1.unit, n1.printed, [n1.dimensions], COLLECT {
MATCH (n1)-[l2:DERIVED_FROM]->(:Observation)
WITH n1 AS n2, l2
RETURN [l2.op] }] }, COLLECT {
MATCH (n0)-[:IN]->(n3:Place)
WHERE n3.retiredAt IS NULL
WITH n3 ORDER BY n3.nameFolded LIMIT 100
RETURN [n3.name, COLLECT {
MATCH (n3)-[:PART_OF]->(n4:Place)
RETURN [n4.name] }] }, COLLECT {
MATCH (n0)-[l5:ABOUT]->(n5)
WHERE n5.retiredAt IS NULL
WITH n5, l5 ORDER BY n5.id LIMIT 100
RETURN [l5.as, [CASE WHEN n5:Topic THEN 'Topic' WHEN n5:Person THEN 'Person' WHEN n5:Organization THEN 'Organization' WHEN n5:Group THEN 'Group' WHEN n5:Place THEN 'Place' WHEN n5:Article THEN 'Article' WHEN n5:Document THEN 'Document' WHEN n5:Assertion THEN 'Assertion' END, CASE WHEN n5:Topic THEN n5.name END, CASE WHEN n5:Topic THEN n5.kind END, CASE WHEN n5:Organization THEN n5.name END, CASE WHEN n5:Organization THEN n5:Outlet END]] }, [COLLECT {
MATCH (n7:Assertion)
WHERE n7.claimKey = n0.claimKey AND n7.day IS NOT NULL AND n7.id IS NOT NULL AND n7.retiredAt IS NULL
WITH n7 ORDER BY n7.claimKey DESC, n7.day DESC, n7.id DESC LIMIT $p2
MATCH (n8:Agent)-[:MADE]->(n7)
RETURN [n7.day, n7.id, [n7.id, [CASE WHEN n8:Person THEN 'Person' WHEN n8:Organization THEN 'Organization' WHEN n8:Group THEN 'Group' END, n8.id, n8.name, CASE WHEN n8:Person THEN [COLLECT {
MATCH (n8)-[:HELD]->(n9:Role)
WHERE n9.id IS NOT NULL AND n9.retiredAt IS NULL
WITH n9 ORDER BY n9.id LIMIT $p1
RETURN [[n9.title]] }] END], COLLECT {
MATCH (n7)-[:EVIDENCED_BY]->(n10:Evidence)
WHERE n10.retiredAt IS NULL
WITH n10 ORDER BY n10.rangeStarts[0], n10.id LIMIT 100
RETURN [n10.section, [n10.rangeStarts, n10.rangeEnds]] }]] ORDER BY n7.claimKey DESC, n7.day DESC, n7.id DESC }, null, COUNT {
MATCH (n7:Assertion)
WHERE n7.claimKey = n0.claimKey AND n7.day IS NOT NULL AND n7.id IS NOT NULL AND n7.retiredAt IS NULL
RETURN 1 LIMIT 10001 }], [COLLECT {
MATCH (n11:Response)
WHERE n11.targetClaimKey = n0.claimKey AND n11.day IS NOT NULL AND n11.id IS NOT NULL AND n11.retiredAt IS NULL
WITH n11 ORDER BY n11.targetClaimKey, n11.day, n11.id LIMIT $p3
RETURN [[n11.type, n11.kind, COLLECT {
MATCH (n11)-[:TO]->(n12:Assertion|Claim)
RETURN [CASE WHEN n12:Assertion THEN 'Assertion' WHEN n12:Claim THEN 'Claim' END, CASE WHEN n12:Assertion THEN n12.id END, CASE WHEN n12:Claim THEN n12.id END] }]] }]] }
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
