// What stands of the schema.
// == indexes
// A row is one index that is ready (constraints have one of their own name).
SHOW INDEXES YIELD name, state
WHERE state <> 'FAILED'
RETURN name

// == version
MATCH (schema:OnrecordSchema {id: 'schema'})
RETURN schema.version, schema.readableFrom

// == set-version
MERGE (schema:OnrecordSchema {id: 'schema'})
SET schema.version = $version, schema.readableFrom = $readableFrom, schema.toolVersion = $toolVersion

// == raise-version
// The last statement of a migration. It bears repeating: a transaction may be committed although its answer got lost.
MATCH (schema:OnrecordSchema {id: 'schema'})
WHERE schema.version IN [$from, $version]
SET schema.version = $version, schema.readableFrom = $readableFrom, schema.toolVersion = $toolVersion
RETURN schema.version

// == await
CALL db.awaitIndexes($seconds)

// == sample
CALL db.resampleOutdatedIndexes()

// == outdated
// A row is an index that Neo4j takes for less than half of what it holds.
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
UNWIND data.indexes AS index
WITH index
WHERE index.updatesSinceEstimation > index.totalSize
RETURN index.properties
