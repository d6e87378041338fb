// Comparisons that rules made of figures: nodes of their own, no records. TypeScript concludes; here is what it reads and writes.
// == measures
// A row: a measure and how many figures count it.
MATCH (measure:Measure&Record)
WHERE measure.retiredAt IS NULL
RETURN measure.id, COUNT { (measure)<-[:MEASURES]-(:Observation) } ORDER BY measure.id

// == measures-of
// The same of those of these ids that stand.
UNWIND $ids AS id
MATCH (measure:Measure&Record {id: id})
WHERE measure.retiredAt IS NULL
RETURN measure.id, COUNT { (measure)<-[:MEASURES]-(:Observation) } ORDER BY measure.id

// == figures
// A row: a figure of these measures, or one that such a figure is the whole of or was reckoned from, with all that decides what it can be
// compared with. `said`: who gave it at the root, when, and from when that is known.
UNWIND $ids AS id
MATCH (own:Observation {measureId: id})
WHERE own.day IS NOT NULL AND own.id IS NOT NULL AND own.retiredAt IS NULL
CALL (own) {
  RETURN own AS figure
  UNION
  MATCH (own)<-[:PART_OF]-(figure:Observation) RETURN figure
  UNION
  MATCH (own)-[:DERIVED_FROM]->(figure:Observation) RETURN figure
}
WITH DISTINCT figure
WHERE figure.retiredAt IS NULL
MATCH (figure)<-[:HAS_FIGURE]-(claim:Claim)
MATCH (figure)-[:MEASURES]->(measure:Measure)
RETURN figure.id, [measure.id, measure.name, measure.definition], figure.unit, [figure.value, figure.lower, figure.upper],
  figure.comparator, figure.printed, [figure.period, figure.periodEarliest, figure.periodLatest, figure.periodKind],
  COLLECT { MATCH (figure)-[:IN]->(place:Place) RETURN [place.id, place.name, COLLECT { MATCH (place)-[:PART_OF]->+(whole:Place) RETURN DISTINCT whole.id }] },
  figure.dimensions, claim.listing,
  COLLECT { MATCH (figure)-[:PART_OF]->(whole:Observation) RETURN whole.id },
  COLLECT { MATCH (figure)-[link:DERIVED_FROM]->(operand:Observation) WITH link, operand ORDER BY link.operand RETURN [link.op, operand.id] },
  COLLECT {
    MATCH (assertion:Assertion {claimKey: claim.claimKey})
    WHERE assertion.day IS NOT NULL AND assertion.id IS NOT NULL AND assertion.retiredAt IS NULL
      AND NOT EXISTS { MATCH (assertion)-[link:RELAYS]->(:Assertion) WHERE link.fidelity IN ['SAME', 'NARROWED'] }
    RETURN DISTINCT [assertion.originKey, assertion.day, assertion.knownFrom]
  },
  figure.knownFrom, figure.day

// == compared
// A row: a measure, and the digest of what its comparisons were made from.
UNWIND $ids AS id
MATCH (measure:Measure&Record {id: id})
RETURN measure.id, measure.comparedFrom

// == remember
UNWIND $rows AS row
MATCH (measure:Measure&Record {id: row.key})
SET measure.comparedFrom = row.newComparedFrom

// == forget
// What was retired loses its comparisons, and begins anew if it comes back.
MATCH (measure:Measure&Record)
WHERE measure.retiredAt IS NOT NULL AND measure.comparedFrom IS NOT NULL
REMOVE measure.comparedFrom

// == held
// A row: a comparison that stands for one of these measures, and the digest of what it says.
UNWIND $ids AS id
MATCH (comparison:Comparison {measureId: id})
WHERE comparison.day IS NOT NULL AND comparison.id IS NOT NULL
RETURN comparison.id, comparison.digest

// == strays
// A row: a comparison of a measure that stands no more.
MATCH (comparison:Comparison)
WHERE NOT comparison.measureId IN $ids
RETURN comparison.id

// == strays-of
// A row: a comparison of these measures.
UNWIND $ids AS id
MATCH (comparison:Comparison {measureId: id})
WHERE comparison.day IS NOT NULL AND comparison.id IS NOT NULL
RETURN comparison.id

// == drop
UNWIND $ids AS id
MATCH (comparison:Comparison {id: id})
DETACH DELETE comparison

// == write
// A row is one comparison with its operands.
UNWIND $rows AS row
MERGE (comparison:Comparison {id: row.key})
SET comparison.kind = row.newKind, comparison.verdict = row.newVerdict, comparison.ruleVersion = row.newRuleVersion,
    comparison.tests = row.newTests, comparison.measureId = row.newMeasureId, comparison.day = row.newDay,
    comparison.knownFrom = row.newKnownFrom, comparison.supersededFrom = row.newSupersededFrom, comparison.caption = row.newCaption,
    comparison.digest = row.newDigest
WITH comparison, row
CALL (comparison) { MATCH (comparison)-[old:COMPARES]->(:Observation) DELETE old }
UNWIND row.operands AS operand
MATCH (figure:Observation {id: operand.figure})
CREATE (comparison)-[:COMPARES {as: operand.part, place: operand.place, figureId: figure.id, id: row.key, day: row.newDay, derived: true}]->(figure)
