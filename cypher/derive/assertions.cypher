// Derived values of assertions; those of agents, works and the keys of claims come first.
// == values
// The origin is the reporter, else the principal, else the organization that speaks through a statement or a spokesperson, else the speaker.
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})<-[:MADE]-(speaker:Agent)
MATCH (assertion)-[:FOUND_IN]->(work:Work)
OPTIONAL MATCH (assertion)-[:OF]->(claim:Claim)
OPTIONAL MATCH (assertion)-[:ON_BEHALF_OF]->(principal:Agent)
OPTIONAL MATCH (assertion)-[:REPORTED_BY]->(reporter:Agent)
OPTIONAL MATCH (assertion)-[:IN_ROLE]->(role:Role)
OPTIONAL MATCH (role)-[:AT]->(organization:Agent)
WITH assertion, speaker, work, claim, principal, reporter, organization,
  assertion.channel IN ['STATEMENT', 'PRESS_RELEASE', 'REPORT']
    OR any(word IN $spokesperson WHERE toLower(role.title) CONTAINS word OR toLower(assertion.roleAsPrinted) CONTAINS word) AS official,
  head(COLLECT {
    MATCH (assertion)-[:EVIDENCED_BY]->(evidence:Evidence)
    RETURN evidence.rangeStarts[0] AS start ORDER BY start LIMIT 1
  }) AS start,
  CASE WHEN speaker:Person THEN last(split(speaker.name, ' ')) ELSE speaker.name END AS name
// So little of a long name that the claim has room, and that Neo4j Browser finds room for each word
WITH *, CASE WHEN size(name) <= 12 THEN name ELSE trim(left(name, 10)) + '…' END
    + CASE assertion.act WHEN 'STATED' THEN ': ' ELSE ' (' + toLower(replace(assertion.act, '_', ' ')) + '): ' END
    + coalesce(claim.caption, assertion.inquiry, '') AS words
WITH *, left(words, 29) AS cut, last(split(left(words, 29), ' ')) AS broken
SET assertion.speakerId = speaker.id,
    assertion.workId = work.id,
    assertion.claimId = claim.id,
    assertion.claimKey = claim.claimKey,
    assertion.spokeForId = coalesce(principal.id, organization.id),
    assertion.originKey = coalesce(reporter, principal, CASE WHEN official THEN organization END, speaker).originKey,
    assertion.day = coalesce(assertion.saidOnEarliest, work.publishedEarliest, '0001-01-01'),
    assertion.position = coalesce(start, -1),
    assertion.knownFrom = work.knownFrom,
    assertion.caption = CASE
      WHEN size(words) <= 30 THEN words
      WHEN size(broken) < 15 THEN trim(left(cut, size(cut) - size(broken))) + '…'
      ELSE cut + '…'
    END

// == groups
// A group that is part of nothing is not independent of the named speakers of its work who, there or elsewhere, said the same.
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})<-[:MADE]-(group:Group)
WHERE assertion.originKey = group.id AND assertion.claimKey IS NOT NULL AND NOT EXISTS { (group)-[:PART_OF]->(:Agent) }
WITH assertion, head(COLLECT {
  MATCH (same:Assertion {claimKey: assertion.claimKey})<-[:MADE]-(:Person|Organization)
  USING INDEX same:Assertion(claimKey, day, id)
  WHERE same.day IS NOT NULL AND same.id IS NOT NULL AND same.retiredAt IS NULL
    AND EXISTS {
      MATCH (assertion)-[:FOUND_IN]->(:Work)<-[:FOUND_IN]-(beside:Assertion)<-[:MADE]-(:Person|Organization)
      WHERE beside.originKey = same.originKey AND beside.retiredAt IS NULL AND beside.act = 'STATED'
        AND coalesce(beside.manner, '') <> 'VOICE'
    }
  RETURN same.originKey AS key ORDER BY key LIMIT 1
}) AS key
WHERE key IS NOT NULL
SET assertion.originKey = key
