OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
COLLECT {
MATCH (n0:Claim)
WHERE n0.id = $p0 AND n0.retiredAt IS NULL
RETURN [COLLECT {
UNWIND COLLECT {
  MATCH (said_1:Assertion)
  WHERE said_1.claimKey = n0.claimKey AND said_1.day IS NOT NULL AND said_1.id IS NOT NULL AND said_1.retiredAt IS NULL
  RETURN [said_1, null] AS part_1 LIMIT 10001
  UNION ALL
  MATCH (answer_1:Response)
  WHERE answer_1.targetClaimKey = n0.claimKey AND answer_1.day IS NOT NULL AND answer_1.id IS NOT NULL AND answer_1.retiredAt IS NULL
  MATCH (answer_1)<-[:RESPONDS]-(said_1:Assertion)
  RETURN [said_1, answer_1] AS part_1 LIMIT 10001
  UNION ALL
  MATCH (asserting_1:Assertion)
  WHERE asserting_1.claimKey = n0.claimKey AND asserting_1.day IS NOT NULL AND asserting_1.id IS NOT NULL AND asserting_1.retiredAt IS NULL
  MATCH (asserting_1)<-[:TO]-(answer_1:Response)<-[:RESPONDS]-(said_1:Assertion)
  WHERE answer_1.targetClaimKey IS NULL AND answer_1.retiredAt IS NULL
  RETURN [said_1, answer_1] AS part_1 LIMIT 10001
} AS part_1
WITH part_1[0] AS n1, part_1[1] AS response_1
OPTIONAL MATCH (response_1)-[:TO]->(target_1)
OPTIONAL MATCH (n1)<-[:MADE]-(silent_1:Agent)
WHERE response_1.type = 'DOES_NOT_ANSWER'
OPTIONAL MATCH (n1)-[:SAID_TO]->(asker_1:Agent)
WHERE silent_1 IS NOT NULL
WITH n1, response_1, target_1, silent_1, asker_1, CASE WHEN response_1.type = 'DISPUTES' THEN COLLECT {
  MATCH (next_1:Response)
  WHERE next_1.targetClaimKey = n1.claimKey AND next_1.day IS NOT NULL AND next_1.id IS NOT NULL AND next_1.type <> 'DOES_NOT_ANSWER' AND next_1.retiredAt IS NULL
  MATCH (next_1)<-[:RESPONDS]-(reply_1:Assertion)
  RETURN reply_1.originKey AS side_1
  UNION
  MATCH (n1)<-[:TO]-(next_1:Response)<-[:RESPONDS]-(reply_1:Assertion)
  WHERE next_1.type <> 'DOES_NOT_ANSWER' AND next_1.retiredAt IS NULL
  RETURN reply_1.originKey AS side_1
} ELSE [] END AS answeredBy_1
WITH n1, response_1, target_1, silent_1, asker_1, answeredBy_1
WHERE n1.retiredAt IS NULL
RETURN [[n1.id, coalesce(n1.statementId, n1.id), n1.originKey, n1.day, n1.act, n1.inquiry, response_1.id, response_1.type, response_1.targetClaimKey = n0.claimKey, target_1.originKey, answeredBy_1, asker_1.id], CASE WHEN response_1 IS NULL THEN null ELSE [COLLECT {
MATCH (n2:Assertion)-[:RESPONDS]->(response_1)
MATCH (n3:Agent)-[:MADE]->(n2)
RETURN [[n3.name]] }] END, CASE WHEN silent_1 IS NULL THEN null ELSE [silent_1.name] END, CASE WHEN asker_1 IS NULL THEN null ELSE [asker_1.name] END] }] },
COLLECT {
MATCH (n4:Claim)
WHERE n4.id = $p1 AND n4.retiredAt IS NULL
RETURN [COLLECT {
UNWIND COLLECT {
  MATCH (said_5:Assertion)
  WHERE said_5.claimKey = n4.claimKey AND said_5.day IS NOT NULL AND said_5.id IS NOT NULL AND said_5.retiredAt IS NULL
  RETURN [said_5, null] AS part_5 LIMIT 10001
  UNION ALL
  MATCH (answer_5:Response)
  WHERE answer_5.targetClaimKey = n4.claimKey AND answer_5.day IS NOT NULL AND answer_5.id IS NOT NULL AND answer_5.retiredAt IS NULL
  MATCH (answer_5)<-[:RESPONDS]-(said_5:Assertion)
  RETURN [said_5, answer_5] AS part_5 LIMIT 10001
  UNION ALL
  MATCH (asserting_5:Assertion)
  WHERE asserting_5.claimKey = n4.claimKey AND asserting_5.day IS NOT NULL AND asserting_5.id IS NOT NULL AND asserting_5.retiredAt IS NULL
  MATCH (asserting_5)<-[:TO]-(answer_5:Response)<-[:RESPONDS]-(said_5:Assertion)
  WHERE answer_5.targetClaimKey IS NULL AND answer_5.retiredAt IS NULL
  RETURN [said_5, answer_5] AS part_5 LIMIT 10001
} AS part_5
WITH part_5[0] AS n5, part_5[1] AS response_5
OPTIONAL MATCH (response_5)-[:TO]->(target_5)
OPTIONAL MATCH (n5)<-[:MADE]-(silent_5:Agent)
WHERE response_5.type = 'DOES_NOT_ANSWER'
OPTIONAL MATCH (n5)-[:SAID_TO]->(asker_5:Agent)
WHERE silent_5 IS NOT NULL
WITH n5, response_5, target_5, silent_5, asker_5, CASE WHEN response_5.type = 'DISPUTES' THEN COLLECT {
  MATCH (next_5:Response)
  WHERE next_5.targetClaimKey = n5.claimKey AND next_5.day IS NOT NULL AND next_5.id IS NOT NULL AND next_5.type <> 'DOES_NOT_ANSWER' AND next_5.retiredAt IS NULL
  MATCH (next_5)<-[:RESPONDS]-(reply_5:Assertion)
  RETURN reply_5.originKey AS side_5
  UNION
  MATCH (n5)<-[:TO]-(next_5:Response)<-[:RESPONDS]-(reply_5:Assertion)
  WHERE next_5.type <> 'DOES_NOT_ANSWER' AND next_5.retiredAt IS NULL
  RETURN reply_5.originKey AS side_5
} ELSE [] END AS answeredBy_5
WITH n5, response_5, target_5, silent_5, asker_5, answeredBy_5
WHERE n5.retiredAt IS NULL
RETURN [[n5.id, coalesce(n5.statementId, n5.id), n5.originKey, n5.day, n5.act, n5.inquiry, response_5.id, response_5.type, response_5.targetClaimKey = n4.claimKey, target_5.originKey, answeredBy_5, asker_5.id], CASE WHEN response_5 IS NULL THEN null ELSE [COLLECT {
MATCH (n6:Assertion)-[:RESPONDS]->(response_5)
MATCH (n7:Agent)-[:MADE]->(n6)
RETURN [[n7.name]] }] END, CASE WHEN silent_5 IS NULL THEN null ELSE [silent_5.name] END, CASE WHEN asker_5 IS NULL THEN null ELSE [asker_5.name] END] }] },
COLLECT {
MATCH (n8:Assertion)
WHERE n8.id = $p2 AND n8.retiredAt IS NULL
RETURN [COLLECT {
UNWIND CASE $p3 WHEN 'ANSWERS' THEN COLLECT {
  MATCH (n8)-[:RESPONDS|TO*1..20]->(response_9:Response)
  RETURN DISTINCT response_9 LIMIT 1001
} ELSE COLLECT {
  MATCH (n8)<-[:RESPONDS|TO*1..20]-(response_9:Response)
  RETURN DISTINCT response_9 LIMIT 1001
} END AS n9
WITH n9
WHERE n9.type IN $p4 AND n9.retiredAt IS NULL
RETURN [[n8.id, $p5, $p6, n9.id, n9.assertionId, n9.targetId], CASE WHEN n9 IS NULL THEN null ELSE [n9.kind, COLLECT {
MATCH (n9)-[:TO]->(n10:Assertion|Claim)
RETURN [CASE WHEN n10:Assertion THEN 'Assertion' WHEN n10:Claim THEN 'Claim' END, CASE WHEN n10:Assertion THEN COLLECT {
MATCH (n11:Agent)-[:MADE]->(n10)
RETURN [n11.name] } END] }] END] }] },
COLLECT {
CALL db.index.fulltext.queryNodes('agentNames', $p7, {limit: 100}) YIELD node AS n12
WITH n12
WHERE n12:Person AND $p8 IN n12.namesFolded AND n12.retiredAt IS NULL
WITH n12 ORDER BY n12.name, n12.id LIMIT 6
RETURN [n12.name, n12.id, [COLLECT {
MATCH (n12)-[:HELD]->(n13:Role)
OPTIONAL MATCH (n13)-[:STATED_IN]->(work_13:Work)
WHERE work_13.id IS NOT NULL AND work_13.retiredAt IS NULL
OPTIONAL MATCH (n13)-[:AT]->(at_13:Agent)
WITH n13, work_13, at_13
WHERE n13.retiredAt IS NULL
RETURN [[$p9, n13.id, n12.id, n13.title, at_13.id, n13.status, n13.from, n13.fromEarliest, n13.fromLatest, n13.to, n13.toEarliest, n13.toLatest, work_13.id, work_13.knownFrom, work_13.publishedEarliest], [n13.title]] }, COLLECT {
MATCH (n12)-[:HELD]->(n14:Role)
OPTIONAL MATCH (n14)-[:STATED_IN]->(work_14:Work)
WHERE work_14.id IS NOT NULL AND work_14.retiredAt IS NULL
OPTIONAL MATCH (n14)-[:AT]->(at_14:Agent)
WITH n14, work_14, at_14
WHERE n14.retiredAt IS NULL
RETURN [[$p10, n14.id, n12.id, n14.title, at_14.id, n14.status, n14.from, n14.fromEarliest, n14.fromLatest, n14.to, n14.toEarliest, n14.toLatest, work_14.id, work_14.knownFrom, work_14.publishedEarliest], CASE WHEN n14 IS NULL THEN null ELSE [n14.title, n14.status] END, CASE WHEN work_14 IS NULL THEN null ELSE [work_14.id] END] }, COLLECT {
MATCH (n12)-[:HELD]->(n15:Role)
OPTIONAL MATCH (n15)-[:STATED_IN]->(work_15:Work)
WHERE work_15.id IS NOT NULL AND work_15.retiredAt IS NULL
OPTIONAL MATCH (n15)-[:AT]->(at_15:Agent)
WITH n15, work_15, at_15
WHERE n15.retiredAt IS NULL
RETURN [[$p11, n15.id, n12.id, n15.title, at_15.id, n15.status, n15.from, n15.fromEarliest, n15.fromLatest, n15.to, n15.toEarliest, n15.toLatest, work_15.id, work_15.knownFrom, work_15.publishedEarliest], [n15.title, n15.status]] }, COLLECT {
MATCH (n12)-[:HELD]->(n16:Role)
OPTIONAL MATCH (n16)-[:STATED_IN]->(work_16:Work)
WHERE work_16.id IS NOT NULL AND work_16.retiredAt IS NULL
OPTIONAL MATCH (n16)-[:AT]->(at_16:Agent)
WITH n16, work_16, at_16
WHERE n16.retiredAt IS NULL
RETURN [[$p12, n16.id, n12.id, n16.title, at_16.id, n16.status, n16.from, n16.fromEarliest, n16.fromLatest, n16.to, n16.toEarliest, n16.toLatest, work_16.id, work_16.knownFrom, work_16.publishedEarliest], [n16.title, n16.status, COLLECT {
MATCH (n16)-[:AT]->(n17:Agent)
RETURN [n17.name] }]] }, COLLECT {
MATCH (n12)-[:HELD]->(own_18:Role)
WHERE own_18.id IS NOT NULL AND own_18.retiredAt IS NULL
OPTIONAL MATCH (own_18)-[:AT]->(office_18:Agent)
UNWIND [own_18] + CASE WHEN own_18.from IS NULL AND own_18.to IS NULL THEN [] ELSE COLLECT {
  MATCH (office_18)<-[:AT]-(other_18:Role)
  WHERE other_18.id <> own_18.id AND toLower(other_18.title) = toLower(own_18.title) AND (other_18.from IS NOT NULL OR other_18.to IS NOT NULL) AND other_18.retiredAt IS NULL
  RETURN other_18 ORDER BY other_18.id LIMIT 100
} END AS each_18
WITH DISTINCT each_18 AS n18
MATCH (holder_18:Person)-[:HELD]->(n18)
OPTIONAL MATCH (n18)-[:STATED_IN]->(work_18:Work)
WHERE work_18.id IS NOT NULL AND work_18.retiredAt IS NULL
OPTIONAL MATCH (n18)-[:AT]->(at_18:Agent)
WITH n18, holder_18, work_18, at_18
WHERE n18.retiredAt IS NULL
RETURN [[n12.id, n18.id, holder_18.id, n18.title, at_18.id, n18.status, n18.from, n18.fromEarliest, n18.fromLatest, n18.to, n18.toEarliest, n18.toLatest, work_18.id, work_18.knownFrom, work_18.publishedEarliest]] }]] }
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
