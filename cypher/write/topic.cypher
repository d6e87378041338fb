// Writes a topic. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (topic:Record {id: row.key})
ON CREATE SET topic.knownFrom = '9999-12-31'
SET topic:Topic, topic.name = row.newName, topic.nameFolded = row.newNameFolded, topic.kind = row.newKind,
    topic.when = row.newWhen, topic.whenPrinted = row.newWhenPrinted, topic.whenBasis = row.newWhenBasis,
    topic.whenEarliest = row.newWhenEarliest, topic.whenLatest = row.newWhenLatest,
    topic.wikidataId = row.newWikidataId, topic.caption = row.newCaption
REMOVE topic.digest, topic.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (topic:Record {id: row.key})-[old:PART_OF]->(:Record)
DELETE old

// == partOf
UNWIND $rows AS row
MATCH (topic:Topic {id: row.source})
MATCH (whole:Topic {id: row.target})
CREATE (topic)-[:PART_OF]->(whole)
RETURN count(*)
