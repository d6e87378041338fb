// One row: a record that may fall with `_roots`, or that tells what is left: an assertion, a work, a claim, a figure, a dispute or a comparison; each once.
//! facts: [head([label IN ['Assertion', 'Work', 'Observation', 'Claim', 'Dispute', 'Comparison'] WHERE label IN labels(node)]), node.id, node IN _roots, _truncated, node.claimKey, node.workId, coalesce(node.originKey, node.id), node:Document OR coalesce(node.manner = 'VOICE', false), node.statementId, _agrees, _links, _figures, _corrections, [node.assertionId, node.targetId]]
//! faces: of=_part, record=_part, roots=_part, assertion=_assertion, work=_work, claim=_claim, figure=_figure, dispute=_dispute, comparison=_comparison
WITH _roots, _roots + COLLECT {
  UNWIND _roots AS _root1
  MATCH (_root1)<-[:FOUND_IN]-(_within1:Assertion)
  WHERE true /*stands: _within1*/
  RETURN _within1 ORDER BY _within1.id LIMIT 1001
} + COLLECT {
  UNWIND _roots AS _root2
  MATCH (_root2)<-[:HAS_FIGURE]-(_claim2:Claim)
  MATCH (_states2:Assertion)
  WHERE _states2.claimKey = _claim2.claimKey AND _states2.day IS NOT NULL AND _states2.id IS NOT NULL /*stands: _states2*/
  RETURN _states2 ORDER BY _states2.id LIMIT 1001
} AS _starts
WITH _roots, COLLECT {
  UNWIND _starts AS _start3
  MATCH (_start3)<-[:RELAYS|BASED_ON*0..]-(_below3:Assertion|Work)
  WHERE true /*stands: _below3*/
  WITH DISTINCT _below3
  RETURN _below3 ORDER BY _below3.id LIMIT 1001
} AS _first
// What stands in a reprint falls with what it prints
WITH _roots, _first + COLLECT {
  UNWIND _first AS _print4
  MATCH (_print4)-[_reprint4:BASED_ON]->(:Work)
  WHERE _print4:Work AND _reprint4.how = 'REPUBLISHES'
  MATCH (_print4)<-[:FOUND_IN]-(_within4:Assertion)
  WHERE true /*stands: _within4*/
  WITH DISTINCT _within4
  RETURN _within4 ORDER BY _within4.id LIMIT 1001
} AS _first
// Who says the same may rest on the same words of a work; others may rest on him
WITH _roots, _first, COLLECT {
  UNWIND COLLECT { UNWIND _first AS _each5 WITH _each5 WHERE _each5.claimKey IS NOT NULL RETURN DISTINCT _each5.claimKey } AS _key5
  MATCH (_same5:Assertion)
  WHERE _same5.claimKey = _key5 AND _same5.day IS NOT NULL AND _same5.id IS NOT NULL /*stands: _same5*/
  RETURN _same5 ORDER BY _same5.id LIMIT 1001
} AS _same
WITH _roots, _first, COLLECT {
  UNWIND _same AS _start6
  MATCH (_start6)<-[:RELAYS|BASED_ON*0..]-(_below6:Assertion|Work)
  WHERE true /*stands: _below6*/
  WITH DISTINCT _below6
  RETURN _below6 ORDER BY _below6.id LIMIT 1001
} AS _second
WITH _roots, _first, _second, COLLECT {
  UNWIND [_each7 IN _roots WHERE _each7:Observation] + COLLECT {
    UNWIND _first + _second AS _each8
    MATCH (_each8)-[:OF]->(:Claim)-[:HAS_FIGURE]->(_figure8:Observation)
    WHERE true /*stands: _figure8*/
    RETURN DISTINCT _figure8
  } AS _figure7
  MATCH (_figure7)<-[:DERIVED_FROM*0..]-(_reckoned7:Observation)
  WHERE true /*stands: _reckoned7*/
  WITH DISTINCT _reckoned7
  RETURN _reckoned7 ORDER BY _reckoned7.id LIMIT 1001
} AS _figures
WITH _roots, _first, _second, _figures, COLLECT {
  UNWIND _figures AS _figure9
  MATCH (_figure9)<-[:HAS_FIGURE]-(_claim9:Claim)
  MATCH (_states9:Assertion)
  WHERE _states9.claimKey = _claim9.claimKey AND _states9.day IS NOT NULL AND _states9.id IS NOT NULL /*stands: _states9*/
  WITH DISTINCT _states9
  MATCH (_states9)<-[:RELAYS|BASED_ON*0..]-(_below9:Assertion|Work)
  WHERE true /*stands: _below9*/
  WITH DISTINCT _below9
  RETURN _below9 ORDER BY _below9.id LIMIT 1001
} AS _third
// What else says so, and where it comes from
WITH _roots, _first, _second, _third, _figures, COLLECT {
  UNWIND COLLECT { UNWIND _first + _second + _third AS _each10 WITH _each10 WHERE _each10.claimKey IS NOT NULL RETURN DISTINCT _each10.claimKey } AS _key10
  MATCH (_same10:Assertion)
  WHERE _same10.claimKey = _key10 AND _same10.day IS NOT NULL AND _same10.id IS NOT NULL /*stands: _same10*/
  RETURN _same10 ORDER BY _same10.id LIMIT 1001
} AS _fourth
// Figures that rest on reckoned ones in words, not in numbers, are walked to but not beyond
WITH _roots, _figures, _first + _second + _third + _fourth AS _said,
  any(_list IN [_first, _second, _third, _fourth, _figures] WHERE size(_list) > 1000) OR EXISTS {
    UNWIND _third AS _each18
    MATCH (_each18)-[:OF]->(:Claim)-[:HAS_FIGURE]->(_beyond18:Observation)
    WHERE NOT _beyond18 IN _figures /*stands: _beyond18*/
  } AS _truncated
