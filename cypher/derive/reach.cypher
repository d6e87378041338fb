// What must be looked at again when some records changed: from these to those whose derived values are made of theirs. A row is one id.
// == own-links
// A row: one of these records, the type of a link that belongs to it, and the record at the other end; who holds the rights of a work is a link here.
UNWIND $ids AS id
MATCH (record:Record {id: id})-[link:PART_OF|PUBLISHED_BY|WRITTEN_BY|DISTRIBUTED_BY|ISSUED_BY|BASED_ON|CREDITS|VERSION_OF|SELECTS|AT|STATED_IN|EVIDENCED_BY|IN|ABOUT|SAME_AS|NARROWER_THAN|MEASURES|DERIVED_FROM|FOUND_IN|OF|IN_ROLE|REPORTED_BY|ON_BEHALF_OF|SAID_TO|RELAYS|TO|ON|CORRECTS|WITHDREW|REPLACED_BY]->(other:Record)
RETURN DISTINCT id, type(link) AS type, other.id AS other
UNION ALL
UNWIND $ids AS id
MATCH (record:Record {id: id})<-[link:HELD|HAS_FIGURE|MADE|RESPONDS|TAKES]-(other:Record)
RETURN id, type(link) AS type, other.id AS other
UNION ALL
UNWIND $ids AS id
MATCH (work:Work {id: id})
WHERE work.rightsHolder IS NOT NULL
RETURN id, 'RIGHTS' AS type, work.rightsHolder AS other

// == units
// Agents that are units of these.
UNWIND $ids AS id
MATCH (:Agent {id: id})<-[:PART_OF {as: 'UNIT'}]-(unit:Agent)
RETURN DISTINCT unit.id

// == same
// Claims that are said to be the same as these, by whomever and however long ago.
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:SAME_AS]-(claim:Claim)
RETURN DISTINCT claim.id

// == resting
// Assertions and works that rest on these, and assertions found in these works.
UNWIND $ids AS id
MATCH (:Record {id: id})<-[:RELAYS|BASED_ON|FOUND_IN]-(record:Assertion|Work)
RETURN DISTINCT record.id

// == smaller
// Places that are part of these.
UNWIND $ids AS id
MATCH (:Place {id: id})<-[:PART_OF]-(place:Place)
RETURN DISTINCT place.id

// == works
// Works by these agents.
UNWIND $agents AS id
MATCH (:Agent {id: id})<-[:PUBLISHED_BY|ISSUED_BY|WRITTEN_BY]-(work:Work)
RETURN DISTINCT work.id

// == cited
// Works that these works name through what is said in them, or that these assertions and claims do.
UNWIND $works AS id
MATCH (:Work {id: id})-[:BASED_ON|CREDITS]->(cited:Work)
RETURN cited.id AS found
UNION
UNWIND $works AS id
MATCH (:Work {id: id})<-[:FOUND_IN]-(:Assertion)-[:BASED_ON]->(cited:Work)
RETURN cited.id AS found
UNION
UNWIND $works AS id
MATCH (:Work {id: id})<-[:FOUND_IN]-(:Assertion)-[:TAKES]->(:Stance)-[:ON]->(cited:Work)
RETURN cited.id AS found
UNION
UNWIND $works AS id
MATCH (:Work {id: id})<-[:FOUND_IN]-(:Assertion)-[:OF]->(:Claim)-[:ABOUT]->(cited:Work)
RETURN cited.id AS found
UNION
UNWIND $assertions AS id
MATCH (:Assertion {id: id})-[:TAKES]->(:Stance)-[:ON]->(cited:Work)
RETURN cited.id AS found
UNION
UNWIND $claims AS id
MATCH (:Claim {id: id})-[:ABOUT]->(cited:Work)
RETURN cited.id AS found

// == texts
// Texts, passages and corrections: of works that are known from another day, of works, texts and passages.
UNWIND $known AS id
MATCH (:Work {id: id})<-[:VERSION_OF]-(text:TextVersion)
RETURN text.id AS found
UNION
UNWIND $known AS id
MATCH (:Work {id: id})<-[:VERSION_OF]-(:TextVersion)<-[:SELECTS]-(evidence:Evidence)
RETURN evidence.id AS found
UNION
UNWIND $texts AS id
MATCH (:TextVersion {id: id})<-[:SELECTS]-(evidence:Evidence)
RETURN evidence.id AS found
UNION
UNWIND $texts AS id
MATCH (:TextVersion {id: id})<-[:SELECTS]-(:Evidence)<-[:EVIDENCED_BY]-(correction:Correction)
RETURN correction.id AS found
UNION
UNWIND $evidence AS id
MATCH (:Evidence {id: id})<-[:EVIDENCED_BY]-(correction:Correction)
RETURN correction.id AS found
UNION
UNWIND $works AS id
MATCH (:Work {id: id})<-[:CORRECTS]-(correction:Correction)
RETURN correction.id AS found

