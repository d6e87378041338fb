// Derived values of claims and figures.
// == same
// A row: two claims that are the same by a judgement that stands.
MATCH (claim:Claim)-[:SAME_AS]->(other:Claim)
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
SET claim.assertionCount = COUNT {
      MATCH (assertion:Assertion {claimKey: claim.claimKey})
      USING INDEX assertion:Assertion(claimKey, day, id)
      WHERE assertion.day IS NOT NULL AND assertion.id IS NOT NULL AND assertion.retiredAt IS NULL
      RETURN DISTINCT coalesce(assertion.statementId, assertion.id)
    },
    claim.carriedCount = COUNT {
      MATCH (assertion:Assertion {claimKey: claim.claimKey})
      USING INDEX assertion:Assertion(claimKey, day, id)
      WHERE assertion.day IS NOT NULL AND assertion.id IS NOT NULL AND assertion.retiredAt IS NULL
      RETURN DISTINCT assertion.workId
    },
    claim.disputedCount = COUNT {
      MATCH (dispute:Dispute {targetClaimKey: claim.claimKey})
      USING INDEX dispute:Dispute(targetClaimKey, day, id)
      WHERE dispute.day IS NOT NULL AND dispute.id IS NOT NULL AND dispute.retiredAt IS NULL
      MATCH (dispute)<-[:RESPONDS]-(assertion:Assertion)
      RETURN DISTINCT coalesce(assertion.statementId + ' ' + assertion.claimKey, dispute.id)
    }

// == found-by
// Words for search besides its text: the figure as printed, who asserts it, where and what it is about.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
SET claim.foundBy = COLLECT {
  MATCH (claim)-[:HAS_FIGURE]->(figure:Observation)
  WHERE figure.printed IS NOT NULL
  RETURN DISTINCT figure.printed AS words
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
