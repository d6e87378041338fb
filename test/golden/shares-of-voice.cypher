OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
COLLECT {
MATCH (n0:Work)
WHERE n0.id = $p0 AND n0.retiredAt IS NULL
RETURN [COLLECT {
WITH COLLECT {
  MATCH (said_1:Assertion)
  WHERE said_1.workId = n0.id AND said_1.position IS NOT NULL AND said_1.id IS NOT NULL AND said_1.act = 'STATED' AND said_1.retiredAt IS NULL
  WITH said_1 LIMIT 10001
  MATCH (said_1)<-[:MADE]-(speaker_1:Agent)
  OPTIONAL MATCH (said_1)-[:FOUND_IN]->(:Work)-[:PUBLISHED_BY|ISSUED_BY]->(house_1:Agent)
  WHERE said_1.manner = 'VOICE'
  OPTIONAL MATCH (principal_1:Agent {id: said_1.spokeForId})
  WITH said_1, CASE $p1 WHEN 'SPEAKER' THEN speaker_1 WHEN 'ORGANIZATION' THEN coalesce(house_1, principal_1, speaker_1) END AS agent_1
  OPTIONAL MATCH (said_1)-[:TAKES]->(stance_1:Stance)-[:ON]->(on_1)
  WHERE $p2 = 'STANCE' AND stance_1.retiredAt IS NULL
  RETURN [agent_1, stance_1.kind, on_1, [said_1.id, coalesce(said_1.statementId + ' ' + said_1.claimKey, said_1.id), COLLECT {
    MATCH (said_1)-[:EVIDENCED_BY]->(evidence_1:Evidence)-[:SELECTS]->(text_1:TextVersion)
    WHERE evidence_1.id IS NOT NULL AND evidence_1.retiredAt IS NULL
    RETURN [text_1.id, evidence_1.rangeStarts, evidence_1.rangeEnds]
  }]] AS row_1
} AS rows_1
UNWIND COLLECT { UNWIND rows_1 AS row_1 RETURN DISTINCT [row_1[0], row_1[1], row_1[2]] AS group_1 } + [null] AS group_1
WITH group_1[0] AS agent_1, group_1[1] AS kind_1, group_1[2] AS on_1,
  CASE WHEN group_1 IS NULL THEN [row_1 IN rows_1 | [row_1[0].id, row_1[1], row_1[2].id, row_1[3]]] END AS voiced_1
WITH agent_1, kind_1, on_1, voiced_1, CASE WHEN on_1:Topic THEN on_1 END AS topic_1
RETURN [[agent_1.id, kind_1, on_1.id, topic_1.id, voiced_1], CASE WHEN agent_1 IS NULL THEN null ELSE [agent_1.name] END] }] },
COLLECT {
CALL db.index.fulltext.queryNodes('agentNames', $p3, {limit: 100}) YIELD node AS n2
WITH n2
WHERE n2:Outlet AND $p4 IN n2.namesFolded AND n2.retiredAt IS NULL
WITH n2 ORDER BY n2.name, n2.id LIMIT 6
RETURN [n2.name, n2.id, [COLLECT {
WITH COLLECT {
  MATCH (n2)<-[:PUBLISHED_BY|ISSUED_BY]-(work_3:Work)
  WHERE work_3.id IS NOT NULL AND work_3.retiredAt IS NULL
  MATCH (said_3:Assertion)
  WHERE said_3.workId = work_3.id AND said_3.position IS NOT NULL AND said_3.id IS NOT NULL AND said_3.act = 'STATED' AND said_3.retiredAt IS NULL
  WITH said_3 LIMIT 10001
  MATCH (said_3)<-[:MADE]-(speaker_3:Agent)
  OPTIONAL MATCH (said_3)-[:FOUND_IN]->(:Work)-[:PUBLISHED_BY|ISSUED_BY]->(house_3:Agent)
  WHERE said_3.manner = 'VOICE'
  OPTIONAL MATCH (principal_3:Agent {id: said_3.spokeForId})
  WITH said_3, CASE $p5 WHEN 'SPEAKER' THEN speaker_3 WHEN 'ORGANIZATION' THEN coalesce(house_3, principal_3, speaker_3) END AS agent_3
  OPTIONAL MATCH (said_3)-[:TAKES]->(stance_3:Stance)-[:ON]->(on_3)
  WHERE $p6 = 'STANCE' AND stance_3.retiredAt IS NULL
  RETURN [agent_3, stance_3.kind, on_3, [said_3.id, coalesce(said_3.statementId + ' ' + said_3.claimKey, said_3.id), COLLECT {
    MATCH (said_3)-[:EVIDENCED_BY]->(evidence_3:Evidence)-[:SELECTS]->(text_3:TextVersion)
    WHERE evidence_3.id IS NOT NULL AND evidence_3.retiredAt IS NULL
    RETURN [text_3.id, evidence_3.rangeStarts, evidence_3.rangeEnds]
  }]] AS row_3
} AS rows_3
UNWIND COLLECT { UNWIND rows_3 AS row_3 RETURN DISTINCT [row_3[0], row_3[1], row_3[2]] AS group_3 } + [null] AS group_3
WITH group_3[0] AS agent_3, group_3[1] AS kind_3, group_3[2] AS on_3,
  CASE WHEN group_3 IS NULL THEN [row_3 IN rows_3 | [row_3[0].id, row_3[1], row_3[2].id, row_3[3]]] END AS voiced_3
WITH agent_3, kind_3, on_3, voiced_3, CASE WHEN on_3:Topic THEN on_3 END AS topic_3
RETURN [[agent_3.id, kind_3, on_3.id, topic_3.id, voiced_3], CASE WHEN agent_3 IS NULL THEN null ELSE [agent_3.name] END] }]] },
COLLECT {
MATCH (n4:Topic)
WHERE n4.id = $p7 AND n4.retiredAt IS NULL
RETURN [COLLECT {
WITH COLLECT {
  UNWIND COLLECT {
    MATCH (n4)<-[:ABOUT]-(:Claim)<-[:OF]-(each_5:Assertion)
    WHERE each_5.id IS NOT NULL AND each_5.act = 'STATED' AND each_5.retiredAt IS NULL
    RETURN each_5 LIMIT 10001
    UNION
    MATCH (n4)<-[:ON]-(taken_5:Stance)<-[:TAKES]-(each_5:Assertion)
    WHERE taken_5.id IS NOT NULL AND taken_5.retiredAt IS NULL AND each_5.id IS NOT NULL AND each_5.act = 'STATED' AND each_5.retiredAt IS NULL
    RETURN each_5 LIMIT 10001
  } AS said_5
  WITH said_5 LIMIT 10001
  MATCH (said_5)<-[:MADE]-(speaker_5:Agent)
  OPTIONAL MATCH (said_5)-[:FOUND_IN]->(:Work)-[:PUBLISHED_BY|ISSUED_BY]->(house_5:Agent)
  WHERE said_5.manner = 'VOICE'
  OPTIONAL MATCH (principal_5:Agent {id: said_5.spokeForId})
  WITH said_5, CASE $p8 WHEN 'SPEAKER' THEN speaker_5 WHEN 'ORGANIZATION' THEN coalesce(house_5, principal_5, speaker_5) END AS agent_5
  OPTIONAL MATCH (said_5)-[:TAKES]->(stance_5:Stance)-[:ON]->(on_5)
  WHERE $p9 = 'STANCE' AND on_5.id = n4.id AND stance_5.retiredAt IS NULL
  RETURN [agent_5, stance_5.kind, on_5, [said_5.id, coalesce(said_5.statementId + ' ' + said_5.claimKey, said_5.id), COLLECT {
    MATCH (said_5)-[:EVIDENCED_BY]->(evidence_5:Evidence)-[:SELECTS]->(text_5:TextVersion)
    WHERE evidence_5.id IS NOT NULL AND evidence_5.retiredAt IS NULL
    RETURN [text_5.id, evidence_5.rangeStarts, evidence_5.rangeEnds]
  }]] AS row_5
} AS rows_5
UNWIND COLLECT { UNWIND rows_5 AS row_5 RETURN DISTINCT [row_5[0], row_5[1], row_5[2]] AS group_5 } + [null] AS group_5
WITH group_5[0] AS agent_5, group_5[1] AS kind_5, group_5[2] AS on_5,
  CASE WHEN group_5 IS NULL THEN [row_5 IN rows_5 | [row_5[0].id, row_5[1], row_5[2].id, row_5[3]]] END AS voiced_5
WITH agent_5, kind_5, on_5, voiced_5, CASE WHEN on_5:Topic THEN on_5 END AS topic_5
RETURN [[agent_5.id, kind_5, on_5.id, topic_5.id, voiced_5], CASE WHEN topic_5 IS NULL THEN null ELSE [topic_5.name] END] }] },
COLLECT {
MATCH (n6:Dataset)
WITH n6 ORDER BY n6.id LIMIT 100
RETURN [COLLECT {
WITH COLLECT {
  MATCH (n6)<-[:IN_DATASET]-(said_7:Assertion)
  WHERE said_7.day IS NOT NULL AND said_7.id IS NOT NULL AND said_7.act = 'STATED' AND said_7.retiredAt IS NULL
  WITH said_7 LIMIT 10001
  MATCH (said_7)<-[:MADE]-(speaker_7:Agent)
  OPTIONAL MATCH (said_7)-[:FOUND_IN]->(:Work)-[:PUBLISHED_BY|ISSUED_BY]->(house_7:Agent)
  WHERE said_7.manner = 'VOICE'
  OPTIONAL MATCH (principal_7:Agent {id: said_7.spokeForId})
  WITH said_7, CASE $p10 WHEN 'SPEAKER' THEN speaker_7 WHEN 'ORGANIZATION' THEN coalesce(house_7, principal_7, speaker_7) END AS agent_7
  OPTIONAL MATCH (said_7)-[:TAKES]->(stance_7:Stance)-[:ON]->(on_7)
  WHERE $p11 = 'STANCE' AND stance_7.retiredAt IS NULL
  RETURN [agent_7, stance_7.kind, on_7, [said_7.id, coalesce(said_7.statementId + ' ' + said_7.claimKey, said_7.id), COLLECT {
    MATCH (said_7)-[:EVIDENCED_BY]->(evidence_7:Evidence)-[:SELECTS]->(text_7:TextVersion)
    WHERE evidence_7.id IS NOT NULL AND evidence_7.retiredAt IS NULL
    RETURN [text_7.id, evidence_7.rangeStarts, evidence_7.rangeEnds]
  }]] AS row_7
} AS rows_7
UNWIND COLLECT { UNWIND rows_7 AS row_7 RETURN DISTINCT [row_7[0], row_7[1], row_7[2]] AS group_7 } + [null] AS group_7
WITH group_7[0] AS agent_7, group_7[1] AS kind_7, group_7[2] AS on_7,
  CASE WHEN group_7 IS NULL THEN [row_7 IN rows_7 | [row_7[0].id, row_7[1], row_7[2].id, row_7[3]]] END AS voiced_7
WITH agent_7, kind_7, on_7, voiced_7, CASE WHEN on_7:Topic THEN on_7 END AS topic_7
RETURN [[agent_7.id, kind_7, on_7.id, topic_7.id, voiced_7], CASE WHEN agent_7 IS NULL THEN null ELSE [agent_7.id] END] }] }
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
