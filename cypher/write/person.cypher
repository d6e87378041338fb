// Writes a person. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (person:Record {id: row.key})
ON CREATE SET person.knownFrom = '9999-12-31'
SET person:Agent:Person, person.name = row.newName, person.aliases = row.newAliases,
    person.wikidataId = row.newWikidataId, person.sameAs = row.newSameAs, person.nameFolded = row.newNameFolded,
    person.namesFolded = row.newNamesFolded, person.caption = row.newCaption
REMOVE person.digest, person.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (person:Record {id: row.key})-[old:PART_OF]->(:Record)
DELETE old

// == partOf
UNWIND $rows AS row
MATCH (person:Person {id: row.source})
MATCH (whole:Agent {id: row.target})
CREATE (person)-[:PART_OF {as: row.linkAs}]->(whole)
RETURN count(*)
