// Writes a claim. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (claim:Record {id: row.key})
ON CREATE SET claim.knownFrom = '9999-12-31'
SET claim:Claim, claim.text = row.newText, claim.textFolded = row.newTextFolded, claim.kind = row.newKind,
    claim.when = row.newWhen, claim.whenPrinted = row.newWhenPrinted, claim.whenBasis = row.newWhenBasis,
    claim.whenEarliest = row.newWhenEarliest, claim.whenLatest = row.newWhenLatest, claim.listing = row.newListing,
    claim.language = row.newLanguage, claim.caption = row.newCaption
REMOVE claim.digest, claim.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (claim:Record {id: row.key})-[old:IN|ABOUT|SAME_AS|NARROWER_THAN]->(:Record)
DELETE old

// == places
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (place:Place {id: row.target})
CREATE (claim)-[:IN]->(place)
RETURN count(*)

// == about
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (subject:Record {id: row.target})
CREATE (claim)-[:ABOUT {as: row.linkAs}]->(subject)
RETURN count(*)

// == sameAs
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (other:Claim {id: row.target})
CREATE (claim)-[:SAME_AS]->(other)
RETURN count(*)

// == narrowerThan
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (wider:Claim {id: row.target})
CREATE (claim)-[:NARROWER_THAN]->(wider)
RETURN count(*)
