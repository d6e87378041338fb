// Writes a document. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (work:Record {id: row.key})
ON CREATE SET work.knownFrom = '9999-12-31'
SET work:Work:Document, work.title = row.newTitle, work.titleFolded = row.newTitleFolded, work.kind = row.newKind,
    work.published = row.newPublished, work.publishedPrinted = row.newPublishedPrinted,
    work.publishedBasis = row.newPublishedBasis, work.publishedEarliest = row.newPublishedEarliest,
    work.publishedLatest = row.newPublishedLatest, work.modified = row.newModified,
    work.modifiedPrinted = row.newModifiedPrinted, work.modifiedBasis = row.newModifiedBasis,
    work.modifiedEarliest = row.newModifiedEarliest, work.modifiedLatest = row.newModifiedLatest,
    work.language = row.newLanguage, work.url = row.newUrl, work.inCorpus = row.newInCorpus,
    work.rightsHolder = row.newRightsHolder, work.rightsYear = row.newRightsYear,
    work.rightsTerms = row.newRightsTerms, work.caption = row.newCaption
REMOVE work.digest, work.retiredAt, work:Article

// == unlink
UNWIND $rows AS row
MATCH (work:Record {id: row.key})-[old:PUBLISHED_BY|WRITTEN_BY|DISTRIBUTED_BY|ISSUED_BY|BASED_ON|CREDITS]->(:Record)
DELETE old

// == publishedBy
UNWIND $rows AS row
MATCH (work:Work {id: row.source})
MATCH (outlet:Organization {id: row.target})
CREATE (work)-[:PUBLISHED_BY]->(outlet)
RETURN count(*)

// == writtenBy
UNWIND $rows AS row
MATCH (work:Work {id: row.source})
MATCH (author:Agent {id: row.target})
CREATE (work)-[:WRITTEN_BY]->(author)
RETURN count(*)

// == distributedBy
UNWIND $rows AS row
MATCH (work:Work {id: row.source})
MATCH (agency:Agent {id: row.target})
CREATE (work)-[:DISTRIBUTED_BY]->(agency)
RETURN count(*)

// == issuedBy
UNWIND $rows AS row
MATCH (work:Work {id: row.source})
MATCH (issuer:Agent {id: row.target})
CREATE (work)-[:ISSUED_BY]->(issuer)
RETURN count(*)

// == basedOn
UNWIND $rows AS row
MATCH (work:Work {id: row.source})
MATCH (upstream:Work {id: row.target})
CREATE (work)-[:BASED_ON {how: row.linkHow, fidelity: row.linkFidelity, basis: row.linkBasis, text: row.linkText, note: row.linkNote}]->(upstream)
RETURN count(*)

// == credits
UNWIND $rows AS row
MATCH (work:Work {id: row.source})
MATCH (credited:Record {id: row.target})
CREATE (work)-[:CREDITS {text: row.linkText}]->(credited)
RETURN count(*)
