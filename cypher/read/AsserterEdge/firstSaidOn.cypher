// The date of this agent's first assertion of the claim, as a stored date.
RETURN head(COLLECT { MATCH (_each:Assertion) WHERE _each.claimKey = owner.claimKey AND _each.speakerId = node.id /*stands: _each*/ RETURN [_each.saidOn, _each.saidOnPrinted, _each.saidOnEarliest, _each.saidOnLatest, _each.saidOnBasis] ORDER BY _each.day, _each.id LIMIT 1 })
