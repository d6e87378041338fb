OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
[COLLECT {
MATCH (n0:Comparison)
WHERE true AND (n0.supersededFrom IS NULL) AND n0.verdict = $p0 AND n0.day IS NOT NULL AND n0.id IS NOT NULL AND n0.retiredAt IS NULL
WITH n0 ORDER BY n0.verdict DESC, n0.day DESC, n0.id DESC LIMIT $p2
RETURN [[n0.kind, n0.ruleVersion, [n0.tests], COLLECT {
MATCH (n0)-[l2:COMPARES]->(n2:Observation)
WHERE n2.retiredAt IS NULL
WITH n2, l2 ORDER BY l2.place LIMIT 100
MATCH (n4:Claim)-[:HAS_FIGURE]->(n2)
RETURN [n2.value, n2.unit, [n2.period], COLLECT {
MATCH (n2)-[:IN]->(n3:Place)
WHERE n3.retiredAt IS NULL
WITH n3 ORDER BY n3.nameFolded LIMIT 100
RETURN [n3.name] }, [n4.text, [COLLECT {
MATCH (said_5:Assertion)
WHERE said_5.claimKey = n4.claimKey AND said_5.day IS NOT NULL AND said_5.id IS NOT NULL AND said_5.retiredAt IS NULL
WITH DISTINCT said_5.speakerId AS speaker_5
MATCH (n5:Agent {id: speaker_5})
WHERE n5.nameFolded IS NOT NULL AND n5.id IS NOT NULL AND n5.retiredAt IS NULL
WITH n5 ORDER BY n5.nameFolded, n5.id LIMIT $p1
RETURN [[n5.name]] }]]] ORDER BY l2.place }]] }, null, COUNT {
MATCH (n0:Comparison)
WHERE true AND (n0.supersededFrom IS NULL) AND n0.verdict = $p0 AND n0.day IS NOT NULL AND n0.id IS NOT NULL AND n0.retiredAt IS NULL
RETURN 1 LIMIT 10001 }],
COLLECT {
UNWIND [$p3, $p4] AS asked_6
OPTIONAL MATCH (own_6:Observation {id: asked_6})
OPTIONAL MATCH (:Claim {id: asked_6})-[:HAS_FIGURE]->(figure_6:Observation)
WITH asked_6, coalesce(own_6, figure_6) AS n6
MATCH (n6)<-[:HAS_FIGURE]-(claim_6:Claim)
MATCH (n6)-[:MEASURES]->(measure_6:Measure)
WITH asked_6, n6, claim_6, measure_6,
  COLLECT { MATCH (n6)-[:IN]->(place_6:Place) RETURN [place_6.id, place_6.name, COLLECT { MATCH (place_6)-[:PART_OF]->+(larger_6:Place) RETURN DISTINCT larger_6.id }] } AS places_6,
  COLLECT { MATCH (n6)-[:PART_OF]->(whole_6:Observation) RETURN whole_6.id } AS wholes_6,
  COLLECT { MATCH (n6)-[from_6:DERIVED_FROM]->(operand_6:Observation) WITH from_6, operand_6 ORDER BY from_6.operand RETURN [from_6.op, operand_6.id] } AS operands_6,
  COLLECT {
    MATCH (assertion_6:Assertion {claimKey: claim_6.claimKey})
    WHERE assertion_6.day IS NOT NULL AND assertion_6.id IS NOT NULL AND assertion_6.retiredAt IS NULL
      AND NOT EXISTS { MATCH (assertion_6)-[relay_6:RELAYS]->(:Assertion) WHERE relay_6.fidelity IN ['SAME', 'NARROWED'] }
    RETURN DISTINCT [assertion_6.originKey, assertion_6.day, assertion_6.knownFrom]
  } AS said_6,
  head(COLLECT { MATCH (dataset_6:Dataset) WHERE dataset_6.approximate IS NOT NULL RETURN [dataset_6.approximate, dataset_6.periodOverlap] ORDER BY dataset_6.ingestedAt DESC LIMIT 1 }) AS thresholds_6
WHERE n6.retiredAt IS NULL
RETURN [[$p5, $p6, asked_6, [n6.id, [measure_6.id, measure_6.name, measure_6.definition], n6.unit, [n6.value, n6.lower, n6.upper], n6.comparator, n6.printed, [n6.period, n6.periodEarliest, n6.periodLatest, n6.periodKind], places_6, n6.dimensions, claim_6.listing, wholes_6, operands_6, said_6, n6.knownFrom, n6.day], thresholds_6], CASE WHEN n6 IS NULL THEN null ELSE [COLLECT {
MATCH (n7:Claim)-[:HAS_FIGURE]->(n6)
RETURN [n7.text] }] END] }
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
