// Links for pictures and for Cypher written by hand; each says `derived: true`. They are taken away and made anew: the answers of an assertion, the sums of a claim, of a work and of an outlet.
// == answering
// A row: one of these assertions that answers something or wants something, or did.
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})
WHERE EXISTS { (assertion)-[:RESPONDS|TAKES|DISPUTES|SUPPORTS|AMENDS|DOES_NOT_ANSWER|FAVOURS|OPPOSES]->() }
RETURN id

// == drop-answers
UNWIND $ids AS id
MATCH (:Assertion {id: id})-[old:DISPUTES|SUPPORTS|AMENDS|DOES_NOT_ANSWER|FAVOURS|OPPOSES]->(:Record)
WHERE old.derived
DELETE old

// == disputes
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})-[:RESPONDS]->(response:Dispute)-[:TO]->(target:Record)
WHERE response.retiredAt IS NULL AND target.retiredAt IS NULL
CREATE (assertion)-[:DISPUTES {kind: response.kind, derived: true}]->(target)

// == supports
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})-[:RESPONDS]->(response:Support)-[:TO]->(target:Record)
WHERE response.retiredAt IS NULL AND target.retiredAt IS NULL
CREATE (assertion)-[:SUPPORTS {kind: response.kind, derived: true}]->(target)

// == amends
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})-[:RESPONDS]->(response:Amendment)-[:TO]->(target:Record)
WHERE response.retiredAt IS NULL AND target.retiredAt IS NULL
CREATE (assertion)-[:AMENDS {kind: response.kind, derived: true}]->(target)

// == does-not-answer
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})-[:RESPONDS]->(response:NonAnswer)-[:TO]->(target:Record)
WHERE response.retiredAt IS NULL AND target.retiredAt IS NULL
CREATE (assertion)-[:DOES_NOT_ANSWER {kind: response.kind, derived: true}]->(target)

// == favours
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})-[:TAKES]->(stance:Stance {kind: 'FAVOURS'})-[:ON]->(target:Record)
WHERE stance.retiredAt IS NULL AND target.retiredAt IS NULL
CREATE (assertion)-[:FAVOURS {derived: true}]->(target)

// == opposes
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})-[:TAKES]->(stance:Stance {kind: 'OPPOSES'})-[:ON]->(target:Record)
WHERE stance.retiredAt IS NULL AND target.retiredAt IS NULL
CREATE (assertion)-[:OPPOSES {derived: true}]->(target)

// == drop-claim-sums
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[old:ASSERTS_CLAIM|DISPUTES_CLAIM]-(:Agent)
WHERE old.derived
DELETE old

// == asserts-claim
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:OF]-(assertion:Assertion)<-[:MADE]-(agent:Agent)
WHERE assertion.retiredAt IS NULL AND claim.retiredAt IS NULL AND agent.retiredAt IS NULL
WITH agent, claim, count(*) AS n
CREATE (agent)-[:ASSERTS_CLAIM {n: n, derived: true}]->(claim)

// == disputes-claim
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE claim.retiredAt IS NULL
CALL (claim) {
  MATCH (claim)<-[:TO]-(response:Dispute)
  RETURN response
  UNION ALL
  MATCH (claim)<-[:OF]-(:Assertion)<-[:TO]-(response:Dispute)
  WHERE response.aspect IN ['WHOLE', 'FIGURE']
  RETURN response
}
WITH claim, response
WHERE response.retiredAt IS NULL
MATCH (response)<-[:RESPONDS]-(:Assertion)<-[:MADE]-(agent:Agent)
WHERE agent.retiredAt IS NULL
WITH agent, claim, count(*) AS n
CREATE (agent)-[:DISPUTES_CLAIM {n: n, derived: true}]->(claim)

// == drop-work-sums
UNWIND $ids AS id
MATCH (:Work {id: id})<-[old:AUTHORED|SPEAKS_IN]-(:Agent)
WHERE old.derived
DELETE old

// == authored
// Lists of works are read from the links' own index: they hold what works are ordered by.
UNWIND $ids AS id
MATCH (work:Work {id: id})-[:WRITTEN_BY|ISSUED_BY|PUBLISHED_BY]->(agent:Agent)
WHERE agent.retiredAt IS NULL
WITH DISTINCT agent, work
CREATE (agent)-[:AUTHORED {agentId: agent.id, id: work.id, day: work.day, titleFolded: work.titleFolded, derived: true}]->(work)

// == speaks-in
// Retired when every assertion there is.
UNWIND $ids AS id
MATCH (work:Work {id: id})<-[:FOUND_IN]-(assertion:Assertion)<-[:MADE]-(agent:Agent)
WHERE agent.retiredAt IS NULL
WITH agent, work, min(assertion.knownFrom) AS knownFrom,
  CASE WHEN count(*) = count(assertion.retiredAt) THEN max(assertion.retiredAt) END AS retiredAt
CREATE (agent)-[:SPEAKS_IN {agentId: agent.id, id: work.id, day: work.day, titleFolded: work.titleFolded, knownFrom: knownFrom,
  retiredAt: retiredAt, derived: true}]->(work)

// == drop-outlet-sums
UNWIND $ids AS id
MATCH (:Organization {id: id})-[old:RELAYED_FROM|DRAWS_ON]->(:Agent)
WHERE old.derived
DELETE old

// == relayed-from
// From the publishers, issuers and authors of the other works that its works rest on, and from whom it passes on within one work;
// n counts the assertions that do.
UNWIND $ids AS id
MATCH (outlet:Organization {id: id})<-[:PUBLISHED_BY]-(:Work)<-[:FOUND_IN]-(assertion:Assertion)
WHERE assertion.retiredAt IS NULL
MATCH (assertion)-[:RELAYS|BASED_ON]->(upstream:Assertion|Work)
OPTIONAL MATCH (upstream)-[:FOUND_IN]->(held:Work)
WITH outlet, assertion, CASE WHEN held.id = assertion.workId THEN upstream ELSE coalesce(held, upstream) END AS source
MATCH (source)-[:PUBLISHED_BY|ISSUED_BY|WRITTEN_BY|MADE]-(agent:Agent)
WHERE agent <> outlet AND agent.retiredAt IS NULL
WITH outlet, agent, count(DISTINCT assertion) AS n
CREATE (outlet)-[:RELAYED_FROM {n: n, derived: true}]->(agent)

// == draws-on
// To whose works those of the outlet, or assertions in them, rest on; read by name from the links' own index. Retired when nothing that rests on them stands.
UNWIND $ids AS id
MATCH (outlet:Organization {id: id})<-[:PUBLISHED_BY]-(own:Work)<-[:FOUND_IN]-{0,1}(holder:Work|Assertion)
MATCH (holder)-[:BASED_ON|RELAYS]->(upstream:Work|Assertion)-[:FOUND_IN]->{0,1}(source:Work)
MATCH (source)-[:PUBLISHED_BY|ISSUED_BY|WRITTEN_BY]->(agent:Agent)
WHERE agent <> outlet AND source <> own
WITH outlet, agent, min(own.knownFrom) AS knownFrom,
  count(DISTINCT CASE WHEN holder:Assertion AND holder.retiredAt IS NULL THEN holder END) AS assertionCount,
  CASE WHEN count(*) = count(holder.retiredAt) THEN max(holder.retiredAt) END AS retiredAt
CREATE (outlet)-[:DRAWS_ON {outletId: outlet.id, id: agent.id, nameFolded: agent.nameFolded, assertionCount: assertionCount,
  knownFrom: knownFrom, retiredAt: retiredAt, derived: true}]->(agent)