WITH _roots, _figures, _truncated, COLLECT {
  UNWIND _said AS _each11
  MATCH (_each11)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(_above11:Assertion|Work)
  WHERE true /*stands: _above11*/
  WITH DISTINCT _above11
  RETURN _above11 ORDER BY _above11.id LIMIT 3001
} AS _grounds
UNWIND [_each12 IN _roots WHERE NOT _each12 IN _grounds + _figures] + _grounds + _figures + COLLECT {
  UNWIND _grounds AS _each13
  MATCH (_each13)-[:OF]->(_claim13:Claim)
  WHERE true /*stands: _claim13*/
  RETURN DISTINCT _claim13
} + COLLECT {
  UNWIND _grounds AS _each14
  MATCH (_each14)<-[:TO]-(_dispute14:Dispute)
  WHERE true /*stands: _dispute14*/
  RETURN _dispute14
  UNION
  UNWIND _grounds AS _each15
  MATCH (_each15)-[:RESPONDS]->(_dispute14:Dispute)
  WHERE true /*stands: _dispute14*/
  RETURN _dispute14
} + COLLECT {
  UNWIND _figures AS _each17
  MATCH (_each17)<-[:COMPARES]-(_comparison17:Comparison)
  WHERE true /*current: _comparison17*/
  RETURN DISTINCT _comparison17
} AS node
WITH node, _roots, _truncated OR size(_grounds) > 3000 AS _truncated,
  CASE WHEN node:Claim|Response|Comparison THEN null ELSE node END AS _part,
  CASE WHEN node:Assertion THEN node END AS _assertion,
  CASE WHEN node:Work THEN node END AS _work,
  CASE WHEN node:Claim THEN node END AS _claim,
  CASE WHEN node:Observation THEN node END AS _figure,
  CASE WHEN node:Dispute THEN node END AS _dispute,
  CASE WHEN node:Comparison THEN node END AS _comparison,
  EXISTS {
    MATCH (node)-[:RESPONDS]->(_agreement:Support)
    WHERE _agreement.kind = 'AGREEMENT' AND _agreement.targetClaimKey = node.claimKey /*stands: _agreement*/
  } AS _agrees,
  COLLECT { MATCH (node)-[_by:RELAYS|BASED_ON]->(_source:Assertion|Work) RETURN [type(_by), _source.id, _by.how, _by.fidelity, _by.basis] } AS _links,
  COLLECT { MATCH (node)<-[:HAS_FIGURE]-(_claim16:Claim) RETURN _claim16.claimKey } + COLLECT { MATCH (node)-[:DERIVED_FROM|COMPARES]->(_operand:Observation) RETURN _operand.id } AS _figures,
  COLLECT {
    MATCH (node)<-[:CORRECTS]-(_correction:Correction)
    WHERE true /*stands: _correction*/
    RETURN COLLECT { MATCH (_correction)-[:WITHDREW]->(_withdrawn:Assertion) RETURN _withdrawn.id }
  } AS _corrections
WITH node, _roots, _truncated, _part, _assertion, _work, _claim, _figure, _dispute, _comparison, _agrees, _links, _figures, _corrections