// == assertions
// Assertions by these agents, for them, as they report or in a role with them; in these roles and works, of these claims, in these passages.
UNWIND $agents AS id
MATCH (:Agent {id: id})-[:MADE]->(assertion:Assertion)
RETURN assertion.id AS found
UNION
UNWIND $agents AS id
MATCH (:Agent {id: id})<-[:ON_BEHALF_OF|REPORTED_BY]-(assertion:Assertion)
RETURN assertion.id AS found
UNION
UNWIND $agents AS id
MATCH (:Agent {id: id})<-[:AT]-(:Role)<-[:IN_ROLE]-(assertion:Assertion)
RETURN assertion.id AS found
UNION
UNWIND $roles AS id
MATCH (:Role {id: id})<-[:IN_ROLE]-(assertion:Assertion)
RETURN assertion.id AS found
UNION
UNWIND $works AS id
MATCH (:Work {id: id})<-[:FOUND_IN]-(assertion:Assertion)
RETURN assertion.id AS found
UNION
UNWIND $claims AS id
MATCH (:Claim {id: id})<-[:OF]-(assertion:Assertion)
RETURN assertion.id AS found
UNION
UNWIND $evidence AS id
MATCH (:Evidence {id: id})<-[:EVIDENCED_BY]-(assertion:Assertion)
RETURN assertion.id AS found

// == groups
// Assertions of groups, in these classes of claims and in these works.
UNWIND $keys AS key
MATCH (assertion:Assertion {claimKey: key})<-[:MADE]-(:Group)
USING INDEX assertion:Assertion(claimKey, day, id)
WHERE assertion.day IS NOT NULL AND assertion.id IS NOT NULL
RETURN assertion.id AS found
UNION
UNWIND $works AS id
MATCH (:Work {id: id})<-[:FOUND_IN]-(assertion:Assertion)<-[:MADE]-(:Group)
RETURN assertion.id AS found

// == answers
// Responses and stances of these assertions, and those that name these records.
UNWIND $assertions AS id
MATCH (:Assertion {id: id})-[:RESPONDS|TAKES]->(answer:Response|Stance)
RETURN answer.id AS found
UNION
UNWIND $targets AS id
MATCH (:Record {id: id})<-[:TO|ON]-(answer:Response|Stance)
RETURN answer.id AS found

// == claims
// Claims that these assertions, responses, stances and figures are of, those in or about these subjects, and all that these agents assert.
UNWIND $assertions AS id
MATCH (:Assertion {id: id})-[:OF]->(claim:Claim)
RETURN claim.id AS found
UNION
UNWIND $answers AS id
MATCH (:Record {id: id})-[:TO|ON]->(claim:Claim)
RETURN claim.id AS found
UNION
UNWIND $figures AS id
MATCH (:Observation {id: id})<-[:HAS_FIGURE]-(claim:Claim)
RETURN claim.id AS found
UNION
UNWIND $subjects AS id
MATCH (:Record {id: id})<-[:IN|ABOUT]-(claim:Claim)
RETURN claim.id AS found
UNION
UNWIND $agents AS id
MATCH (:Agent {id: id})-[:MADE]->(:Assertion)-[:OF]->(claim:Claim)
RETURN claim.id AS found

// == figures
// Figures of these claims and measures, and in these places.
UNWIND $claims AS id
MATCH (:Claim {id: id})-[:HAS_FIGURE]->(figure:Observation)
RETURN figure.id AS found
UNION
UNWIND $measures AS id
MATCH (:Measure {id: id})<-[:MEASURES]-(figure:Observation)
RETURN figure.id AS found
UNION
UNWIND $places AS id
MATCH (:Place {id: id})<-[:IN]-(figure:Observation)
RETURN figure.id AS found

// == measures
// Measures whose comparisons these figures enter: their own, those of what they are part of, and of what was reckoned from them.
UNWIND $figures AS id
MATCH (:Observation {id: id})-[:MEASURES]->(measure:Measure)
RETURN measure.id AS found
UNION
UNWIND $figures AS id
MATCH (:Observation {id: id})-[:PART_OF]->(:Observation)-[:MEASURES]->(measure:Measure)
RETURN measure.id AS found
UNION
UNWIND $figures AS id
MATCH (:Observation {id: id})<-[:DERIVED_FROM]-(:Observation)-[:MEASURES]->(measure:Measure)
RETURN measure.id AS found

// == roles
// Roles that these works and passages state, and in which these assertions were made.
UNWIND $works AS id
MATCH (:Work {id: id})<-[:STATED_IN]-(role:Role)
RETURN role.id AS found
UNION
UNWIND $evidence AS id
MATCH (:Evidence {id: id})<-[:EVIDENCED_BY]-(role:Role)
RETURN role.id AS found
UNION
UNWIND $assertions AS id
MATCH (:Assertion {id: id})-[:IN_ROLE]->(role:Role)
RETURN role.id AS found

