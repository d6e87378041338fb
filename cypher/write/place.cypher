// Writes a place. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (place:Record {id: row.key})
ON CREATE SET place.knownFrom = '9999-12-31'
SET place:Place, place.name = row.newName, place.nameFolded = row.newNameFolded, place.kind = row.newKind,
    place.wikidataId = row.newWikidataId, place.caption = row.newCaption
REMOVE place.digest, place.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (place:Record {id: row.key})-[old:PART_OF]->(:Record)
DELETE old

// == partOf
UNWIND $rows AS row
MATCH (place:Place {id: row.source})
MATCH (whole:Place {id: row.target})
CREATE (place)-[:PART_OF]->(whole)
RETURN count(*)
