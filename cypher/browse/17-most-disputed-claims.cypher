// Table: the most disputed claims
MATCH (claim:Claim)
WHERE claim.disputedCount > 0 AND claim.retiredAt IS NULL
RETURN claim.text AS claim, claim.assertionCount AS assertions, claim.disputedCount AS disputes, claim.carriedCount AS works
ORDER BY disputes DESC, assertions DESC
LIMIT 100
