RETURN [
[COLLECT {
MATCH (n0:Correction)
WHERE n0.day IS NOT NULL AND n0.id IS NOT NULL AND n0.retiredAt IS NULL
WITH n0 ORDER BY n0.day DESC, n0.id DESC LIMIT $p0
MATCH (n0)-[:CORRECTS]->(n1:Work)
RETURN [[n0.kind, n0.summary, [n1.title], COLLECT {
WITH CASE
  WHEN EXISTS { (n0)-[:WITHDREW]->(:Assertion) }
  THEN COLLECT { MATCH (n0)-[:WITHDREW]->(gone_2:Assertion) WHERE true AND gone_2.retiredAt IS NULL RETURN gone_2 }
  ELSE COLLECT { MATCH (n0)-[:CORRECTS]->(corrected_2:Work) WHERE true AND corrected_2.retiredAt IS NULL RETURN corrected_2 }
END AS roots_2
WITH roots_2, roots_2 + COLLECT {
  UNWIND roots_2 AS root1_2
  MATCH (root1_2)<-[:FOUND_IN]-(within1_2:Assertion)
  WHERE true AND within1_2.retiredAt IS NULL
  RETURN within1_2 ORDER BY within1_2.id LIMIT 1001
} + COLLECT {
  UNWIND roots_2 AS root2_2
  MATCH (root2_2)<-[:HAS_FIGURE]-(claim2_2:Claim)
  MATCH (states2_2:Assertion)
  WHERE states2_2.claimKey = claim2_2.claimKey AND states2_2.day IS NOT NULL AND states2_2.id IS NOT NULL AND states2_2.retiredAt IS NULL
  RETURN states2_2 ORDER BY states2_2.id LIMIT 1001
} AS starts_2
WITH roots_2, COLLECT {
  UNWIND starts_2 AS start3_2
  MATCH (start3_2)<-[:RELAYS|BASED_ON*0..]-(below3_2:Assertion|Work)
  WHERE true AND below3_2.retiredAt IS NULL
  WITH DISTINCT below3_2
  RETURN below3_2 ORDER BY below3_2.id LIMIT 1001
} AS first_2
WITH roots_2, first_2 + COLLECT {
  UNWIND first_2 AS print4_2
  MATCH (print4_2)-[reprint4_2:BASED_ON]->(:Work)
  WHERE print4_2:Work AND reprint4_2.how = 'REPUBLISHES'
  MATCH (print4_2)<-[:FOUND_IN]-(within4_2:Assertion)
  WHERE true AND within4_2.retiredAt IS NULL
  WITH DISTINCT within4_2
  RETURN within4_2 ORDER BY within4_2.id LIMIT 1001
} AS first_2
WITH roots_2, first_2, COLLECT {
  UNWIND COLLECT { UNWIND first_2 AS each5_2 WITH each5_2 WHERE each5_2.claimKey IS NOT NULL RETURN DISTINCT each5_2.claimKey } AS key5_2
  MATCH (same5_2:Assertion)
  WHERE same5_2.claimKey = key5_2 AND same5_2.day IS NOT NULL AND same5_2.id IS NOT NULL AND same5_2.retiredAt IS NULL
  RETURN same5_2 ORDER BY same5_2.id LIMIT 1001
} AS same_2
WITH roots_2, first_2, COLLECT {
  UNWIND same_2 AS start6_2
  MATCH (start6_2)<-[:RELAYS|BASED_ON*0..]-(below6_2:Assertion|Work)
  WHERE true AND below6_2.retiredAt IS NULL
  WITH DISTINCT below6_2
  RETURN below6_2 ORDER BY below6_2.id LIMIT 1001
} AS second_2
WITH roots_2, first_2, second_2, COLLECT {
  UNWIND [each7_2 IN roots_2 WHERE each7_2:Observation] + COLLECT {
    UNWIND first_2 + second_2 AS each8_2
    MATCH (each8_2)-[:OF]->(:Claim)-[:HAS_FIGURE]->(figure8_2:Observation)
    WHERE true AND figure8_2.retiredAt IS NULL
    RETURN DISTINCT figure8_2
  } AS figure7_2
  MATCH (figure7_2)<-[:DERIVED_FROM*0..]-(reckoned7_2:Observation)
  WHERE true AND reckoned7_2.retiredAt IS NULL
  WITH DISTINCT reckoned7_2
  RETURN reckoned7_2 ORDER BY reckoned7_2.id LIMIT 1001
} AS figures_2
WITH roots_2, first_2, second_2, figures_2, COLLECT {
  UNWIND figures_2 AS figure9_2
  MATCH (figure9_2)<-[:HAS_FIGURE]-(claim9_2:Claim)
  MATCH (states9_2:Assertion)
  WHERE states9_2.claimKey = claim9_2.claimKey AND states9_2.day IS NOT NULL AND states9_2.id IS NOT NULL AND states9_2.retiredAt IS NULL
  WITH DISTINCT states9_2
  MATCH (states9_2)<-[:RELAYS|BASED_ON*0..]-(below9_2:Assertion|Work)
  WHERE true AND below9_2.retiredAt IS NULL
  WITH DISTINCT below9_2
  RETURN below9_2 ORDER BY below9_2.id LIMIT 1001
} AS third_2
WITH roots_2, first_2, second_2, third_2, figures_2, COLLECT {
  UNWIND COLLECT { UNWIND first_2 + second_2 + third_2 AS each10_2 WITH each10_2 WHERE each10_2.claimKey IS NOT NULL RETURN DISTINCT each10_2.claimKey } AS key10_2
  MATCH (same10_2:Assertion)
  WHERE same10_2.claimKey = key10_2 AND same10_2.day IS NOT NULL AND same10_2.id IS NOT NULL AND same10_2.retiredAt IS NULL
  RETURN same10_2 ORDER BY same10_2.id LIMIT 1001
} AS fourth_2
WITH roots_2, figures_2, first_2 + second_2 + third_2 + fourth_2 AS said_2,
  any(list_2 IN [first_2, second_2, third_2, fourth_2, figures_2] WHERE size(list_2) > 1000) OR EXISTS {
    UNWIND third_2 AS each18_2
    MATCH (each18_2)-[:OF]->(:Claim)-[:HAS_FIGURE]->(beyond18_2:Observation)
    WHERE NOT beyond18_2 IN figures_2 AND beyond18_2.retiredAt IS NULL
  } AS truncated_2
WITH roots_2, figures_2, truncated_2, COLLECT {
  UNWIND said_2 AS each11_2
  MATCH (each11_2)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(above11_2:Assertion|Work)
  WHERE true AND above11_2.retiredAt IS NULL
  WITH DISTINCT above11_2
  RETURN above11_2 ORDER BY above11_2.id LIMIT 3001
} AS grounds_2
UNWIND [each12_2 IN roots_2 WHERE NOT each12_2 IN grounds_2 + figures_2] + grounds_2 + figures_2 + COLLECT {
  UNWIND grounds_2 AS each13_2
  MATCH (each13_2)-[:OF]->(claim13_2:Claim)
  WHERE true AND claim13_2.retiredAt IS NULL
  RETURN DISTINCT claim13_2
} + COLLECT {
  UNWIND grounds_2 AS each14_2
  MATCH (each14_2)<-[:TO]-(dispute14_2:Dispute)
  WHERE true AND dispute14_2.retiredAt IS NULL
  RETURN dispute14_2
  UNION
  UNWIND grounds_2 AS each15_2
  MATCH (each15_2)-[:RESPONDS]->(dispute14_2:Dispute)
  WHERE true AND dispute14_2.retiredAt IS NULL
  RETURN dispute14_2
} + COLLECT {
  UNWIND figures_2 AS each17_2
  MATCH (each17_2)<-[:COMPARES]-(comparison17_2:Comparison)
  WHERE true AND (comparison17_2.supersededFrom IS NULL)
  RETURN DISTINCT comparison17_2
} AS n2
WITH n2, roots_2, truncated_2 OR size(grounds_2) > 3000 AS truncated_2,
  CASE WHEN n2:Claim|Response|Comparison THEN null ELSE n2 END AS part_2,
  CASE WHEN n2:Assertion THEN n2 END AS assertion_2,
  CASE WHEN n2:Work THEN n2 END AS work_2,
  CASE WHEN n2:Claim THEN n2 END AS claim_2,
  CASE WHEN n2:Observation THEN n2 END AS figure_2,
  CASE WHEN n2:Dispute THEN n2 END AS dispute_2,
  CASE WHEN n2:Comparison THEN n2 END AS comparison_2,
  EXISTS {
    MATCH (n2)-[:RESPONDS]->(agreement_2:Support)
    WHERE agreement_2.kind = 'AGREEMENT' AND agreement_2.targetClaimKey = n2.claimKey AND agreement_2.retiredAt IS NULL
  } AS agrees_2,
  COLLECT { MATCH (n2)-[by_2:RELAYS|BASED_ON]->(source_2:Assertion|Work) RETURN [type(by_2), source_2.id, by_2.how, by_2.fidelity, by_2.basis] } AS links_2,
  COLLECT { MATCH (n2)<-[:HAS_FIGURE]-(claim16_2:Claim) RETURN claim16_2.claimKey } + COLLECT { MATCH (n2)-[:DERIVED_FROM|COMPARES]->(operand_2:Observation) RETURN operand_2.id } AS figures_2,
  COLLECT {
    MATCH (n2)<-[:CORRECTS]-(correction_2:Correction)
    WHERE true AND correction_2.retiredAt IS NULL
    RETURN COLLECT { MATCH (correction_2)-[:WITHDREW]->(withdrawn_2:Assertion) RETURN withdrawn_2.id }
  } AS corrections_2
WITH n2, roots_2, truncated_2, part_2, assertion_2, work_2, claim_2, figure_2, dispute_2, comparison_2, agrees_2, links_2, figures_2, corrections_2
WHERE n2.retiredAt IS NULL
RETURN [[head([label IN ['Assertion', 'Work', 'Observation', 'Claim', 'Dispute', 'Comparison'] WHERE label IN labels(n2)]), n2.id, n2 IN roots_2, truncated_2, n2.claimKey, n2.workId, coalesce(n2.originKey, n2.id), n2:Document OR coalesce(n2.manner = 'VOICE', false), n2.statementId, agrees_2, links_2, figures_2, corrections_2, [n2.assertionId, n2.targetId]], CASE WHEN assertion_2 IS NULL THEN null ELSE [COLLECT {
MATCH (n3:Agent)-[:MADE]->(assertion_2)
RETURN [n3.name] }, COLLECT {
MATCH (assertion_2)-[:OF]->(n4:Claim)
RETURN [n4.text] }] END] }, COLLECT {
WITH CASE
  WHEN EXISTS { (n0)-[:WITHDREW]->(:Assertion) }
  THEN COLLECT { MATCH (n0)-[:WITHDREW]->(gone_5:Assertion) WHERE true AND gone_5.retiredAt IS NULL RETURN gone_5 }
  ELSE COLLECT { MATCH (n0)-[:CORRECTS]->(corrected_5:Work) WHERE true AND corrected_5.retiredAt IS NULL RETURN corrected_5 }
END AS roots_5
WITH roots_5, roots_5 + COLLECT {
  UNWIND roots_5 AS root1_5
  MATCH (root1_5)<-[:FOUND_IN]-(within1_5:Assertion)
  WHERE true AND within1_5.retiredAt IS NULL
  RETURN within1_5 ORDER BY within1_5.id LIMIT 1001
} + COLLECT {
  UNWIND roots_5 AS root2_5
  MATCH (root2_5)<-[:HAS_FIGURE]-(claim2_5:Claim)
  MATCH (states2_5:Assertion)
  WHERE states2_5.claimKey = claim2_5.claimKey AND states2_5.day IS NOT NULL AND states2_5.id IS NOT NULL AND states2_5.retiredAt IS NULL
  RETURN states2_5 ORDER BY states2_5.id LIMIT 1001
} AS starts_5
WITH roots_5, COLLECT {
  UNWIND starts_5 AS start3_5
  MATCH (start3_5)<-[:RELAYS|BASED_ON*0..]-(below3_5:Assertion|Work)
  WHERE true AND below3_5.retiredAt IS NULL
  WITH DISTINCT below3_5
  RETURN below3_5 ORDER BY below3_5.id LIMIT 1001
} AS first_5
WITH roots_5, first_5 + COLLECT {
  UNWIND first_5 AS print4_5
  MATCH (print4_5)-[reprint4_5:BASED_ON]->(:Work)
  WHERE print4_5:Work AND reprint4_5.how = 'REPUBLISHES'
  MATCH (print4_5)<-[:FOUND_IN]-(within4_5:Assertion)
  WHERE true AND within4_5.retiredAt IS NULL
  WITH DISTINCT within4_5
  RETURN within4_5 ORDER BY within4_5.id LIMIT 1001
} AS first_5
WITH roots_5, first_5, COLLECT {
  UNWIND COLLECT { UNWIND first_5 AS each5_5 WITH each5_5 WHERE each5_5.claimKey IS NOT NULL RETURN DISTINCT each5_5.claimKey } AS key5_5
  MATCH (same5_5:Assertion)
  WHERE same5_5.claimKey = key5_5 AND same5_5.day IS NOT NULL AND same5_5.id IS NOT NULL AND same5_5.retiredAt IS NULL
  RETURN same5_5 ORDER BY same5_5.id LIMIT 1001
} AS same_5
WITH roots_5, first_5, COLLECT {
  UNWIND same_5 AS start6_5
  MATCH (start6_5)<-[:RELAYS|BASED_ON*0..]-(below6_5:Assertion|Work)
  WHERE true AND below6_5.retiredAt IS NULL
  WITH DISTINCT below6_5
  RETURN below6_5 ORDER BY below6_5.id LIMIT 1001
} AS second_5
WITH roots_5, first_5, second_5, COLLECT {
  UNWIND [each7_5 IN roots_5 WHERE each7_5:Observation] + COLLECT {
    UNWIND first_5 + second_5 AS each8_5
    MATCH (each8_5)-[:OF]->(:Claim)-[:HAS_FIGURE]->(figure8_5:Observation)
    WHERE true AND figure8_5.retiredAt IS NULL
    RETURN DISTINCT figure8_5
  } AS figure7_5
  MATCH (figure7_5)<-[:DERIVED_FROM*0..]-(reckoned7_5:Observation)
  WHERE true AND reckoned7_5.retiredAt IS NULL
  WITH DISTINCT reckoned7_5
  RETURN reckoned7_5 ORDER BY reckoned7_5.id LIMIT 1001
} AS figures_5
WITH roots_5, first_5, second_5, figures_5, COLLECT {
  UNWIND figures_5 AS figure9_5
  MATCH (figure9_5)<-[:HAS_FIGURE]-(claim9_5:Claim)
  MATCH (states9_5:Assertion)
  WHERE states9_5.claimKey = claim9_5.claimKey AND states9_5.day IS NOT NULL AND states9_5.id IS NOT NULL AND states9_5.retiredAt IS NULL
  WITH DISTINCT states9_5
  MATCH (states9_5)<-[:RELAYS|BASED_ON*0..]-(below9_5:Assertion|Work)
  WHERE true AND below9_5.retiredAt IS NULL
  WITH DISTINCT below9_5
  RETURN below9_5 ORDER BY below9_5.id LIMIT 1001
} AS third_5
WITH roots_5, first_5, second_5, third_5, figures_5, COLLECT {
  UNWIND COLLECT { UNWIND first_5 + second_5 + third_5 AS each10_5 WITH each10_5 WHERE each10_5.claimKey IS NOT NULL RETURN DISTINCT each10_5.claimKey } AS key10_5
  MATCH (same10_5:Assertion)
  WHERE same10_5.claimKey = key10_5 AND same10_5.day IS NOT NULL AND same10_5.id IS NOT NULL AND same10_5.retiredAt IS NULL
  RETURN same10_5 ORDER BY same10_5.id LIMIT 1001
} AS fourth_5
WITH roots_5, figures_5, first_5 + second_5 + third_5 + fourth_5 AS said_5,
  any(list_5 IN [first_5, second_5, third_5, fourth_5, figures_5] WHERE size(list_5) > 1000) OR EXISTS {
    UNWIND third_5 AS each18_5
    MATCH (each18_5)-[:OF]->(:Claim)-[:HAS_FIGURE]->(beyond18_5:Observation)
    WHERE NOT beyond18_5 IN figures_5 AND beyond18_5.retiredAt IS NULL
  } AS truncated_5
WITH roots_5, figures_5, truncated_5, COLLECT {
  UNWIND said_5 AS each11_5
  MATCH (each11_5)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(above11_5:Assertion|Work)
  WHERE true AND above11_5.retiredAt IS NULL
  WITH DISTINCT above11_5
  RETURN above11_5 ORDER BY above11_5.id LIMIT 3001
} AS grounds_5
UNWIND [each12_5 IN roots_5 WHERE NOT each12_5 IN grounds_5 + figures_5] + grounds_5 + figures_5 + COLLECT {
  UNWIND grounds_5 AS each13_5
  MATCH (each13_5)-[:OF]->(claim13_5:Claim)
  WHERE true AND claim13_5.retiredAt IS NULL
  RETURN DISTINCT claim13_5
} + COLLECT {
  UNWIND grounds_5 AS each14_5
  MATCH (each14_5)<-[:TO]-(dispute14_5:Dispute)
  WHERE true AND dispute14_5.retiredAt IS NULL
  RETURN dispute14_5
  UNION
  UNWIND grounds_5 AS each15_5
  MATCH (each15_5)-[:RESPONDS]->(dispute14_5:Dispute)
  WHERE true AND dispute14_5.retiredAt IS NULL
  RETURN dispute14_5
} + COLLECT {
  UNWIND figures_5 AS each17_5
  MATCH (each17_5)<-[:COMPARES]-(comparison17_5:Comparison)
  WHERE true AND (comparison17_5.supersededFrom IS NULL)
  RETURN DISTINCT comparison17_5
} AS n5
WITH n5, roots_5, truncated_5 OR size(grounds_5) > 3000 AS truncated_5,
  CASE WHEN n5:Claim|Response|Comparison THEN null ELSE n5 END AS part_5,
  CASE WHEN n5:Assertion THEN n5 END AS assertion_5,
  CASE WHEN n5:Work THEN n5 END AS work_5,
  CASE WHEN n5:Claim THEN n5 END AS claim_5,
  CASE WHEN n5:Observation THEN n5 END AS figure_5,
  CASE WHEN n5:Dispute THEN n5 END AS dispute_5,
  CASE WHEN n5:Comparison THEN n5 END AS comparison_5,
  EXISTS {
    MATCH (n5)-[:RESPONDS]->(agreement_5:Support)
    WHERE agreement_5.kind = 'AGREEMENT' AND agreement_5.targetClaimKey = n5.claimKey AND agreement_5.retiredAt IS NULL
  } AS agrees_5,
  COLLECT { MATCH (n5)-[by_5:RELAYS|BASED_ON]->(source_5:Assertion|Work) RETURN [type(by_5), source_5.id, by_5.how, by_5.fidelity, by_5.basis] } AS links_5,
  COLLECT { MATCH (n5)<-[:HAS_FIGURE]-(claim16_5:Claim) RETURN claim16_5.claimKey } + COLLECT { MATCH (n5)-[:DERIVED_FROM|COMPARES]->(operand_5:Observation) RETURN operand_5.id } AS figures_5,
  COLLECT {
    MATCH (n5)<-[:CORRECTS]-(correction_5:Correction)
    WHERE true AND correction_5.retiredAt IS NULL
    RETURN COLLECT { MATCH (correction_5)-[:WITHDREW]->(withdrawn_5:Assertion) RETURN withdrawn_5.id }
  } AS corrections_5
WITH n5, roots_5, truncated_5, part_5, assertion_5, work_5, claim_5, figure_5, dispute_5, comparison_5, agrees_5, links_5, figures_5, corrections_5
WHERE n5.retiredAt IS NULL
RETURN [[head([label IN ['Assertion', 'Work', 'Observation', 'Claim', 'Dispute', 'Comparison'] WHERE label IN labels(n5)]), n5.id, n5 IN roots_5, truncated_5, n5.claimKey, n5.workId, coalesce(n5.originKey, n5.id), n5:Document OR coalesce(n5.manner = 'VOICE', false), n5.statementId, agrees_5, links_5, figures_5, corrections_5, [n5.assertionId, n5.targetId]], CASE WHEN claim_5 IS NULL THEN null ELSE [claim_5.text] END] }]] ORDER BY n0.day DESC, n0.id DESC }]
] AS answer
