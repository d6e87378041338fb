OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
WITH [commits.count, commits.run, commits.inSteps] AS before
WITH before, [
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
  any(list_0 IN [first_0, second_0, third_0, fourth_0, figures_0] WHERE size(list_0) > 1000) OR EXISTS {
    UNWIND third_0 AS each18_0
    MATCH (each18_0)-[:OF]->(:Claim)-[:HAS_FIGURE]->(beyond18_0:Observation)
    WHERE NOT beyond18_0 IN figures_0 AND beyond18_0.retiredAt IS NULL
  } AS truncated_0
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
RETURN [n10.title] }] END] },
[COLLECT {
MATCH (n11:Correction)
WHERE n11.day IS NOT NULL AND n11.id IS NOT NULL AND n11.retiredAt IS NULL
WITH n11 ORDER BY n11.day DESC, n11.id DESC LIMIT $p1
MATCH (n11)-[:CORRECTS]->(n12:Work)
RETURN [[n11.kind, n11.summary, [n12.title], COLLECT {
WITH CASE
  WHEN EXISTS { (n11)-[:WITHDREW]->(:Assertion) }
  THEN COLLECT { MATCH (n11)-[:WITHDREW]->(gone_13:Assertion) WHERE true AND gone_13.retiredAt IS NULL RETURN gone_13 }
  ELSE COLLECT { MATCH (n11)-[:CORRECTS]->(corrected_13:Work) WHERE true AND corrected_13.retiredAt IS NULL RETURN corrected_13 }
END AS roots_13
WITH roots_13, roots_13 + COLLECT {
  UNWIND roots_13 AS root1_13
  MATCH (root1_13)<-[:FOUND_IN]-(within1_13:Assertion)
  WHERE true AND within1_13.retiredAt IS NULL
  RETURN within1_13 ORDER BY within1_13.id LIMIT 1001
} + COLLECT {
  UNWIND roots_13 AS root2_13
  MATCH (root2_13)<-[:HAS_FIGURE]-(claim2_13:Claim)
  MATCH (states2_13:Assertion)
  WHERE states2_13.claimKey = claim2_13.claimKey AND states2_13.day IS NOT NULL AND states2_13.id IS NOT NULL AND states2_13.retiredAt IS NULL
  RETURN states2_13 ORDER BY states2_13.id LIMIT 1001
} AS starts_13
WITH roots_13, COLLECT {
  UNWIND starts_13 AS start3_13
  MATCH (start3_13)<-[:RELAYS|BASED_ON*0..]-(below3_13:Assertion|Work)
  WHERE true AND below3_13.retiredAt IS NULL
  WITH DISTINCT below3_13
  RETURN below3_13 ORDER BY below3_13.id LIMIT 1001
} AS first_13
WITH roots_13, first_13 + COLLECT {
  UNWIND first_13 AS print4_13
  MATCH (print4_13)-[reprint4_13:BASED_ON]->(:Work)
  WHERE print4_13:Work AND reprint4_13.how = 'REPUBLISHES'
  MATCH (print4_13)<-[:FOUND_IN]-(within4_13:Assertion)
  WHERE true AND within4_13.retiredAt IS NULL
  WITH DISTINCT within4_13
  RETURN within4_13 ORDER BY within4_13.id LIMIT 1001
} AS first_13
WITH roots_13, first_13, COLLECT {
  UNWIND COLLECT { UNWIND first_13 AS each5_13 WITH each5_13 WHERE each5_13.claimKey IS NOT NULL RETURN DISTINCT each5_13.claimKey } AS key5_13
  MATCH (same5_13:Assertion)
  WHERE same5_13.claimKey = key5_13 AND same5_13.day IS NOT NULL AND same5_13.id IS NOT NULL AND same5_13.retiredAt IS NULL
  RETURN same5_13 ORDER BY same5_13.id LIMIT 1001
} AS same_13
WITH roots_13, first_13, COLLECT {
  UNWIND same_13 AS start6_13
  MATCH (start6_13)<-[:RELAYS|BASED_ON*0..]-(below6_13:Assertion|Work)
  WHERE true AND below6_13.retiredAt IS NULL
  WITH DISTINCT below6_13
  RETURN below6_13 ORDER BY below6_13.id LIMIT 1001
} AS second_13
WITH roots_13, first_13, second_13, COLLECT {
  UNWIND [each7_13 IN roots_13 WHERE each7_13:Observation] + COLLECT {
    UNWIND first_13 + second_13 AS each8_13
    MATCH (each8_13)-[:OF]->(:Claim)-[:HAS_FIGURE]->(figure8_13:Observation)
    WHERE true AND figure8_13.retiredAt IS NULL
    RETURN DISTINCT figure8_13
  } AS figure7_13
  MATCH (figure7_13)<-[:DERIVED_FROM*0..]-(reckoned7_13:Observation)
  WHERE true AND reckoned7_13.retiredAt IS NULL
  WITH DISTINCT reckoned7_13
  RETURN reckoned7_13 ORDER BY reckoned7_13.id LIMIT 1001
} AS figures_13
WITH roots_13, first_13, second_13, figures_13, COLLECT {
  UNWIND figures_13 AS figure9_13
  MATCH (figure9_13)<-[:HAS_FIGURE]-(claim9_13:Claim)
  MATCH (states9_13:Assertion)
  WHERE states9_13.claimKey = claim9_13.claimKey AND states9_13.day IS NOT NULL AND states9_13.id IS NOT NULL AND states9_13.retiredAt IS NULL
  WITH DISTINCT states9_13
  MATCH (states9_13)<-[:RELAYS|BASED_ON*0..]-(below9_13:Assertion|Work)
  WHERE true AND below9_13.retiredAt IS NULL
  WITH DISTINCT below9_13
  RETURN below9_13 ORDER BY below9_13.id LIMIT 1001
} AS third_13
WITH roots_13, first_13, second_13, third_13, figures_13, COLLECT {
  UNWIND COLLECT { UNWIND first_13 + second_13 + third_13 AS each10_13 WITH each10_13 WHERE each10_13.claimKey IS NOT NULL RETURN DISTINCT each10_13.claimKey } AS key10_13
  MATCH (same10_13:Assertion)
  WHERE same10_13.claimKey = key10_13 AND same10_13.day IS NOT NULL AND same10_13.id IS NOT NULL AND same10_13.retiredAt IS NULL
  RETURN same10_13 ORDER BY same10_13.id LIMIT 1001
} AS fourth_13
WITH roots_13, figures_13, first_13 + second_13 + third_13 + fourth_13 AS said_13,
  any(list_13 IN [first_13, second_13, third_13, fourth_13, figures_13] WHERE size(list_13) > 1000) OR EXISTS {
    UNWIND third_13 AS each18_13
    MATCH (each18_13)-[:OF]->(:Claim)-[:HAS_FIGURE]->(beyond18_13:Observation)
    WHERE NOT beyond18_13 IN figures_13 AND beyond18_13.retiredAt IS NULL
  } AS truncated_13
WITH roots_13, figures_13, truncated_13, COLLECT {
  UNWIND said_13 AS each11_13
  MATCH (each11_13)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(above11_13:Assertion|Work)
  WHERE true AND above11_13.retiredAt IS NULL
  WITH DISTINCT above11_13
  RETURN above11_13 ORDER BY above11_13.id LIMIT 3001
} AS grounds_13
UNWIND [each12_13 IN roots_13 WHERE NOT each12_13 IN grounds_13 + figures_13] + grounds_13 + figures_13 + COLLECT {
  UNWIND grounds_13 AS each13_13
  MATCH (each13_13)-[:OF]->(claim13_13:Claim)
  WHERE true AND claim13_13.retiredAt IS NULL
  RETURN DISTINCT claim13_13
} + COLLECT {
  UNWIND grounds_13 AS each14_13
  MATCH (each14_13)<-[:TO]-(dispute14_13:Dispute)
  WHERE true AND dispute14_13.retiredAt IS NULL
  RETURN dispute14_13
  UNION
  UNWIND grounds_13 AS each15_13
  MATCH (each15_13)-[:RESPONDS]->(dispute14_13:Dispute)
  WHERE true AND dispute14_13.retiredAt IS NULL
  RETURN dispute14_13
} + COLLECT {
  UNWIND figures_13 AS each17_13
  MATCH (each17_13)<-[:COMPARES]-(comparison17_13:Comparison)
  WHERE true AND (comparison17_13.supersededFrom IS NULL)
  RETURN DISTINCT comparison17_13
} AS n13
WITH n13, roots_13, truncated_13 OR size(grounds_13) > 3000 AS truncated_13,
  CASE WHEN n13:Claim|Response|Comparison THEN null ELSE n13 END AS part_13,
  CASE WHEN n13:Assertion THEN n13 END AS assertion_13,
  CASE WHEN n13:Work THEN n13 END AS work_13,
  CASE WHEN n13:Claim THEN n13 END AS claim_13,
  CASE WHEN n13:Observation THEN n13 END AS figure_13,
  CASE WHEN n13:Dispute THEN n13 END AS dispute_13,
  CASE WHEN n13:Comparison THEN n13 END AS comparison_13,
  EXISTS {
    MATCH (n13)-[:RESPONDS]->(agreement_13:Support)
    WHERE agreement_13.kind = 'AGREEMENT' AND agreement_13.targetClaimKey = n13.claimKey AND agreement_13.retiredAt IS NULL
  } AS agrees_13,
  COLLECT { MATCH (n13)-[by_13:RELAYS|BASED_ON]->(source_13:Assertion|Work) RETURN [type(by_13), source_13.id, by_13.how, by_13.fidelity, by_13.basis] } AS links_13,
  COLLECT { MATCH (n13)<-[:HAS_FIGURE]-(claim16_13:Claim) RETURN claim16_13.claimKey } + COLLECT { MATCH (n13)-[:DERIVED_FROM|COMPARES]->(operand_13:Observation) RETURN operand_13.id } AS figures_13,
  COLLECT {
    MATCH (n13)<-[:CORRECTS]-(correction_13:Correction)
    WHERE true AND correction_13.retiredAt IS NULL
    RETURN COLLECT { MATCH (correction_13)-[:WITHDREW]->(withdrawn_13:Assertion) RETURN withdrawn_13.id }
  } AS corrections_13
WITH n13, roots_13, truncated_13, part_13, assertion_13, work_13, claim_13, figure_13, dispute_13, comparison_13, agrees_13, links_13, figures_13, corrections_13
WHERE n13.retiredAt IS NULL
RETURN [[head([label IN ['Assertion', 'Work', 'Observation', 'Claim', 'Dispute', 'Comparison'] WHERE label IN labels(n13)]), n13.id, n13 IN roots_13, truncated_13, n13.claimKey, n13.workId, coalesce(n13.originKey, n13.id), n13:Document OR coalesce(n13.manner = 'VOICE', false), n13.statementId, agrees_13, links_13, figures_13, corrections_13, [n13.assertionId, n13.targetId]], CASE WHEN assertion_13 IS NULL THEN null ELSE [COLLECT {
MATCH (n14:Agent)-[:MADE]->(assertion_13)
RETURN [n14.name] }, COLLECT {
MATCH (assertion_13)-[:OF]->(n15:Claim)
RETURN [n15.text] }] END] }, COLLECT {
WITH CASE
  WHEN EXISTS { (n11)-[:WITHDREW]->(:Assertion) }
  THEN COLLECT { MATCH (n11)-[:WITHDREW]->(gone_16:Assertion) WHERE true AND gone_16.retiredAt IS NULL RETURN gone_16 }
  ELSE COLLECT { MATCH (n11)-[:CORRECTS]->(corrected_16:Work) WHERE true AND corrected_16.retiredAt IS NULL RETURN corrected_16 }
END AS roots_16
WITH roots_16, roots_16 + COLLECT {
  UNWIND roots_16 AS root1_16
  MATCH (root1_16)<-[:FOUND_IN]-(within1_16:Assertion)
  WHERE true AND within1_16.retiredAt IS NULL
  RETURN within1_16 ORDER BY within1_16.id LIMIT 1001
} + COLLECT {
  UNWIND roots_16 AS root2_16
  MATCH (root2_16)<-[:HAS_FIGURE]-(claim2_16:Claim)
  MATCH (states2_16:Assertion)
  WHERE states2_16.claimKey = claim2_16.claimKey AND states2_16.day IS NOT NULL AND states2_16.id IS NOT NULL AND states2_16.retiredAt IS NULL
  RETURN states2_16 ORDER BY states2_16.id LIMIT 1001
} AS starts_16
WITH roots_16, COLLECT {
  UNWIND starts_16 AS start3_16
  MATCH (start3_16)<-[:RELAYS|BASED_ON*0..]-(below3_16:Assertion|Work)
  WHERE true AND below3_16.retiredAt IS NULL
  WITH DISTINCT below3_16
  RETURN below3_16 ORDER BY below3_16.id LIMIT 1001
} AS first_16
WITH roots_16, first_16 + COLLECT {
  UNWIND first_16 AS print4_16
  MATCH (print4_16)-[reprint4_16:BASED_ON]->(:Work)
  WHERE print4_16:Work AND reprint4_16.how = 'REPUBLISHES'
  MATCH (print4_16)<-[:FOUND_IN]-(within4_16:Assertion)
  WHERE true AND within4_16.retiredAt IS NULL
  WITH DISTINCT within4_16
  RETURN within4_16 ORDER BY within4_16.id LIMIT 1001
} AS first_16
WITH roots_16, first_16, COLLECT {
  UNWIND COLLECT { UNWIND first_16 AS each5_16 WITH each5_16 WHERE each5_16.claimKey IS NOT NULL RETURN DISTINCT each5_16.claimKey } AS key5_16
  MATCH (same5_16:Assertion)
  WHERE same5_16.claimKey = key5_16 AND same5_16.day IS NOT NULL AND same5_16.id IS NOT NULL AND same5_16.retiredAt IS NULL
  RETURN same5_16 ORDER BY same5_16.id LIMIT 1001
} AS same_16
WITH roots_16, first_16, COLLECT {
  UNWIND same_16 AS start6_16
  MATCH (start6_16)<-[:RELAYS|BASED_ON*0..]-(below6_16:Assertion|Work)
  WHERE true AND below6_16.retiredAt IS NULL
  WITH DISTINCT below6_16
  RETURN below6_16 ORDER BY below6_16.id LIMIT 1001
} AS second_16
WITH roots_16, first_16, second_16, COLLECT {
  UNWIND [each7_16 IN roots_16 WHERE each7_16:Observation] + COLLECT {
    UNWIND first_16 + second_16 AS each8_16
    MATCH (each8_16)-[:OF]->(:Claim)-[:HAS_FIGURE]->(figure8_16:Observation)
    WHERE true AND figure8_16.retiredAt IS NULL
    RETURN DISTINCT figure8_16
  } AS figure7_16
  MATCH (figure7_16)<-[:DERIVED_FROM*0..]-(reckoned7_16:Observation)
  WHERE true AND reckoned7_16.retiredAt IS NULL
  WITH DISTINCT reckoned7_16
  RETURN reckoned7_16 ORDER BY reckoned7_16.id LIMIT 1001
} AS figures_16
WITH roots_16, first_16, second_16, figures_16, COLLECT {
  UNWIND figures_16 AS figure9_16
  MATCH (figure9_16)<-[:HAS_FIGURE]-(claim9_16:Claim)
  MATCH (states9_16:Assertion)
  WHERE states9_16.claimKey = claim9_16.claimKey AND states9_16.day IS NOT NULL AND states9_16.id IS NOT NULL AND states9_16.retiredAt IS NULL
  WITH DISTINCT states9_16
  MATCH (states9_16)<-[:RELAYS|BASED_ON*0..]-(below9_16:Assertion|Work)
  WHERE true AND below9_16.retiredAt IS NULL
  WITH DISTINCT below9_16
  RETURN below9_16 ORDER BY below9_16.id LIMIT 1001
} AS third_16
WITH roots_16, first_16, second_16, third_16, figures_16, COLLECT {
  UNWIND COLLECT { UNWIND first_16 + second_16 + third_16 AS each10_16 WITH each10_16 WHERE each10_16.claimKey IS NOT NULL RETURN DISTINCT each10_16.claimKey } AS key10_16
  MATCH (same10_16:Assertion)
  WHERE same10_16.claimKey = key10_16 AND same10_16.day IS NOT NULL AND same10_16.id IS NOT NULL AND same10_16.retiredAt IS NULL
  RETURN same10_16 ORDER BY same10_16.id LIMIT 1001
} AS fourth_16
WITH roots_16, figures_16, first_16 + second_16 + third_16 + fourth_16 AS said_16,
  any(list_16 IN [first_16, second_16, third_16, fourth_16, figures_16] WHERE size(list_16) > 1000) OR EXISTS {
    UNWIND third_16 AS each18_16
    MATCH (each18_16)-[:OF]->(:Claim)-[:HAS_FIGURE]->(beyond18_16:Observation)
    WHERE NOT beyond18_16 IN figures_16 AND beyond18_16.retiredAt IS NULL
  } AS truncated_16
WITH roots_16, figures_16, truncated_16, COLLECT {
  UNWIND said_16 AS each11_16
  MATCH (each11_16)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(above11_16:Assertion|Work)
  WHERE true AND above11_16.retiredAt IS NULL
  WITH DISTINCT above11_16
  RETURN above11_16 ORDER BY above11_16.id LIMIT 3001
} AS grounds_16
UNWIND [each12_16 IN roots_16 WHERE NOT each12_16 IN grounds_16 + figures_16] + grounds_16 + figures_16 + COLLECT {
  UNWIND grounds_16 AS each13_16
  MATCH (each13_16)-[:OF]->(claim13_16:Claim)
  WHERE true AND claim13_16.retiredAt IS NULL
  RETURN DISTINCT claim13_16
} + COLLECT {
  UNWIND grounds_16 AS each14_16
  MATCH (each14_16)<-[:TO]-(dispute14_16:Dispute)
  WHERE true AND dispute14_16.retiredAt IS NULL
  RETURN dispute14_16
  UNION
  UNWIND grounds_16 AS each15_16
  MATCH (each15_16)-[:RESPONDS]->(dispute14_16:Dispute)
  WHERE true AND dispute14_16.retiredAt IS NULL
  RETURN dispute14_16
} + COLLECT {
  UNWIND figures_16 AS each17_16
  MATCH (each17_16)<-[:COMPARES]-(comparison17_16:Comparison)
  WHERE true AND (comparison17_16.supersededFrom IS NULL)
  RETURN DISTINCT comparison17_16
} AS n16
WITH n16, roots_16, truncated_16 OR size(grounds_16) > 3000 AS truncated_16,
  CASE WHEN n16:Claim|Response|Comparison THEN null ELSE n16 END AS part_16,
  CASE WHEN n16:Assertion THEN n16 END AS assertion_16,
  CASE WHEN n16:Work THEN n16 END AS work_16,
  CASE WHEN n16:Claim THEN n16 END AS claim_16,
  CASE WHEN n16:Observation THEN n16 END AS figure_16,
  CASE WHEN n16:Dispute THEN n16 END AS dispute_16,
  CASE WHEN n16:Comparison THEN n16 END AS comparison_16,
  EXISTS {
    MATCH (n16)-[:RESPONDS]->(agreement_16:Support)
    WHERE agreement_16.kind = 'AGREEMENT' AND agreement_16.targetClaimKey = n16.claimKey AND agreement_16.retiredAt IS NULL
  } AS agrees_16,
  COLLECT { MATCH (n16)-[by_16:RELAYS|BASED_ON]->(source_16:Assertion|Work) RETURN [type(by_16), source_16.id, by_16.how, by_16.fidelity, by_16.basis] } AS links_16,
  COLLECT { MATCH (n16)<-[:HAS_FIGURE]-(claim16_16:Claim) RETURN claim16_16.claimKey } + COLLECT { MATCH (n16)-[:DERIVED_FROM|COMPARES]->(operand_16:Observation) RETURN operand_16.id } AS figures_16,
  COLLECT {
    MATCH (n16)<-[:CORRECTS]-(correction_16:Correction)
    WHERE true AND correction_16.retiredAt IS NULL
    RETURN COLLECT { MATCH (correction_16)-[:WITHDREW]->(withdrawn_16:Assertion) RETURN withdrawn_16.id }
  } AS corrections_16
WITH n16, roots_16, truncated_16, part_16, assertion_16, work_16, claim_16, figure_16, dispute_16, comparison_16, agrees_16, links_16, figures_16, corrections_16
WHERE n16.retiredAt IS NULL
RETURN [[head([label IN ['Assertion', 'Work', 'Observation', 'Claim', 'Dispute', 'Comparison'] WHERE label IN labels(n16)]), n16.id, n16 IN roots_16, truncated_16, n16.claimKey, n16.workId, coalesce(n16.originKey, n16.id), n16:Document OR coalesce(n16.manner = 'VOICE', false), n16.statementId, agrees_16, links_16, figures_16, corrections_16, [n16.assertionId, n16.targetId]], CASE WHEN claim_16 IS NULL THEN null ELSE [claim_16.text] END] }]] ORDER BY n11.day DESC, n11.id DESC }]
] AS answer
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN answer, before, [commits.count, commits.run, commits.inSteps, commits.renames] AS after
