// Derived values that differ from what follows from the records: each reckoned again. A row is one finding: id, property, held, expected.
// == assertions
MATCH (assertion:Assertion&Record)
WHERE assertion.retiredAt IS NULL
MATCH (assertion)<-[:MADE]-(speaker:Agent)
MATCH (assertion)-[:FOUND_IN]->(work:Work)
OPTIONAL MATCH (assertion)-[:OF]->(claim:Claim)
UNWIND [
  ['speakerId', assertion.speakerId, speaker.id],
  ['workId', assertion.workId, work.id],
  ['claimId', assertion.claimId, claim.id],
  ['claimKey', assertion.claimKey, claim.claimKey],
  ['day', assertion.day, coalesce(assertion.saidOnEarliest, work.publishedEarliest, '0001-01-01')],
  ['knownFrom', assertion.knownFrom, work.knownFrom],
  ['position', assertion.position, coalesce(head(COLLECT {
    MATCH (assertion)-[:EVIDENCED_BY]->(evidence:Evidence) RETURN evidence.rangeStarts[0] AS start ORDER BY start LIMIT 1
  }), -1)]
] AS value
WITH assertion, value
WHERE NOT coalesce(value[1] = value[2], value[1] IS NULL AND value[2] IS NULL)
RETURN assertion.id, value[0], toString(value[1]), toString(value[2])
LIMIT $most

// == responses
MATCH (response:Response&Record)
WHERE response.retiredAt IS NULL
MATCH (response)<-[:RESPONDS]-(assertion:Assertion)
MATCH (response)-[:TO]->(target:Record)
UNWIND [
  ['assertionId', response.assertionId, assertion.id],
  ['disputantId', response.disputantId, assertion.speakerId],
  ['targetId', response.targetId, target.id],
  ['targetSpeakerId', response.targetSpeakerId, target.speakerId],
  ['targetClaimKey', response.targetClaimKey, CASE WHEN target:Claim OR response.aspect IN ['WHOLE', 'FIGURE'] THEN target.claimKey END],
  ['day', response.day, assertion.day]
] AS value
WITH response, value
WHERE NOT coalesce(value[1] = value[2], value[1] IS NULL AND value[2] IS NULL)
RETURN response.id, value[0], toString(value[1]), toString(value[2])
LIMIT $most

// == stances
MATCH (stance:Stance&Record)
WHERE stance.retiredAt IS NULL
MATCH (stance)<-[:TAKES]-(assertion:Assertion)
MATCH (stance)-[:ON]->(target:Record)
UNWIND [
  ['agentId', stance.agentId, assertion.speakerId],
  ['targetId', stance.targetId, target.id],
  ['day', stance.day, assertion.day]
] AS value
WITH stance, value
WHERE NOT coalesce(value[1] = value[2], value[1] IS NULL AND value[2] IS NULL)
RETURN stance.id, value[0], toString(value[1]), toString(value[2])
LIMIT $most

// == figures
MATCH (figure:Observation&Record)
WHERE figure.retiredAt IS NULL
MATCH (figure)<-[:HAS_FIGURE]-(claim:Claim)
MATCH (figure)-[:MEASURES]->(measure:Measure)
UNWIND [
  ['claimId', figure.claimId, claim.id],
  ['measureId', figure.measureId, measure.id],
  ['day', figure.day, coalesce(figure.periodEarliest, claim.whenEarliest, '0001-01-01')]
] AS value
WITH figure, value
WHERE NOT coalesce(value[1] = value[2], value[1] IS NULL AND value[2] IS NULL)
RETURN figure.id, value[0], toString(value[1]), toString(value[2])
LIMIT $most

