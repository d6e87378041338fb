// One row: a figure that is asked about, by its own id or its claim's, with all that decides what it can be compared with, and the
// thresholds of the last ingest.
//! concludes: compare
//! facts: [$a, $b, _asked, [node.id, [_measure.id, _measure.name, _measure.definition], node.unit, [node.value, node.lower, node.upper], node.comparator, node.printed, [node.period, node.periodEarliest, node.periodLatest, node.periodKind], _places, node.dimensions, _claim.listing, _wholes, _operands, _said, node.knownFrom, node.day], _thresholds]
//! faces: operands=node
UNWIND [$a, $b] AS _asked
OPTIONAL MATCH (_own:Observation {id: _asked})
OPTIONAL MATCH (:Claim {id: _asked})-[:HAS_FIGURE]->(_figure:Observation)
WITH _asked, coalesce(_own, _figure) AS node
MATCH (node)<-[:HAS_FIGURE]-(_claim:Claim)
MATCH (node)-[:MEASURES]->(_measure:Measure)
WITH _asked, node, _claim, _measure,
  COLLECT { MATCH (node)-[:IN]->(_place:Place) RETURN [_place.id, _place.name, COLLECT { MATCH (_place)-[:PART_OF]->+(_larger:Place) RETURN DISTINCT _larger.id }] } AS _places,
  COLLECT { MATCH (node)-[:PART_OF]->(_whole:Observation) RETURN _whole.id } AS _wholes,
  COLLECT { MATCH (node)-[_from:DERIVED_FROM]->(_operand:Observation) WITH _from, _operand ORDER BY _from.operand RETURN [_from.op, _operand.id] } AS _operands,
  COLLECT {
    MATCH (_assertion:Assertion {claimKey: _claim.claimKey})
    WHERE _assertion.day IS NOT NULL AND _assertion.id IS NOT NULL /*stands: _assertion*/
      AND NOT EXISTS { MATCH (_assertion)-[_relay:RELAYS]->(:Assertion) WHERE _relay.fidelity IN ['SAME', 'NARROWED'] }
    RETURN DISTINCT [_assertion.originKey, _assertion.day, _assertion.knownFrom]
  } AS _said,
  head(COLLECT { MATCH (_dataset:Dataset) WHERE _dataset.approximate IS NOT NULL RETURN [_dataset.approximate, _dataset.periodOverlap] ORDER BY _dataset.ingestedAt DESC LIMIT 1 }) AS _thresholds
