// Derived values of claims and figures.
// == same
// A row: two claims that are the same by a judgement that stands, the first of them one of these.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:SAME_AS]->(other:Claim)
WHERE claim.retiredAt IS NULL AND other.retiredAt IS NULL
RETURN claim.id, other.id

// == keys
// A row is one claim with the smallest id of its class.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.key})
SET claim.claimKey = row.newClaimKey

// == counts
// Over the whole class: assertions and disputes (a joint statement once), and the works that carry it.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  OPTIONAL MATCH (assertion:Assertion {claimKey: claim.claimKey})
  USING INDEX assertion:Assertion(claimKey, day, id)
  WHERE assertion.day IS NOT NULL AND assertion.id IS NOT NULL AND assertion.retiredAt IS NULL
  RETURN count(DISTINCT coalesce(assertion.statementId, assertion.id)) AS assertionCount, count(DISTINCT assertion.workId) AS carriedCount
}
SET claim.assertionCount = assertionCount,
    claim.carriedCount = carriedCount,
    claim.disputedCount = COUNT {
      MATCH (dispute:Dispute {targetClaimKey: claim.claimKey})
      USING INDEX dispute:Dispute(targetClaimKey, day, id)
      WHERE dispute.day IS NOT NULL AND dispute.id IS NOT NULL AND dispute.retiredAt IS NULL
      MATCH (dispute)<-[:RESPONDS]-(assertion:Assertion)
      RETURN DISTINCT coalesce(assertion.statementId + ' ' + assertion.claimKey, dispute.id)
    }

// == chains
// A row: of a claim's class an assertion, or a record that these lead to, with what its origins are found from.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (record:Assertion {claimKey: claim.claimKey})
  USING INDEX record:Assertion(claimKey, day, id)
  WHERE record.day IS NOT NULL AND record.id IS NOT NULL AND record.retiredAt IS NULL
  RETURN record
  UNION
  MATCH (said:Assertion {claimKey: claim.claimKey})
  USING INDEX said:Assertion(claimKey, day, id)
  WHERE said.day IS NOT NULL AND said.id IS NOT NULL AND said.retiredAt IS NULL
  MATCH (said)-[:RELAYS|BASED_ON]->(beyond:Assertion|Work)
  WHERE beyond.claimKey IS NULL OR beyond.claimKey <> claim.claimKey
  WITH DISTINCT beyond
  MATCH (beyond)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(record:Assertion|Work)
  WHERE record.retiredAt IS NULL
  RETURN DISTINCT record
  UNION
  MATCH (said:Assertion {claimKey: claim.claimKey})
  USING INDEX said:Assertion(claimKey, day, id)
  WHERE said.day IS NOT NULL AND said.id IS NOT NULL AND said.retiredAt IS NULL
  MATCH (said)-[:FOUND_IN]->(reprint:Work)
  WITH DISTINCT reprint
  WHERE EXISTS { (reprint)-[:BASED_ON {how: 'REPUBLISHES'}]->(:Work) }
  MATCH (reprint)-[:BASED_ON*0..]->(record:Work)
  WHERE record.retiredAt IS NULL
  RETURN DISTINCT record
}
RETURN claim.id, [
  CASE WHEN record:Work THEN 'WORK' ELSE 'ASSERTION' END,
  record.id,
  record.originKey,
  coalesce(record.claimKey = claim.claimKey, false),
  record.workId,
  record:Document OR coalesce(record.manner = 'VOICE', false),
  record.statementId,
  EXISTS {
    MATCH (record)-[:RESPONDS]->(agreement:Support {kind: 'AGREEMENT'})
    WHERE agreement.targetClaimKey = record.claimKey AND agreement.retiredAt IS NULL
  },
  null,
  COLLECT { MATCH (record)-[link:RELAYS|BASED_ON]->(source:Assertion|Work) RETURN [source.id, link.how, link.fidelity] }
]

// == origins
// A row is one claim with its independent origins. Works that carry it beyond those echo it.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.key})
SET claim.independentCount = row.newIndependentCount,
    claim.echo = CASE WHEN claim.carriedCount > row.newIndependentCount THEN claim.carriedCount - row.newIndependentCount ELSE 0 END

// == found-by
// Words for search besides its text: the figure as printed, who asserts it, where and what it is about.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
SET claim.foundBy = COLLECT {
  MATCH (claim)-[:HAS_FIGURE]->(figure:Observation)
  WHERE figure.printed IS NOT NULL
  RETURN DISTINCT figure.printed AS words ORDER BY words
  UNION
  MATCH (claim)<-[:OF]-(assertion:Assertion)<-[:MADE]-(speaker:Agent)
  WHERE assertion.retiredAt IS NULL
  RETURN DISTINCT speaker.name AS words ORDER BY words LIMIT 20
  UNION
  MATCH (claim)-[:IN|ABOUT]->(subject:Place|Topic|Agent)
  WHERE subject.retiredAt IS NULL
  RETURN DISTINCT subject.name AS words ORDER BY words LIMIT 20
}

// == known-from
// Carried by whoever asserts it, answers it or takes a stance on it.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WITH claim, COLLECT {
  MATCH (claim)<-[:OF]-(record:Assertion) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (claim)<-[:TO]-(record:Response) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (claim)<-[:ON]-(record:Stance) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
} AS days
SET claim.knownFrom = reduce(first = '9999-12-31', day IN days | CASE WHEN day < first THEN day ELSE first END)

// == figures
UNWIND $ids AS id
MATCH (figure:Observation {id: id})<-[:HAS_FIGURE]-(claim:Claim)
MATCH (figure)-[:MEASURES]->(measure:Measure)
SET figure.claimId = claim.id, figure.measureId = measure.id, figure.knownFrom = claim.knownFrom,
    figure.day = coalesce(figure.periodEarliest, claim.whenEarliest, '0001-01-01')
