// Writes a group. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (group:Record {id: row.key})
ON CREATE SET group.knownFrom = '9999-12-31'
SET group:Agent:Group, group.name = row.newName, group.aliases = row.newAliases, group.wikidataId = row.newWikidataId,
    group.sameAs = row.newSameAs, group.nameFolded = row.newNameFolded, group.namesFolded = row.newNamesFolded,
    group.caption = row.newCaption
REMOVE group.digest, group.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (group:Record {id: row.key})-[old:PART_OF]->(:Record)
DELETE old

// == partOf
UNWIND $rows AS row
MATCH (group:Group {id: row.source})
MATCH (whole:Agent {id: row.target})
CREATE (group)-[:PART_OF {as: row.linkAs}]->(whole)
RETURN count(*)
