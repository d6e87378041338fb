// Which records stand. A row is one id.
// == Agent
MATCH (record:Agent&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Work
MATCH (record:Work&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == TextVersion
MATCH (record:TextVersion&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Evidence
MATCH (record:Evidence&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Claim
MATCH (record:Claim&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Assertion
MATCH (record:Assertion&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Response
MATCH (record:Response&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Stance
MATCH (record:Stance&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Observation
MATCH (record:Observation&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Correction
MATCH (record:Correction&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Role
MATCH (record:Role&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Measure
MATCH (record:Measure&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Place
MATCH (record:Place&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == Topic
MATCH (record:Topic&Record) WHERE record.retiredAt IS NULL RETURN record.id
// == busy
// Agents with so many assertions that one of them fills a transaction.
MATCH (record:Agent&Record) WHERE record.retiredAt IS NULL AND record.assertionCount > 1000 AND record.id IS NOT NULL RETURN record.id
