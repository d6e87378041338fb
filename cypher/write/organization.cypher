// Writes an organization. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (organization:Record {id: row.key})
ON CREATE SET organization.knownFrom = '9999-12-31'
SET organization:Agent:Organization, organization.name = row.newName, organization.aliases = row.newAliases,
    organization.wikidataId = row.newWikidataId, organization.sameAs = row.newSameAs,
    organization.nameFolded = row.newNameFolded, organization.namesFolded = row.newNamesFolded,
    organization.isOutlet = row.newIsOutlet, organization.speaksAlone = row.newSpeaksAlone,
    organization.caption = row.newCaption
REMOVE organization.digest, organization.retiredAt, organization:Outlet
FOREACH (yes IN CASE WHEN row.newIsOutlet THEN [1] ELSE [] END | SET organization:Outlet)

// == unlink
UNWIND $rows AS row
MATCH (organization:Record {id: row.key})-[old:PART_OF]->(:Record)
DELETE old

// == partOf
UNWIND $rows AS row
MATCH (organization:Organization {id: row.source})
MATCH (whole:Agent {id: row.target})
CREATE (organization)-[:PART_OF {as: row.linkAs}]->(whole)
RETURN count(*)