// == claims
MATCH (claim:Claim&Record)
WHERE claim.retiredAt IS NULL
UNWIND [
  ['assertionCount', claim.assertionCount, COUNT {
    MATCH (assertion:Assertion {claimKey: claim.claimKey})
    USING INDEX assertion:Assertion(claimKey, day, id)
    WHERE assertion.day IS NOT NULL AND assertion.id IS NOT NULL AND assertion.retiredAt IS NULL
    RETURN DISTINCT coalesce(assertion.statementId, assertion.id)
  }],
  ['carriedCount', claim.carriedCount, COUNT {
    MATCH (assertion:Assertion {claimKey: claim.claimKey})
    USING INDEX assertion:Assertion(claimKey, day, id)
    WHERE assertion.day IS NOT NULL AND assertion.id IS NOT NULL AND assertion.retiredAt IS NULL
    RETURN DISTINCT assertion.workId
  }],
  ['disputedCount', claim.disputedCount, COUNT {
    MATCH (dispute:Dispute {targetClaimKey: claim.claimKey})
    USING INDEX dispute:Dispute(targetClaimKey, day, id)
    WHERE dispute.day IS NOT NULL AND dispute.id IS NOT NULL AND dispute.retiredAt IS NULL
    MATCH (dispute)<-[:RESPONDS]-(assertion:Assertion)
    RETURN DISTINCT coalesce(assertion.statementId + ' ' + assertion.claimKey, dispute.id)
  }],
  ['echo', claim.echo, CASE
    WHEN claim.carriedCount > claim.independentCount THEN claim.carriedCount - claim.independentCount ELSE 0
  END]
] AS value
WITH claim, value
WHERE NOT coalesce(value[1] = value[2], value[1] IS NULL AND value[2] IS NULL)
RETURN claim.id, value[0], toString(value[1]), toString(value[2])
LIMIT $most

// == agents
MATCH (agent:Agent&Record)
WHERE agent.retiredAt IS NULL
UNWIND [
  ['assertionCount', agent.assertionCount, COUNT {
    MATCH (agent)-[:MADE]->(assertion:Assertion)
    WHERE assertion.retiredAt IS NULL AND assertion.act = 'STATED'
    RETURN DISTINCT coalesce(assertion.statementId + ' ' + assertion.claimKey, assertion.id)
  }],
  ['ASSERTS_CLAIM', reduce(sum = 0, n IN [(agent)-[link:ASSERTS_CLAIM]->(:Claim) | link.n] | sum + n), COUNT {
    MATCH (agent)-[:MADE]->(assertion:Assertion)-[:OF]->(claim:Claim)
    WHERE assertion.retiredAt IS NULL AND claim.retiredAt IS NULL
  }],
  ['DISPUTES_CLAIM', reduce(sum = 0, n IN [(agent)-[link:DISPUTES_CLAIM]->(:Claim) | link.n] | sum + n), COUNT {
    MATCH (agent)-[:MADE]->(:Assertion)-[:RESPONDS]->(response:Dispute)-[:TO]->(target:Record)
    WHERE response.retiredAt IS NULL
    OPTIONAL MATCH (target)-[:OF]->(said:Claim)
    WITH CASE WHEN target:Claim THEN target WHEN response.aspect IN ['WHOLE', 'FIGURE'] THEN said END AS claim
    WHERE claim.id IS NOT NULL AND claim.retiredAt IS NULL
    RETURN claim
  }],
  ['SPEAKS_IN', COUNT { (agent)-[:SPEAKS_IN]->(:Work) }, COUNT {
    MATCH (agent)-[:MADE]->(:Assertion)-[:FOUND_IN]->(work:Work) RETURN DISTINCT work
  }],
  ['AUTHORED', COUNT { (agent)-[:AUTHORED]->(:Work) }, COUNT {
    MATCH (agent)<-[:WRITTEN_BY|ISSUED_BY|PUBLISHED_BY]-(work:Work) RETURN DISTINCT work
  }]
] AS value
WITH agent, value
WHERE NOT coalesce(value[1] = value[2], false)
RETURN agent.id, value[0], toString(value[1]), toString(value[2])
LIMIT $most

// == answers
MATCH (assertion:Assertion&Record)
WHERE assertion.retiredAt IS NULL
UNWIND [
  ['DISPUTES, SUPPORTS, AMENDS, DOES_NOT_ANSWER', COUNT { (assertion)-[:DISPUTES|SUPPORTS|AMENDS|DOES_NOT_ANSWER]->(:Record) }, COUNT {
    MATCH (assertion)-[:RESPONDS]->(response:Response)-[:TO]->(target:Record)
    WHERE response.retiredAt IS NULL AND target.retiredAt IS NULL
  }],
  ['FAVOURS, OPPOSES', COUNT { (assertion)-[:FAVOURS|OPPOSES]->(:Record) }, COUNT {
    MATCH (assertion)-[:TAKES]->(stance:Stance)-[:ON]->(target:Record)
    WHERE stance.retiredAt IS NULL AND target.retiredAt IS NULL
  }]
] AS value
WITH assertion, value
WHERE value[1] <> value[2]
RETURN assertion.id, value[0], toString(value[1]), toString(value[2])
LIMIT $most