// == subjects
// Places, topics, measures and agents that these claims, figures and stances name.
UNWIND $claims AS id
MATCH (:Claim {id: id})-[:IN|ABOUT]->(subject:Place|Topic|Agent)
RETURN subject.id AS found
UNION
UNWIND $figures AS id
MATCH (:Observation {id: id})-[:IN|MEASURES]->(subject:Place|Measure)
RETURN subject.id AS found
UNION
UNWIND $stances AS id
MATCH (:Stance {id: id})-[:ON]->(subject:Topic)
RETURN subject.id AS found

// == answered
// Assertions of these responses.
UNWIND $responses AS id
MATCH (:Response {id: id})<-[:RESPONDS]-(assertion:Assertion)
RETURN DISTINCT assertion.id

// == speakers
// Agents that made these assertions.
UNWIND $assertions AS id
MATCH (:Assertion {id: id})<-[:MADE]-(agent:Agent)
RETURN DISTINCT agent.id

// == agents
// Agents that these assertions, works and roles name.
UNWIND $assertions AS id
MATCH (:Assertion {id: id})-[:MADE|REPORTED_BY|ON_BEHALF_OF|SAID_TO]-(agent:Agent)
RETURN agent.id AS found
UNION
UNWIND $works AS id
MATCH (:Work {id: id})-[:PUBLISHED_BY|WRITTEN_BY|DISTRIBUTED_BY|ISSUED_BY|CREDITS]->(agent:Agent)
RETURN agent.id AS found
UNION
UNWIND $works AS id
MATCH (work:Work {id: id})
WHERE work.rightsHolder IS NOT NULL
RETURN work.rightsHolder AS found
UNION
UNWIND $roles AS id
MATCH (:Role {id: id})-[:HELD|AT]-(agent:Agent)
RETURN agent.id AS found

// == members
// Agents that are part of these, or hold a role at them.
UNWIND $agents AS id
MATCH (:Agent {id: id})<-[:PART_OF]-(agent:Agent)
RETURN agent.id AS found
UNION
UNWIND $agents AS id
MATCH (:Agent {id: id})<-[:AT]-(:Role)<-[:HELD]-(agent:Agent)
RETURN agent.id AS found

// == answering
// Assertions that answer these records or want something of them.
UNWIND $targets AS id
MATCH (:Record {id: id})<-[:TO|ON]-(:Response|Stance)<-[:RESPONDS|TAKES]-(assertion:Assertion)
RETURN DISTINCT assertion.id

// == summed
// Claims that these agents assert or dispute, that these assertions are of, and that these disputants answer.
UNWIND $agents AS id
MATCH (:Agent {id: id})-[:MADE]->(:Assertion)-[:OF]->(claim:Claim)
RETURN claim.id AS found
UNION
UNWIND $agents AS id
MATCH (:Agent {id: id})-[:MADE]->(:Assertion)-[:RESPONDS]->(:Response)-[:TO]->(:Record)-[:OF]->{0,1}(claim:Claim)
RETURN claim.id AS found
UNION
UNWIND $assertions AS id
MATCH (:Assertion {id: id})-[:OF]->(claim:Claim)
RETURN claim.id AS found
UNION
UNWIND $disputants AS id
MATCH (:Assertion {id: id})-[:RESPONDS]->(:Response)-[:TO]->(:Record)-[:OF]->{0,1}(claim:Claim)
RETURN claim.id AS found

// == carrying
// Works by these agents or in which they speak.
UNWIND $agents AS id
MATCH (:Agent {id: id})<-[:PUBLISHED_BY|ISSUED_BY|WRITTEN_BY]-(work:Work)
RETURN work.id AS found
UNION
UNWIND $agents AS id
MATCH (:Agent {id: id})-[:MADE]->(:Assertion)-[:FOUND_IN]->(work:Work)
RETURN work.id AS found

// == holding
// Those of these works that rest on something, or in which something does.
UNWIND $works AS id
MATCH (work:Work {id: id})
WHERE EXISTS { (work)-[:BASED_ON]->() } OR EXISTS { (work)<-[:FOUND_IN]-(:Assertion)-[:RELAYS|BASED_ON]->() }
RETURN DISTINCT work.id

// == outlets
// Outlets of works in which something rests on these sources, or on what is found in them, and of these holders themselves.
UNWIND $sources AS id
MATCH (:Record {id: id})<-[:RELAYS|BASED_ON]-(holder:Assertion|Work)
MATCH (holder)-[:FOUND_IN]->{0,1}(:Work)-[:PUBLISHED_BY]->(outlet:Organization)
RETURN outlet.id AS found
UNION
UNWIND $sources AS id
MATCH (:Work {id: id})<-[:FOUND_IN]-(:Assertion)<-[:RELAYS|BASED_ON]-(holder:Assertion|Work)
MATCH (holder)-[:FOUND_IN]->{0,1}(:Work)-[:PUBLISHED_BY]->(outlet:Organization)
RETURN outlet.id AS found
UNION
UNWIND $holders AS id
MATCH (:Record {id: id})-[:FOUND_IN]->{0,1}(:Work)-[:PUBLISHED_BY]->(outlet:Organization)
RETURN outlet.id AS found
