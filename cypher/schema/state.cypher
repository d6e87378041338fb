// What stands of the schema.
// == indexes
// A row is one index that is ready (constraints have one of their own name).
SHOW INDEXES YIELD name, state
WHERE state <> 'FAILED'
RETURN name

// == drop-record-text
// The index of words up to version 0.1 knew only a record's own.
DROP INDEX recordText IF EXISTS

// == version
MATCH (schema:OnrecordSchema {id: 'schema'})
RETURN schema.version

// == set-version
MERGE (schema:OnrecordSchema {id: 'schema'})
SET schema.version = $version, schema.toolVersion = $toolVersion

// == await
CALL db.awaitIndexes(300)

// == sample
CALL db.resampleOutdatedIndexes()

// == outdated
// A row is an index that Neo4j takes for less than half of what it holds.
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
UNWIND data.indexes AS index
WITH index
WHERE index.updatesSinceEstimation > index.totalSize
RETURN index.properties
