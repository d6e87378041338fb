// The claims that are disputed most
// With whoever disputes them, or disputes what somebody said of them.
MATCH (claim:Claim)
WHERE claim.disputedCount > 0 AND claim.retiredAt IS NULL
WITH claim ORDER BY claim.disputedCount DESC LIMIT 6
MATCH (response:Dispute {targetClaimKey: claim.id})<-[:RESPONDS]-(answer:Assertion)
WHERE response.retiredAt IS NULL
MATCH disputed = (:Agent)-[:MADE]->(answer)-[:DISPUTES]->(target:Record)
OPTIONAL MATCH said = (claim)<-[:OF]-(target)
RETURN claim, disputed, said
LIMIT 100
