// From when roles, measures, places and topics are known. A row: a record and the first day on which something that stands names it.
// == roles
UNWIND $ids AS id
MATCH (role:Role {id: id})
WITH role, COLLECT {
  MATCH (role)-[:STATED_IN]->(record:Work) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (role)-[:EVIDENCED_BY]->(record:Evidence) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (role)<-[:IN_ROLE]-(record:Assertion) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
} AS days
RETURN role.id, reduce(first = '9999-12-31', day IN days | CASE WHEN day < first THEN day ELSE first END)

// == measures
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
WITH measure, COLLECT {
  MATCH (measure)<-[:MEASURES]-(record:Observation) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
} AS days
RETURN measure.id, reduce(first = '9999-12-31', day IN days | CASE WHEN day < first THEN day ELSE first END)

// == places
UNWIND $ids AS id
MATCH (place:Place {id: id})
WITH place, COLLECT {
  MATCH (place)<-[:IN]-(record:Claim|Observation) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (place)<-[:ABOUT]-(record:Claim) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
} AS days
RETURN place.id, reduce(first = '9999-12-31', day IN days | CASE WHEN day < first THEN day ELSE first END)

// == topics
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
WITH topic, COLLECT {
  MATCH (topic)<-[:ABOUT]-(record:Claim) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
  UNION ALL
  MATCH (topic)<-[:ON]-(record:Stance) WHERE record.retiredAt IS NULL RETURN min(record.knownFrom) AS day
} AS days
RETURN topic.id, reduce(first = '9999-12-31', day IN days | CASE WHEN day < first THEN day ELSE first END)

// == place-wholes
// A row: a place and a larger one that holds it.
MATCH (part:Place)-[:PART_OF]->(whole:Place)
WHERE part.retiredAt IS NULL
RETURN part.id, whole.id

// == topic-wholes
// A row: a topic and the larger one.
MATCH (part:Topic)-[:PART_OF]->(whole:Topic)
WHERE part.retiredAt IS NULL
RETURN part.id, whole.id

// == set-known-from
// A row is one record with its day.
UNWIND $rows AS row
MATCH (record:Record {id: row.key})
WHERE record.knownFrom IS NULL OR record.knownFrom <> row.newKnownFrom
SET record.knownFrom = row.newKnownFrom
