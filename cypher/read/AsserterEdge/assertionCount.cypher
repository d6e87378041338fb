// How many assertions of the claim are this agent's; a joint statement counts once.
RETURN COUNT { MATCH (_each:Assertion) WHERE _each.claimKey = owner.claimKey AND _each.speakerId = node.id AND _each.day IS NOT NULL AND _each.id IS NOT NULL /*stands: _each*/ RETURN DISTINCT coalesce(_each.statementId, _each.id) }
