// Writes a measure. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (measure:Record {id: row.key})
ON CREATE SET measure.knownFrom = '9999-12-31'
SET measure:Measure, measure.name = row.newName, measure.nameFolded = row.newNameFolded,
    measure.definition = row.newDefinition, measure.unit = row.newUnit, measure.of = row.newOf,
    measure.caption = row.newCaption
REMOVE measure.digest, measure.retiredAt
