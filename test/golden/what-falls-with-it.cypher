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
} AS n0
WITH n0, roots_0, truncated_0 OR size(grounds_0) > 3000 AS truncated_0,
  CASE WHEN n0:Claim|Response THEN null ELSE n0 END AS part_0,
  CASE WHEN n0:Assertion THEN n0 END AS assertion_0,
  CASE WHEN n0:Work THEN n0 END AS work_0,
  CASE WHEN n0:Claim THEN n0 END AS claim_0,
  CASE WHEN n0:Observation THEN n0 END AS figure_0,
  CASE WHEN n0:Dispute THEN n0 END AS dispute_0,
  EXISTS {
    MATCH (n0)-[:RESPONDS]->(agreement_0:Support)
    WHERE agreement_0.kind = 'AGREEMENT' AND agreement_0.targetClaimKey = n0.claimKey AND agreement_0.retiredAt IS NULL
  } AS agrees_0,
  COLLECT { MATCH (n0)-[by_0:RELAYS|BASED_ON]->(source_0:Assertion|Work) RETURN [type(by_0), source_0.id, by_0.how, by_0.fidelity, by_0.basis] } AS links_0,
  COLLECT { MATCH (n0)<-[:HAS_FIGURE]-(claim16_0:Claim) RETURN claim16_0.claimKey } + COLLECT { MATCH (n0)-[:DERIVED_FROM]->(operand_0:Observation) RETURN operand_0.id } AS figures_0,
  COLLECT {
    MATCH (n0)<-[:CORRECTS]-(correction_0:Correction)
    WHERE true AND correction_0.retiredAt IS NULL
    RETURN COLLECT { MATCH (correction_0)-[:WITHDREW]->(withdrawn_0:Assertion) RETURN withdrawn_0.id }
  } AS corrections_0
