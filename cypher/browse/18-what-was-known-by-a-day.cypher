// Table: what was on record by a day
// Claims known by the end of 2018, newest first. Change the day.
MATCH (claim:Claim)
WHERE claim.knownFrom <= '2018-12-31' AND claim.retiredAt IS NULL
RETURN claim.knownFrom AS known, claim.text AS claim
ORDER BY known DESC, claim
LIMIT 100
