// Writes an assertion. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (assertion:Record {id: row.key})
ON CREATE SET assertion.knownFrom = '9999-12-31'
SET assertion:Assertion, assertion.act = row.newAct, assertion.manner = row.newManner,
    assertion.channel = row.newChannel, assertion.cue = row.newCue, assertion.hedge = row.newHedge,
    assertion.saidOn = row.newSaidOn, assertion.saidOnPrinted = row.newSaidOnPrinted,
    assertion.saidOnBasis = row.newSaidOnBasis, assertion.saidOnEarliest = row.newSaidOnEarliest,
    assertion.saidOnLatest = row.newSaidOnLatest, assertion.speakerAsPrinted = row.newSpeakerAsPrinted,
    assertion.roleAsPrinted = row.newRoleAsPrinted, assertion.attribution = row.newAttribution,
    assertion.inquiry = row.newInquiry, assertion.statementId = row.newStatementId,
    assertion.reviewedBy = row.newReviewedBy, assertion.reviewedOn = row.newReviewedOn,
    assertion.caption = row.newCaption
REMOVE assertion.digest, assertion.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (assertion:Record {id: row.key})-[old:FOUND_IN|OF|IN_ROLE|REPORTED_BY|ON_BEHALF_OF|SAID_TO|EVIDENCED_BY|RELAYS|BASED_ON]->(:Record)
DELETE old

// == unlink-in
UNWIND $rows AS row
MATCH (assertion:Record {id: row.key})<-[old:MADE]-(:Record)
DELETE old

// == speaker
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.source})
MATCH (speaker:Agent {id: row.target})
CREATE (speaker)-[:MADE]->(assertion)
RETURN count(*)

// == work
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.source})
MATCH (work:Work {id: row.target})
CREATE (assertion)-[:FOUND_IN]->(work)
RETURN count(*)

// == claim
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.source})
MATCH (claim:Claim {id: row.target})
CREATE (assertion)-[:OF]->(claim)
RETURN count(*)

// == role
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.source})
MATCH (role:Role {id: row.target})
CREATE (assertion)-[:IN_ROLE]->(role)
RETURN count(*)

// == reportedBy
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.source})
MATCH (reporter:Agent {id: row.target})
CREATE (assertion)-[:REPORTED_BY]->(reporter)
RETURN count(*)

// == onBehalfOf
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.source})
MATCH (principal:Agent {id: row.target})
CREATE (assertion)-[:ON_BEHALF_OF]->(principal)
RETURN count(*)

// == saidTo
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.source})
MATCH (hearer:Agent {id: row.target})
CREATE (assertion)-[:SAID_TO]->(hearer)
RETURN count(*)

// == evidence
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.source})
MATCH (evidence:Evidence {id: row.target})
CREATE (assertion)-[:EVIDENCED_BY]->(evidence)
RETURN count(*)

// == relays
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.source})
MATCH (upstream:Assertion {id: row.target})
CREATE (assertion)-[:RELAYS {how: row.linkHow, fidelity: row.linkFidelity, basis: row.linkBasis, note: row.linkNote}]->(upstream)
RETURN count(*)

// == basedOn
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.source})
MATCH (basis:Work {id: row.target})
CREATE (assertion)-[:BASED_ON {how: row.linkHow, fidelity: row.linkFidelity, basis: row.linkBasis, text: row.linkText,
  note: row.linkNote}]->(basis)
RETURN count(*)
