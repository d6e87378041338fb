OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
COLLECT {
OPTIONAL MATCH (subject_0:Record {id: $p0})
WHERE true AND subject_0.retiredAt IS NULL
WITH subject_0, COLLECT {
  MATCH (said_0:Assertion)
  WHERE subject_0:Claim AND said_0.claimKey = subject_0.claimKey AND said_0.day IS NOT NULL AND said_0.id IS NOT NULL
  RETURN said_0 LIMIT 10001
  UNION
  MATCH (said_0:Assertion)
  WHERE subject_0:Person AND said_0.speakerId = subject_0.id AND said_0.day IS NOT NULL AND said_0.id IS NOT NULL
  RETURN said_0 LIMIT 10001
} AS saying_0, COLLECT {
  MATCH (subject_0)-[:SAME_AS*0..]-(claim_0:Claim)
  WHERE subject_0:Claim AND claim_0.claimKey = subject_0.claimKey
  RETURN DISTINCT claim_0
} AS claims_0
WITH subject_0, [subject_0] + saying_0 + COLLECT {
  UNWIND saying_0 + claims_0 AS answered_0
  MATCH (answered_0)<-[:TO]-(response_0:Response)
  RETURN response_0 LIMIT 10001
  UNION
  UNWIND [each_0 IN saying_0 WHERE subject_0:Person] AS answering_0
  MATCH (answering_0)-[:RESPONDS]->(response_0:Response)
  RETURN response_0 LIMIT 10001
  UNION
  UNWIND [each_0 IN saying_0 WHERE subject_0:Person] AS taking_0
  MATCH (taking_0)-[:TAKES]->(response_0:Stance)
  RETURN response_0 LIMIT 10001
  UNION
  UNWIND claims_0 AS wanted_0
  MATCH (wanted_0)<-[:ON]-(response_0:Stance)
  RETURN response_0 LIMIT 10001
  UNION
  UNWIND claims_0 AS counted_0
  MATCH (counted_0)-[:HAS_FIGURE]->(response_0:Observation)
  RETURN response_0 LIMIT 10001
  UNION
  UNWIND claims_0 AS counted_0
  MATCH (counted_0)-[:HAS_FIGURE]->(:Observation)<-[:COMPARES]-(response_0:Comparison)
  RETURN response_0 LIMIT 10001
  UNION
  UNWIND saying_0 AS changed_0
  MATCH (changed_0)<-[:WITHDREW|REPLACED_BY]-(response_0:Correction)
  RETURN response_0 LIMIT 10001
  UNION
  MATCH (subject_0)-[:HELD]->(response_0:Role)
  RETURN response_0 LIMIT 10001
} AS records_0, CASE WHEN subject_0:Claim THEN COLLECT {
  // Where the claim comes from, as for its origins, with the day from which each record is known
  CALL (subject_0) {
    MATCH (own_0:Assertion)
    WHERE own_0.claimKey = subject_0.claimKey AND own_0.day IS NOT NULL AND own_0.id IS NOT NULL AND own_0.retiredAt IS NULL
    RETURN own_0 AS part_0
    UNION
    MATCH (resting_0:Assertion)
    WHERE resting_0.claimKey = subject_0.claimKey AND resting_0.day IS NOT NULL AND resting_0.id IS NOT NULL AND resting_0.retiredAt IS NULL
    MATCH (resting_0)-[:RELAYS|BASED_ON|FOUND_IN]->(beyond_0:Assertion|Work)
    WHERE beyond_0.claimKey IS NULL OR beyond_0.claimKey <> subject_0.claimKey
    WITH DISTINCT beyond_0
    MATCH (beyond_0)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(part_0:Assertion|Work)
    WHERE true AND part_0.retiredAt IS NULL
    RETURN DISTINCT part_0
  }
  RETURN [CASE WHEN part_0:Work THEN 'WORK' ELSE 'ASSERTION' END, part_0.id, part_0.originKey,
    coalesce(part_0.claimKey = subject_0.claimKey AND part_0.act = 'STATED', false), part_0.workId,
    part_0:Document OR coalesce(part_0.manner = 'VOICE', false), part_0.statementId, null, null,
    COLLECT { MATCH (part_0)-[by_0:RELAYS|BASED_ON]->(source_0:Assertion|Work) RETURN [source_0.id, by_0.how, by_0.fidelity] },
    part_0.knownFrom, COLLECT {
      MATCH (part_0)-[:RESPONDS]->(agreement_0:Support)
      WHERE agreement_0.kind = 'AGREEMENT' AND agreement_0.targetClaimKey = part_0.claimKey AND agreement_0.retiredAt IS NULL
      RETURN agreement_0.knownFrom
    }] LIMIT 10001
} ELSE [] END AS chains_0
UNWIND records_0 AS n0
WITH subject_0, chains_0, n0, {knownFrom: n0.knownFrom} AS known_0, {knownFrom: n0.supersededFrom} AS end_0
WHERE subject_0 IS NULL OR (known_0.knownFrom <= $p1 AND known_0.retiredAt IS NULL)
WITH subject_0, chains_0, n0,
  CASE WHEN end_0.knownFrom IS NOT NULL AND end_0.retiredAt IS NULL THEN end_0.knownFrom END AS until_0,
  CASE WHEN n0 <> subject_0 THEN n0 END AS record_0,
  CASE WHEN n0:Correction|Response THEN n0 END AS cause_0,
  CASE WHEN n0:Assertion THEN coalesce(n0.statementId + ' ' + n0.claimKey, n0.id) ELSE coalesce(head(COLLECT {
    MATCH (n0)<-[:RESPONDS]-(joint_0:Assertion)
    RETURN joint_0.statementId + ' ' + joint_0.claimKey + ' ' + n0.targetId
  }), n0.id) END AS countsAs_0,
  COLLECT {
    MATCH (n0)<-[:WITHDREW]-(correction_0:Correction)
    WHERE true AND correction_0.retiredAt IS NULL
    RETURN ['WITHDRAWN', correction_0.id, correction_0.knownFrom]
  } + COLLECT {
    MATCH (n0)<-[:TO]-(amendment_0:Amendment)
    WHERE true AND amendment_0.retiredAt IS NULL
    RETURN ['AMENDED', amendment_0.id, amendment_0.knownFrom]
  } AS takings_0
WITH n0, subject_0, chains_0, record_0, cause_0, until_0, countsAs_0, takings_0
RETURN [[$p2, $p3, subject_0.id, CASE WHEN subject_0:Claim THEN 'Claim' WHEN subject_0:Person THEN 'Person' END, n0.id, CASE WHEN n0 = subject_0 THEN null WHEN n0:Response THEN n0.type ELSE head([label IN ['Assertion', 'Stance', 'Role', 'Correction', 'Observation', 'Comparison'] WHERE label IN labels(n0)]) END, n0.knownFrom, left(toString(n0.retiredAt), 10), until_0, countsAs_0, takings_0, CASE WHEN n0 = subject_0 THEN chains_0 END], CASE WHEN subject_0 IS NULL THEN null ELSE [CASE WHEN subject_0:Claim THEN 'Claim' WHEN subject_0:Person THEN 'Person' END, CASE WHEN subject_0:Claim THEN subject_0.text END, CASE WHEN subject_0:Person THEN subject_0.name END] END, CASE WHEN record_0 IS NULL THEN null ELSE [CASE WHEN record_0:Assertion THEN 'Assertion' WHEN record_0:Response THEN 'Response' WHEN record_0:Stance THEN 'Stance' WHEN record_0:Role THEN 'Role' WHEN record_0:Correction THEN 'Correction' WHEN record_0:Observation THEN 'Observation' WHEN record_0:Comparison THEN 'Comparison' END, CASE WHEN record_0:Assertion THEN COLLECT {
MATCH (record_0)-[:OF]->(n1:Claim)
RETURN [n1.text] } END, CASE WHEN record_0:Assertion THEN COLLECT {
MATCH (record_0)-[:FOUND_IN]->(n2:Work)
RETURN [n2.title] } END, CASE WHEN record_0:Response THEN record_0.type END, CASE WHEN record_0:Response THEN record_0.kind END, CASE WHEN record_0:Response THEN COLLECT {
MATCH (n3:Assertion)-[:RESPONDS]->(record_0)
MATCH (n4:Agent)-[:MADE]->(n3)
RETURN [[n4.name]] } END, CASE WHEN record_0:Stance THEN record_0.kind END, CASE WHEN record_0:Stance THEN COLLECT {
MATCH (record_0)-[:ON]->(n5:Topic|Work|Claim)
RETURN [CASE WHEN n5:Topic THEN 'Topic' WHEN n5:Article THEN 'Article' WHEN n5:Document THEN 'Document' WHEN n5:Claim THEN 'Claim' END, CASE WHEN n5:Topic THEN n5.name END, CASE WHEN n5:Article THEN n5.title END, CASE WHEN n5:Document THEN n5.title END, CASE WHEN n5:Claim THEN n5.text END] } END, CASE WHEN record_0:Role THEN record_0.title END, CASE WHEN record_0:Role THEN COLLECT {
MATCH (record_0)-[:AT]->(n6:Agent)
RETURN [n6.name] } END, CASE WHEN record_0:Correction THEN record_0.summary END, CASE WHEN record_0:Observation THEN record_0.value END, CASE WHEN record_0:Observation THEN record_0.unit END] END, CASE WHEN cause_0 IS NULL THEN null ELSE [CASE WHEN cause_0:Correction THEN 'Correction' WHEN cause_0:Response THEN 'Response' END, CASE WHEN cause_0:Correction THEN cause_0.summary END, CASE WHEN cause_0:Response THEN COLLECT {
MATCH (n7:Assertion)-[:RESPONDS]->(cause_0)
MATCH (n8:Agent)-[:MADE]->(n7)
RETURN [[n8.name]] } END] END] }
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
