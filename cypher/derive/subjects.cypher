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

// == wholes
// A row: one of these places, topics or agents, and what it is part of.
UNWIND $ids AS id
MATCH (part:Record {id: id})-[:PART_OF]->(whole:Record)
WHERE part.retiredAt IS NULL
RETURN part.id, whole.id

// == parts
// A row: a part of one of these, and that one.
UNWIND $ids AS id
MATCH (part:Record)-[:PART_OF]->(whole:Record {id: id})
WHERE part.retiredAt IS NULL
RETURN part.id, whole.id

// == set-known-from
// A row is one record with its day.
UNWIND $rows AS row
MATCH (record:Record {id: row.key})
WHERE record.knownFrom IS NULL OR record.knownFrom <> row.newKnownFrom
SET record.knownFrom = row.newKnownFrom
