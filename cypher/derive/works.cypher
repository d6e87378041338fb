// Derived values of works and of their texts.
// == day
UNWIND $ids AS id
MATCH (work:Work {id: id})
SET work.day = coalesce(work.publishedEarliest, '0001-01-01')

// == origins
// Who stands behind a work where origins are counted: its issuer, else publisher, else first author by id; else it stands for itself.
UNWIND $ids AS id
MATCH (work:Work {id: id})
SET work.originKey = coalesce(
  head(COLLECT { MATCH (work)-[:ISSUED_BY]->(agent:Agent) RETURN agent.originKey }),
  head(COLLECT { MATCH (work)-[:PUBLISHED_BY]->(agent:Agent) RETURN agent.originKey }),
  head(COLLECT { MATCH (work)-[:WRITTEN_BY]->(agent:Agent) RETURN agent.originKey ORDER BY agent.id LIMIT 1 }),
  work.id)

// == found-by
// Words for search besides its title: outlet, issuer, authors.
UNWIND $ids AS id
MATCH (work:Work {id: id})
SET work.foundBy = COLLECT {
  MATCH (work)-[:PUBLISHED_BY|ISSUED_BY|WRITTEN_BY]->(agent:Agent)
  WHERE agent.retiredAt IS NULL
  RETURN DISTINCT agent.name ORDER BY agent.name LIMIT 20
}

// == known-from
// A row: a work and the latest possible day of its own publication.
UNWIND $ids AS id
MATCH (work:Work {id: id})
RETURN id, coalesce(work.publishedLatest, '9999-12-31')

// == cites
// A row: one of these works and one that it names, itself or through what is said in it; the second was public no later than the first.
UNWIND $ids AS id
MATCH (citing:Work {id: id})-[:BASED_ON|CREDITS]->(cited:Work)
WHERE citing.retiredAt IS NULL
RETURN citing.id, cited.id
UNION
UNWIND $ids AS id
MATCH (citing:Work {id: id})<-[:FOUND_IN]-(assertion:Assertion)-[:BASED_ON]->(cited:Work)
WHERE assertion.retiredAt IS NULL
RETURN citing.id, cited.id
UNION
UNWIND $ids AS id
MATCH (citing:Work {id: id})<-[:FOUND_IN]-(assertion:Assertion)-[:TAKES]->(stance:Stance)-[:ON]->(cited:Work)
WHERE assertion.retiredAt IS NULL AND stance.retiredAt IS NULL
RETURN citing.id, cited.id
UNION
UNWIND $ids AS id
MATCH (citing:Work {id: id})<-[:FOUND_IN]-(assertion:Assertion)-[:OF]->(claim:Claim)-[:ABOUT]->(cited:Work)
WHERE assertion.retiredAt IS NULL AND claim.retiredAt IS NULL
RETURN citing.id, cited.id

// == cited-by
// A row: a work that names one of these, and that one.
UNWIND $ids AS id
MATCH (citing:Work)-[:BASED_ON|CREDITS]->(cited:Work {id: id})
WHERE citing.retiredAt IS NULL
RETURN citing.id, cited.id
UNION
UNWIND $ids AS id
MATCH (citing:Work)<-[:FOUND_IN]-(assertion:Assertion)-[:BASED_ON]->(cited:Work {id: id})
WHERE assertion.retiredAt IS NULL
RETURN citing.id, cited.id
UNION
UNWIND $ids AS id
MATCH (citing:Work)<-[:FOUND_IN]-(assertion:Assertion)-[:TAKES]->(stance:Stance)-[:ON]->(cited:Work {id: id})
WHERE assertion.retiredAt IS NULL AND stance.retiredAt IS NULL
RETURN citing.id, cited.id
UNION
UNWIND $ids AS id
MATCH (citing:Work)<-[:FOUND_IN]-(assertion:Assertion)-[:OF]->(claim:Claim)-[:ABOUT]->(cited:Work {id: id})
WHERE assertion.retiredAt IS NULL AND claim.retiredAt IS NULL
RETURN citing.id, cited.id

// == texts
UNWIND $ids AS id
MATCH (text:TextVersion {id: id})-[:VERSION_OF]->(work:Work)
SET text.knownFrom = work.knownFrom

// == passages
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})-[:SELECTS]->(:TextVersion)-[:VERSION_OF]->(work:Work)
SET evidence.knownFrom = work.knownFrom

// == corrections
// Announced later than the work: never known before the day it was announced, the work was changed, or the note was read.
UNWIND $ids AS id
MATCH (correction:Correction {id: id})-[:CORRECTS]->(work:Work)
WITH correction, work, head(COLLECT {
  MATCH (correction)-[:EVIDENCED_BY]->(:Evidence)-[:SELECTS]->(text:TextVersion)
  WHERE text.retrievedLatest IS NOT NULL
  RETURN text.retrievedLatest AS day ORDER BY day LIMIT 1
}) AS read
SET correction.day = coalesce(correction.publishedEarliest, work.publishedEarliest, '0001-01-01'),
    correction.knownFrom = coalesce(correction.publishedLatest, work.modifiedLatest, read, '9999-12-31')
