RETURN [
COLLECT {
WITH COLLECT { MATCH (asked_0:Record {id: $p0}) WHERE true AND asked_0.retiredAt IS NULL RETURN asked_0 } AS roots_0
WITH roots_0, roots_0 + COLLECT {
  UNWIND roots_0 AS root1_0
  MATCH (root1_0)<-[:FOUND_IN]-(within1_0:Assertion)
  WHERE true AND within1_0.retiredAt IS NULL
  RETURN within1_0 ORDER BY within1_0.id LIMIT 1001
} + COLLECT {
  UNWIND roots_0 AS root2_0
  MATCH (root2_0)<-[:HAS_FIGURE]-(claim2_0:Claim)
  MATCH (states2_0:Assertion)
  WHERE states2_0.claimKey = claim2_0.claimKey AND states2_0.day IS NOT NULL AND states2_0.id IS NOT NULL AND states2_0.retiredAt IS NULL
  RETURN states2_0 ORDER BY states2_0.id LIMIT 1001
} AS starts_0
WITH roots_0, COLLECT {
  UNWIND starts_0 AS start3_0
  MATCH (start3_0)<-[:RELAYS|BASED_ON*0..]-(below3_0:Assertion|Work)
  WHERE true AND below3_0.retiredAt IS NULL
  WITH DISTINCT below3_0
  RETURN below3_0 ORDER BY below3_0.id LIMIT 1001
} AS first_0
WITH roots_0, first_0 + COLLECT {
  UNWIND first_0 AS print4_0
  MATCH (print4_0)-[reprint4_0:BASED_ON]->(:Work)
  WHERE print4_0:Work AND reprint4_0.how = 'REPUBLISHES'
  MATCH (print4_0)<-[:FOUND_IN]-(within4_0:Assertion)
  WHERE true AND within4_0.retiredAt IS NULL
  WITH DISTINCT within4_0
  RETURN within4_0 ORDER BY within4_0.id LIMIT 1001
} AS first_0
WITH roots_0, first_0, COLLECT {
  UNWIND COLLECT { UNWIND first_0 AS each5_0 WITH each5_0 WHERE each5_0.claimKey IS NOT NULL RETURN DISTINCT each5_0.claimKey } AS key5_0
  MATCH (same5_0:Assertion)
  WHERE same5_0.claimKey = key5_0 AND same5_0.day IS NOT NULL AND same5_0.id IS NOT NULL AND same5_0.retiredAt IS NULL
  RETURN same5_0 ORDER BY same5_0.id LIMIT 1001
} AS same_0
WITH roots_0, first_0, COLLECT {
  UNWIND same_0 AS start6_0
  MATCH (start6_0)<-[:RELAYS|BASED_ON*0..]-(below6_0:Assertion|Work)
  WHERE true AND below6_0.retiredAt IS NULL
  WITH DISTINCT below6_0
  RETURN below6_0 ORDER BY below6_0.id LIMIT 1001
} AS second_0
WITH roots_0, first_0, second_0, COLLECT {
  UNWIND [each7_0 IN roots_0 WHERE each7_0:Observation] + COLLECT {
    UNWIND first_0 + second_0 AS each8_0
    MATCH (each8_0)-[:OF]->(:Claim)-[:HAS_FIGURE]->(figure8_0:Observation)
    WHERE true AND figure8_0.retiredAt IS NULL
    RETURN DISTINCT figure8_0
  } AS figure7_0
  MATCH (figure7_0)<-[:DERIVED_FROM*0..]-(reckoned7_0:Observation)
  WHERE true AND reckoned7_0.retiredAt IS NULL
  WITH DISTINCT reckoned7_0
  RETURN reckoned7_0 ORDER BY reckoned7_0.id LIMIT 1001
} AS figures_0
WITH roots_0, first_0, second_0, figures_0, COLLECT {
  UNWIND figures_0 AS figure9_0
  MATCH (figure9_0)<-[:HAS_FIGURE]-(claim9_0:Claim)
  MATCH (states9_0:Assertion)
  WHERE states9_0.claimKey = claim9_0.claimKey AND states9_0.day IS NOT NULL AND states9_0.id IS NOT NULL AND states9_0.retiredAt IS NULL
  WITH DISTINCT states9_0
  MATCH (states9_0)<-[:RELAYS|BASED_ON*0..]-(below9_0:Assertion|Work)
  WHERE true AND below9_0.retiredAt IS NULL
  WITH DISTINCT below9_0
  RETURN below9_0 ORDER BY below9_0.id LIMIT 1001
} AS third_0
WITH roots_0, first_0, second_0, third_0, figures_0, COLLECT {
  UNWIND COLLECT { UNWIND first_0 + second_0 + third_0 AS each10_0 WITH each10_0 WHERE each10_0.claimKey IS NOT NULL RETURN DISTINCT each10_0.claimKey } AS key10_0
  MATCH (same10_0:Assertion)
  WHERE same10_0.claimKey = key10_0 AND same10_0.day IS NOT NULL AND same10_0.id IS NOT NULL AND same10_0.retiredAt IS NULL
  RETURN same10_0 ORDER BY same10_0.id LIMIT 1001
} AS fourth_0
WITH roots_0, figures_0, first_0 + second_0 + third_0 + fourth_0 AS said_0,
  any(list_0 IN [first_0, second_0, third_0, fourth_0, figures_0] WHERE size(list_0) > 1000) AS truncated_0
WITH roots_0, figures_0, truncated_0, COLLECT {
  UNWIND said_0 AS each11_0
  MATCH (each11_0)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(above11_0:Assertion|Work)
  WHERE true AND above11_0.retiredAt IS NULL
  WITH DISTINCT above11_0
  RETURN above11_0 ORDER BY above11_0.id LIMIT 3001
} AS grounds_0
UNWIND [each12_0 IN roots_0 WHERE NOT each12_0 IN grounds_0 + figures_0] + grounds_0 + figures_0 + COLLECT {
  UNWIND grounds_0 AS each13_0
  MATCH (each13_0)-[:OF]->(claim13_0:Claim)
  WHERE true AND claim13_0.retiredAt IS NULL
  RETURN DISTINCT claim13_0
} + COLLECT {
  UNWIND grounds_0 AS each14_0
  MATCH (each14_0)<-[:TO]-(dispute14_0:Dispute)
  WHERE true AND dispute14_0.retiredAt IS NULL
  RETURN dispute14_0
  UNION
  UNWIND grounds_0 AS each15_0
  MATCH (each15_0)-[:RESPONDS]->(dispute14_0:Dispute)
  WHERE true AND dispute14_0.retiredAt IS NULL
  RETURN dispute14_0
} + COLLECT {
  UNWIND figures_0 AS each17_0
  MATCH (each17_0)<-[:COMPARES]-(comparison17_0:Comparison)
  WHERE true AND (comparison17_0.supersededFrom IS NULL)
  RETURN DISTINCT comparison17_0
} AS n0
WITH n0, roots_0, truncated_0 OR size(grounds_0) > 3000 AS truncated_0,
  CASE WHEN n0:Claim|Response|Comparison THEN null ELSE n0 END AS part_0,
  CASE WHEN n0:Assertion THEN n0 END AS assertion_0,
  CASE WHEN n0:Work THEN n0 END AS work_0,
  CASE WHEN n0:Claim THEN n0 END AS claim_0,
  CASE WHEN n0:Observation THEN n0 END AS figure_0,
  CASE WHEN n0:Dispute THEN n0 END AS dispute_0,
  CASE WHEN n0:Comparison THEN n0 END AS comparison_0,
  EXISTS {
    MATCH (n0)-[:RESPONDS]->(agreement_0:Support)
    WHERE agreement_0.kind = 'AGREEMENT' AND agreement_0.targetClaimKey = n0.claimKey AND agreement_0.retiredAt IS NULL
  } AS agrees_0,
  COLLECT { MATCH (n0)-[by_0:RELAYS|BASED_ON]->(source_0:Assertion|Work) RETURN [type(by_0), source_0.id, by_0.how, by_0.fidelity, by_0.basis] } AS links_0,
  COLLECT { MATCH (n0)<-[:HAS_FIGURE]-(claim16_0:Claim) RETURN claim16_0.claimKey } + COLLECT { MATCH (n0)-[:DERIVED_FROM|COMPARES]->(operand_0:Observation) RETURN operand_0.id } AS figures_0,
  COLLECT {
    MATCH (n0)<-[:CORRECTS]-(correction_0:Correction)
    WHERE true AND correction_0.retiredAt IS NULL
    RETURN COLLECT { MATCH (correction_0)-[:WITHDREW]->(withdrawn_0:Assertion) RETURN withdrawn_0.id }
  } AS corrections_0
WITH n0, roots_0, truncated_0, part_0, assertion_0, work_0, claim_0, figure_0, dispute_0, comparison_0, agrees_0, links_0, figures_0, corrections_0
WHERE n0.retiredAt IS NULL
RETURN [[head([label IN ['Assertion', 'Work', 'Observation', 'Claim', 'Dispute', 'Comparison'] WHERE label IN labels(n0)]), n0.id, n0 IN roots_0, truncated_0, n0.claimKey, n0.workId, coalesce(n0.originKey, n0.id), n0:Document OR coalesce(n0.manner = 'VOICE', false), n0.statementId, agrees_0, links_0, figures_0, corrections_0, [n0.assertionId, n0.targetId]], CASE WHEN part_0 IS NULL THEN null ELSE [CASE WHEN part_0:Assertion THEN 'Assertion' WHEN part_0:Article THEN 'Article' WHEN part_0:Document THEN 'Document' WHEN part_0:Observation THEN 'Observation' END, CASE WHEN part_0:Assertion THEN COLLECT {
MATCH (part_0)-[:OF]->(n1:Claim)
RETURN [n1.text] } END, CASE WHEN part_0:Article THEN part_0.title END, CASE WHEN part_0:Document THEN part_0.title END, CASE WHEN part_0:Observation THEN part_0.value END, CASE WHEN part_0:Observation THEN part_0.unit END] END, CASE WHEN assertion_0 IS NULL THEN null ELSE [assertion_0.id, COLLECT {
MATCH (n2:Agent)-[:MADE]->(assertion_0)
RETURN [n2.name] }, COLLECT {
MATCH (assertion_0)-[:OF]->(n3:Claim)
RETURN [n3.text] }, COLLECT {
MATCH (assertion_0)-[:FOUND_IN]->(n4:Work)
RETURN [n4.title] }] END, CASE WHEN work_0 IS NULL THEN null ELSE [work_0.title, [work_0.published]] END, CASE WHEN figure_0 IS NULL THEN null ELSE [figure_0.value, figure_0.unit, COLLECT {
MATCH (figure_0)-[:MEASURES]->(n5:Measure)
RETURN [n5.name] }] END, CASE WHEN comparison_0 IS NULL THEN null ELSE [comparison_0.kind, comparison_0.verdict, COLLECT {
MATCH (comparison_0)-[l6:COMPARES]->(n6:Observation)
WHERE n6.retiredAt IS NULL
WITH n6, l6 ORDER BY l6.place LIMIT 100
RETURN [n6.value] }] END, CASE WHEN dispute_0 IS NULL THEN null ELSE [dispute_0.kind, COLLECT {
MATCH (n7:Assertion)-[:RESPONDS]->(dispute_0)
MATCH (n8:Agent)-[:MADE]->(n7)
RETURN [[n8.name]] }] END, CASE WHEN claim_0 IS NULL THEN null ELSE [claim_0.id, claim_0.text] END, CASE WHEN assertion_0 IS NULL THEN null ELSE [COLLECT {
MATCH (n9:Agent)-[:MADE]->(assertion_0)
RETURN [n9.name] }, COLLECT {
MATCH (assertion_0)-[:FOUND_IN]->(n10:Work)
RETURN [n10.title] }] END] }
] AS answer