WITH n0, roots_0, truncated_0, part_0, assertion_0, work_0, claim_0, figure_0, dispute_0, agrees_0, links_0, figures_0, corrections_0
WHERE n0.retiredAt IS NULL
RETURN [[head([label IN ['Assertion', 'Work', 'Observation', 'Claim', 'Dispute'] WHERE label IN labels(n0)]), n0.id, n0 IN roots_0, truncated_0, n0.claimKey, n0.workId, coalesce(n0.originKey, n0.id), n0:Document OR coalesce(n0.manner = 'VOICE', false), n0.statementId, agrees_0, links_0, figures_0, corrections_0, [n0.assertionId, n0.targetId]], CASE WHEN part_0 IS NULL THEN null ELSE [CASE WHEN part_0:Assertion THEN 'Assertion' WHEN part_0:Article THEN 'Article' WHEN part_0:Document THEN 'Document' WHEN part_0:Observation THEN 'Observation' END, CASE WHEN part_0:Assertion THEN COLLECT {
MATCH (part_0)-[:OF]->(n1:Claim)
RETURN [n1.text] } END, CASE WHEN part_0:Article THEN part_0.title END, CASE WHEN part_0:Document THEN part_0.title END, CASE WHEN part_0:Observation THEN part_0.value END, CASE WHEN part_0:Observation THEN part_0.unit END] END, CASE WHEN assertion_0 IS NULL THEN null ELSE [assertion_0.id, COLLECT {
MATCH (n2:Agent)-[:MADE]->(assertion_0)
RETURN [n2.name] }, COLLECT {
MATCH (assertion_0)-[:OF]->(n3:Claim)
RETURN [n3.text] }, COLLECT {
MATCH (assertion_0)-[:FOUND_IN]->(n4:Work)
RETURN [n4.title] }] END, CASE WHEN work_0 IS NULL THEN null ELSE [work_0.title, [work_0.published]] END, CASE WHEN figure_0 IS NULL THEN null ELSE [figure_0.value, figure_0.unit, COLLECT {
MATCH (figure_0)-[:MEASURES]->(n5:Measure)
RETURN [n5.name] }] END, CASE WHEN dispute_0 IS NULL THEN null ELSE [dispute_0.kind, COLLECT {
MATCH (n6:Assertion)-[:RESPONDS]->(dispute_0)
MATCH (n7:Agent)-[:MADE]->(n6)
RETURN [[n7.name]] }] END, CASE WHEN claim_0 IS NULL THEN null ELSE [claim_0.id, claim_0.text] END, CASE WHEN assertion_0 IS NULL THEN null ELSE [COLLECT {
MATCH (n8:Agent)-[:MADE]->(assertion_0)
RETURN [n8.name] }, COLLECT {
MATCH (assertion_0)-[:FOUND_IN]->(n9:Work)
RETURN [n9.title] }] END] },
[COLLECT {
MATCH (n10:Correction)
WHERE n10.day IS NOT NULL AND n10.id IS NOT NULL AND n10.retiredAt IS NULL
WITH n10 ORDER BY n10.day DESC, n10.id DESC LIMIT $p1
MATCH (n10)-[:CORRECTS]->(n11:Work)
RETURN [[n10.kind, n10.summary, [n11.title], COLLECT {
WITH CASE
  WHEN EXISTS { (n10)-[:WITHDREW]->(:Assertion) }
  THEN COLLECT { MATCH (n10)-[:WITHDREW]->(gone_12:Assertion) WHERE true AND gone_12.retiredAt IS NULL RETURN gone_12 }
  ELSE COLLECT { MATCH (n10)-[:CORRECTS]->(corrected_12:Work) WHERE true AND corrected_12.retiredAt IS NULL RETURN corrected_12 }
END AS roots_12
WITH roots_12, roots_12 + COLLECT {
  UNWIND roots_12 AS root1_12
  MATCH (root1_12)<-[:FOUND_IN]-(within1_12:Assertion)
  WHERE true AND within1_12.retiredAt IS NULL
  RETURN within1_12 ORDER BY within1_12.id LIMIT 1001
} + COLLECT {
  UNWIND roots_12 AS root2_12
  MATCH (root2_12)<-[:HAS_FIGURE]-(claim2_12:Claim)
  MATCH (states2_12:Assertion)
  WHERE states2_12.claimKey = claim2_12.claimKey AND states2_12.day IS NOT NULL AND states2_12.id IS NOT NULL AND states2_12.retiredAt IS NULL
  RETURN states2_12 ORDER BY states2_12.id LIMIT 1001
} AS starts_12
WITH roots_12, COLLECT {
  UNWIND starts_12 AS start3_12
  MATCH (start3_12)<-[:RELAYS|BASED_ON*0..]-(below3_12:Assertion|Work)
  WHERE true AND below3_12.retiredAt IS NULL
  WITH DISTINCT below3_12
  RETURN below3_12 ORDER BY below3_12.id LIMIT 1001
} AS first_12
WITH roots_12, first_12 + COLLECT {
  UNWIND first_12 AS print4_12
  MATCH (print4_12)-[reprint4_12:BASED_ON]->(:Work)
  WHERE print4_12:Work AND reprint4_12.how = 'REPUBLISHES'
  MATCH (print4_12)<-[:FOUND_IN]-(within4_12:Assertion)
  WHERE true AND within4_12.retiredAt IS NULL
  WITH DISTINCT within4_12
  RETURN within4_12 ORDER BY within4_12.id LIMIT 1001
} AS first_12
WITH roots_12, first_12, COLLECT {
  UNWIND COLLECT { UNWIND first_12 AS each5_12 WITH each5_12 WHERE each5_12.claimKey IS NOT NULL RETURN DISTINCT each5_12.claimKey } AS key5_12
  MATCH (same5_12:Assertion)
  WHERE same5_12.claimKey = key5_12 AND same5_12.day IS NOT NULL AND same5_12.id IS NOT NULL AND same5_12.retiredAt IS NULL
  RETURN same5_12 ORDER BY same5_12.id LIMIT 1001
} AS same_12
WITH roots_12, first_12, COLLECT {
  UNWIND same_12 AS start6_12
  MATCH (start6_12)<-[:RELAYS|BASED_ON*0..]-(below6_12:Assertion|Work)
  WHERE true AND below6_12.retiredAt IS NULL
  WITH DISTINCT below6_12
  RETURN below6_12 ORDER BY below6_12.id LIMIT 1001
} AS second_12
WITH roots_12, first_12, second_12, COLLECT {
  UNWIND [each7_12 IN roots_12 WHERE each7_12:Observation] + COLLECT {
    UNWIND first_12 + second_12 AS each8_12
    MATCH (each8_12)-[:OF]->(:Claim)-[:HAS_FIGURE]->(figure8_12:Observation)
    WHERE true AND figure8_12.retiredAt IS NULL
    RETURN DISTINCT figure8_12
  } AS figure7_12
  MATCH (figure7_12)<-[:DERIVED_FROM*0..]-(reckoned7_12:Observation)
  WHERE true AND reckoned7_12.retiredAt IS NULL
  WITH DISTINCT reckoned7_12
  RETURN reckoned7_12 ORDER BY reckoned7_12.id LIMIT 1001
} AS figures_12
WITH roots_12, first_12, second_12, figures_12, COLLECT {
  UNWIND figures_12 AS figure9_12
  MATCH (figure9_12)<-[:HAS_FIGURE]-(claim9_12:Claim)
  MATCH (states9_12:Assertion)
  WHERE states9_12.claimKey = claim9_12.claimKey AND states9_12.day IS NOT NULL AND states9_12.id IS NOT NULL AND states9_12.retiredAt IS NULL
  WITH DISTINCT states9_12
  MATCH (states9_12)<-[:RELAYS|BASED_ON*0..]-(below9_12:Assertion|Work)
  WHERE true AND below9_12.retiredAt IS NULL
  WITH DISTINCT below9_12
  RETURN below9_12 ORDER BY below9_12.id LIMIT 1001
} AS third_12
WITH roots_12, first_12, second_12, third_12, figures_12, COLLECT {
  UNWIND COLLECT { UNWIND first_12 + second_12 + third_12 AS each10_12 WITH each10_12 WHERE each10_12.claimKey IS NOT NULL RETURN DISTINCT each10_12.claimKey } AS key10_12
  MATCH (same10_12:Assertion)
  WHERE same10_12.claimKey = key10_12 AND same10_12.day IS NOT NULL AND same10_12.id IS NOT NULL AND same10_12.retiredAt IS NULL
  RETURN same10_12 ORDER BY same10_12.id LIMIT 1001
} AS fourth_12
WITH roots_12, figures_12, first_12 + second_12 + third_12 + fourth_12 AS said_12,
  any(list_12 IN [first_12, second_12, third_12, fourth_12, figures_12] WHERE size(list_12) > 1000) AS truncated_12
WITH roots_12, figures_12, truncated_12, COLLECT {
  UNWIND said_12 AS each11_12
  MATCH (each11_12)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(above11_12:Assertion|Work)
  WHERE true AND above11_12.retiredAt IS NULL
  WITH DISTINCT above11_12
  RETURN above11_12 ORDER BY above11_12.id LIMIT 3001
} AS grounds_12
UNWIND [each12_12 IN roots_12 WHERE NOT each12_12 IN grounds_12 + figures_12] + grounds_12 + figures_12 + COLLECT {
  UNWIND grounds_12 AS each13_12
  MATCH (each13_12)-[:OF]->(claim13_12:Claim)
  WHERE true AND claim13_12.retiredAt IS NULL
  RETURN DISTINCT claim13_12
} + COLLECT {
  UNWIND grounds_12 AS each14_12
  MATCH (each14_12)<-[:TO]-(dispute14_12:Dispute)
  WHERE true AND dispute14_12.retiredAt IS NULL
  RETURN dispute14_12
  UNION
  UNWIND grounds_12 AS each15_12
  MATCH (each15_12)-[:RESPONDS]->(dispute14_12:Dispute)
  WHERE true AND dispute14_12.retiredAt IS NULL
  RETURN dispute14_12
} AS n12
WITH n12, roots_12, truncated_12 OR size(grounds_12) > 3000 AS truncated_12,
  CASE WHEN n12:Claim|Response THEN null ELSE n12 END AS part_12,
  CASE WHEN n12:Assertion THEN n12 END AS assertion_12,
  CASE WHEN n12:Work THEN n12 END AS work_12,
  CASE WHEN n12:Claim THEN n12 END AS claim_12,
  CASE WHEN n12:Observation THEN n12 END AS figure_12,
  CASE WHEN n12:Dispute THEN n12 END AS dispute_12,
  EXISTS {
    MATCH (n12)-[:RESPONDS]->(agreement_12:Support)
    WHERE agreement_12.kind = 'AGREEMENT' AND agreement_12.targetClaimKey = n12.claimKey AND agreement_12.retiredAt IS NULL
  } AS agrees_12,
  COLLECT { MATCH (n12)-[by_12:RELAYS|BASED_ON]->(source_12:Assertion|Work) RETURN [type(by_12), source_12.id, by_12.how, by_12.fidelity, by_12.basis] } AS links_12,
  COLLECT { MATCH (n12)<-[:HAS_FIGURE]-(claim16_12:Claim) RETURN claim16_12.claimKey } + COLLECT { MATCH (n12)-[:DERIVED_FROM]->(operand_12:Observation) RETURN operand_12.id } AS figures_12,
  COLLECT {
    MATCH (n12)<-[:CORRECTS]-(correction_12:Correction)
    WHERE true AND correction_12.retiredAt IS NULL
    RETURN COLLECT { MATCH (correction_12)-[:WITHDREW]->(withdrawn_12:Assertion) RETURN withdrawn_12.id }
  } AS corrections_12
WITH n12, roots_12, truncated_12, part_12, assertion_12, work_12, claim_12, figure_12, dispute_12, agrees_12, links_12, figures_12, corrections_12
WHERE n12.retiredAt IS NULL
RETURN [[head([label IN ['Assertion', 'Work', 'Observation', 'Claim', 'Dispute'] WHERE label IN labels(n12)]), n12.id, n12 IN roots_12, truncated_12, n12.claimKey, n12.workId, coalesce(n12.originKey, n12.id), n12:Document OR coalesce(n12.manner = 'VOICE', false), n12.statementId, agrees_12, links_12, figures_12, corrections_12, [n12.assertionId, n12.targetId]], CASE WHEN assertion_12 IS NULL THEN null ELSE [COLLECT {
MATCH (n13:Agent)-[:MADE]->(assertion_12)
RETURN [n13.name] }, COLLECT {
MATCH (assertion_12)-[:OF]->(n14:Claim)
RETURN [n14.text] }] END] }, COLLECT {
WITH CASE
  WHEN EXISTS { (n10)-[:WITHDREW]->(:Assertion) }
  THEN COLLECT { MATCH (n10)-[:WITHDREW]->(gone_15:Assertion) WHERE true AND gone_15.retiredAt IS NULL RETURN gone_15 }
  ELSE COLLECT { MATCH (n10)-[:CORRECTS]->(corrected_15:Work) WHERE true AND corrected_15.retiredAt IS NULL RETURN corrected_15 }
END AS roots_15
WITH roots_15, roots_15 + COLLECT {
  UNWIND roots_15 AS root1_15
  MATCH (root1_15)<-[:FOUND_IN]-(within1_15:Assertion)
  WHERE true AND within1_15.retiredAt IS NULL
  RETURN within1_15 ORDER BY within1_15.id LIMIT 1001
} + COLLECT {
  UNWIND roots_15 AS root2_15
  MATCH (root2_15)<-[:HAS_FIGURE]-(claim2_15:Claim)
  MATCH (states2_15:Assertion)
  WHERE states2_15.claimKey = claim2_15.claimKey AND states2_15.day IS NOT NULL AND states2_15.id IS NOT NULL AND states2_15.retiredAt IS NULL
  RETURN states2_15 ORDER BY states2_15.id LIMIT 1001
} AS starts_15
WITH roots_15, COLLECT {
  UNWIND starts_15 AS start3_15
  MATCH (start3_15)<-[:RELAYS|BASED_ON*0..]-(below3_15:Assertion|Work)
  WHERE true AND below3_15.retiredAt IS NULL
  WITH DISTINCT below3_15
  RETURN below3_15 ORDER BY below3_15.id LIMIT 1001
} AS first_15
WITH roots_15, first_15 + COLLECT {
  UNWIND first_15 AS print4_15
  MATCH (print4_15)-[reprint4_15:BASED_ON]->(:Work)
  WHERE print4_15:Work AND reprint4_15.how = 'REPUBLISHES'
  MATCH (print4_15)<-[:FOUND_IN]-(within4_15:Assertion)
  WHERE true AND within4_15.retiredAt IS NULL
  WITH DISTINCT within4_15
  RETURN within4_15 ORDER BY within4_15.id LIMIT 1001
} AS first_15
WITH roots_15, first_15, COLLECT {
  UNWIND COLLECT { UNWIND first_15 AS each5_15 WITH each5_15 WHERE each5_15.claimKey IS NOT NULL RETURN DISTINCT each5_15.claimKey } AS key5_15
  MATCH (same5_15:Assertion)
  WHERE same5_15.claimKey = key5_15 AND same5_15.day IS NOT NULL AND same5_15.id IS NOT NULL AND same5_15.retiredAt IS NULL
  RETURN same5_15 ORDER BY same5_15.id LIMIT 1001
} AS same_15
WITH roots_15, first_15, COLLECT {
  UNWIND same_15 AS start6_15
  MATCH (start6_15)<-[:RELAYS|BASED_ON*0..]-(below6_15:Assertion|Work)
  WHERE true AND below6_15.retiredAt IS NULL
  WITH DISTINCT below6_15
  RETURN below6_15 ORDER BY below6_15.id LIMIT 1001
} AS second_15
WITH roots_15, first_15, second_15, COLLECT {
  UNWIND [each7_15 IN roots_15 WHERE each7_15:Observation] + COLLECT {
    UNWIND first_15 + second_15 AS each8_15
    MATCH (each8_15)-[:OF]->(:Claim)-[:HAS_FIGURE]->(figure8_15:Observation)
    WHERE true AND figure8_15.retiredAt IS NULL
    RETURN DISTINCT figure8_15
  } AS figure7_15
  MATCH (figure7_15)<-[:DERIVED_FROM*0..]-(reckoned7_15:Observation)
  WHERE true AND reckoned7_15.retiredAt IS NULL
  WITH DISTINCT reckoned7_15
  RETURN reckoned7_15 ORDER BY reckoned7_15.id LIMIT 1001
} AS figures_15
WITH roots_15, first_15, second_15, figures_15, COLLECT {
  UNWIND figures_15 AS figure9_15
  MATCH (figure9_15)<-[:HAS_FIGURE]-(claim9_15:Claim)
  MATCH (states9_15:Assertion)
  WHERE states9_15.claimKey = claim9_15.claimKey AND states9_15.day IS NOT NULL AND states9_15.id IS NOT NULL AND states9_15.retiredAt IS NULL
  WITH DISTINCT states9_15
  MATCH (states9_15)<-[:RELAYS|BASED_ON*0..]-(below9_15:Assertion|Work)
  WHERE true AND below9_15.retiredAt IS NULL
  WITH DISTINCT below9_15
  RETURN below9_15 ORDER BY below9_15.id LIMIT 1001
} AS third_15
WITH roots_15, first_15, second_15, third_15, figures_15, COLLECT {
  UNWIND COLLECT { UNWIND first_15 + second_15 + third_15 AS each10_15 WITH each10_15 WHERE each10_15.claimKey IS NOT NULL RETURN DISTINCT each10_15.claimKey } AS key10_15
  MATCH (same10_15:Assertion)
  WHERE same10_15.claimKey = key10_15 AND same10_15.day IS NOT NULL AND same10_15.id IS NOT NULL AND same10_15.retiredAt IS NULL
  RETURN same10_15 ORDER BY same10_15.id LIMIT 1001
} AS fourth_15
WITH roots_15, figures_15, first_15 + second_15 + third_15 + fourth_15 AS said_15,
  any(list_15 IN [first_15, second_15, third_15, fourth_15, figures_15] WHERE size(list_15) > 1000) AS truncated_15
WITH roots_15, figures_15, truncated_15, COLLECT {
  UNWIND said_15 AS each11_15
  MATCH (each11_15)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(above11_15:Assertion|Work)
  WHERE true AND above11_15.retiredAt IS NULL
  WITH DISTINCT above11_15
  RETURN above11_15 ORDER BY above11_15.id LIMIT 3001
} AS grounds_15
UNWIND [each12_15 IN roots_15 WHERE NOT each12_15 IN grounds_15 + figures_15] + grounds_15 + figures_15 + COLLECT {
  UNWIND grounds_15 AS each13_15
  MATCH (each13_15)-[:OF]->(claim13_15:Claim)
  WHERE true AND claim13_15.retiredAt IS NULL
  RETURN DISTINCT claim13_15
} + COLLECT {
  UNWIND grounds_15 AS each14_15
  MATCH (each14_15)<-[:TO]-(dispute14_15:Dispute)
  WHERE true AND dispute14_15.retiredAt IS NULL
  RETURN dispute14_15
  UNION
  UNWIND grounds_15 AS each15_15
  MATCH (each15_15)-[:RESPONDS]->(dispute14_15:Dispute)
  WHERE true AND dispute14_15.retiredAt IS NULL
  RETURN dispute14_15
} AS n15
WITH n15, roots_15, truncated_15 OR size(grounds_15) > 3000 AS truncated_15,
  CASE WHEN n15:Claim|Response THEN null ELSE n15 END AS part_15,
  CASE WHEN n15:Assertion THEN n15 END AS assertion_15,
  CASE WHEN n15:Work THEN n15 END AS work_15,
  CASE WHEN n15:Claim THEN n15 END AS claim_15,
  CASE WHEN n15:Observation THEN n15 END AS figure_15,
  CASE WHEN n15:Dispute THEN n15 END AS dispute_15,
  EXISTS {
    MATCH (n15)-[:RESPONDS]->(agreement_15:Support)
    WHERE agreement_15.kind = 'AGREEMENT' AND agreement_15.targetClaimKey = n15.claimKey AND agreement_15.retiredAt IS NULL
  } AS agrees_15,
  COLLECT { MATCH (n15)-[by_15:RELAYS|BASED_ON]->(source_15:Assertion|Work) RETURN [type(by_15), source_15.id, by_15.how, by_15.fidelity, by_15.basis] } AS links_15,
  COLLECT { MATCH (n15)<-[:HAS_FIGURE]-(claim16_15:Claim) RETURN claim16_15.claimKey } + COLLECT { MATCH (n15)-[:DERIVED_FROM]->(operand_15:Observation) RETURN operand_15.id } AS figures_15,
  COLLECT {
    MATCH (n15)<-[:CORRECTS]-(correction_15:Correction)
    WHERE true AND correction_15.retiredAt IS NULL
    RETURN COLLECT { MATCH (correction_15)-[:WITHDREW]->(withdrawn_15:Assertion) RETURN withdrawn_15.id }
  } AS corrections_15
WITH n15, roots_15, truncated_15, part_15, assertion_15, work_15, claim_15, figure_15, dispute_15, agrees_15, links_15, figures_15, corrections_15
WHERE n15.retiredAt IS NULL
RETURN [[head([label IN ['Assertion', 'Work', 'Observation', 'Claim', 'Dispute'] WHERE label IN labels(n15)]), n15.id, n15 IN roots_15, truncated_15, n15.claimKey, n15.workId, coalesce(n15.originKey, n15.id), n15:Document OR coalesce(n15.manner = 'VOICE', false), n15.statementId, agrees_15, links_15, figures_15, corrections_15, [n15.assertionId, n15.targetId]], CASE WHEN claim_15 IS NULL THEN null ELSE [claim_15.text] END] }]] ORDER BY n10.day DESC, n10.id DESC }]
] AS answer
