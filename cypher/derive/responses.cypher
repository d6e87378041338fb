// Derived values of responses and stances; those of assertions come first.
// == responses
// A dispute of the source, the inference or the wording does not reach the claim. Nothing is answered before it is known.
UNWIND $ids AS id
MATCH (response:Response {id: id})<-[:RESPONDS]-(assertion:Assertion)
MATCH (response)-[:TO]->(target:Record)
SET response.assertionId = assertion.id,
    response.disputantId = assertion.speakerId,
    response.targetId = target.id,
    response.targetSpeakerId = target.speakerId,
    response.targetClaimKey = CASE WHEN target:Claim OR response.aspect IN ['WHOLE', 'FIGURE'] THEN target.claimKey END,
    response.day = assertion.day,
    response.knownFrom = CASE WHEN target:Assertion AND target.knownFrom > assertion.knownFrom THEN target.knownFrom ELSE assertion.knownFrom END

// == stances
UNWIND $ids AS id
MATCH (stance:Stance {id: id})<-[:TAKES]-(assertion:Assertion)
MATCH (stance)-[:ON]->(target:Record)
SET stance.agentId = assertion.speakerId, stance.targetId = target.id, stance.day = assertion.day, stance.knownFrom = assertion.knownFrom
