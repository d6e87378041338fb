// Derived values of agents.
// == origins
// The agent that stands for this one where independent origins are counted: lifted over UNIT, up to one that speaks alone.
UNWIND $ids AS id
MATCH (agent:Agent {id: id})
WITH agent, COLLECT {
  MATCH (agent) ((part:Agent WHERE NOT coalesce(part.speaksAlone, false))-[:PART_OF {as: 'UNIT'}]->(:Agent))* (top:Agent)
  WHERE coalesce(top.speaksAlone, false) OR NOT EXISTS { (top)-[:PART_OF {as: 'UNIT'}]->(:Agent) }
  RETURN top.id ORDER BY top.id LIMIT 1
} AS tops
SET agent.originKey = coalesce(head(tops), agent.id)

// == counts
// A joint statement counts once for each claim in it.
UNWIND $ids AS id
MATCH (agent:Agent {id: id})
SET agent.assertionCount = COUNT {
  MATCH (agent)-[:MADE]->(assertion:Assertion)
  WHERE assertion.retiredAt IS NULL AND assertion.act = 'STATED'
  RETURN DISTINCT coalesce(assertion.statementId + ' ' + assertion.claimKey, assertion.id)
}

// == found-by
// Words for search besides the names: titles and where they are held; the whole that it is part of.
UNWIND $ids AS id
MATCH (agent:Agent {id: id})
SET agent.foundBy = COLLECT {
  MATCH (agent)-[:HELD]->(role:Role)
  WHERE role.retiredAt IS NULL
  RETURN DISTINCT role.title AS words ORDER BY words LIMIT 20
  UNION
  MATCH (agent)-[:HELD]->(role:Role)-[:AT]->(organization:Organization)
  WHERE role.retiredAt IS NULL AND organization.retiredAt IS NULL
  RETURN DISTINCT organization.name AS words ORDER BY words LIMIT 20
  UNION
  MATCH (agent)-[:PART_OF]->(whole:Agent)
  WHERE whole.retiredAt IS NULL
  RETURN DISTINCT whole.name AS words ORDER BY words LIMIT 20
}

// == known-from
// A row: an agent and the first day on which a work that stands names it.
UNWIND $ids AS id
MATCH (agent:Agent {id: id})
WITH agent, COLLECT {
  MATCH (agent)-[:MADE]->(record:Assertion) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (agent)<-[:REPORTED_BY|ON_BEHALF_OF|SAID_TO]-(record:Assertion) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (agent)<-[:PUBLISHED_BY|WRITTEN_BY|DISTRIBUTED_BY|ISSUED_BY|CREDITS]-(record:Work) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (agent)-[:HELD]->(record:Role) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (agent)<-[:AT]-(record:Role) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (agent)<-[:ABOUT]-(record:Claim) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
} AS days
RETURN agent.id, reduce(first = '9999-12-31', day IN days | CASE WHEN day < first THEN day ELSE first END)

// == rights
// A row: one of these agents, and the first day of a work whose rights it holds.
MATCH (work:Work)
WHERE work.rightsHolder IN $ids AND work.retiredAt IS NULL
RETURN work.rightsHolder, min(work.knownFrom)
