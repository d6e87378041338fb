// What records held before an update. A row of `held` is one record: labels, properties, the links that it owns.
// == held
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record.id, labels(record), properties(record),
  COLLECT {
    MATCH (record)-[link:PART_OF|PUBLISHED_BY|WRITTEN_BY|DISTRIBUTED_BY|ISSUED_BY|BASED_ON|CREDITS|VERSION_OF|SELECTS|AT|STATED_IN|EVIDENCED_BY|IN|ABOUT|SAME_AS|NARROWER_THAN|MEASURES|DERIVED_FROM|FOUND_IN|OF|IN_ROLE|REPORTED_BY|ON_BEHALF_OF|SAID_TO|RELAYS|TO|ON|CORRECTS|WITHDREW|REPLACED_BY]->(target:Record)
    RETURN [type(link), target.id, properties(link)]
  },
  COLLECT {
    MATCH (record)<-[link:HELD|HAS_FIGURE|MADE|RESPONDS|TAKES]-(source:Record)
    RETURN [type(link), source.id, properties(link)]
  }

// == keep
UNWIND $rows AS row
MATCH (record:Record {id: row.key})
MATCH (run:Run {id: $run})
CREATE (record)-[:HAD]->(revision:Revision)-[:MADE_BY]->(run)
SET revision.run = $run, revision.recordedAt = $at, revision.digest = row.oldDigest, revision.fields = row.fields, revision.values = row.values
