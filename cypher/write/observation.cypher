// Writes a figure. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (observation:Record {id: row.key})
ON CREATE SET observation.knownFrom = '9999-12-31'
SET observation:Observation, observation.value = row.newValue, observation.lower = row.newLower,
    observation.upper = row.newUpper, observation.comparator = row.newComparator, observation.unit = row.newUnit,
    observation.printed = row.newPrinted, observation.period = row.newPeriod,
    observation.periodPrinted = row.newPeriodPrinted, observation.periodBasis = row.newPeriodBasis,
    observation.periodEarliest = row.newPeriodEarliest, observation.periodLatest = row.newPeriodLatest,
    observation.periodKind = row.newPeriodKind, observation.dimensions = row.newDimensions,
    observation.caption = row.newCaption
REMOVE observation.digest, observation.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (observation:Record {id: row.key})-[old:MEASURES|IN|PART_OF|DERIVED_FROM]->(:Record)
DELETE old

// == unlink-in
UNWIND $rows AS row
MATCH (observation:Record {id: row.key})<-[old:HAS_FIGURE]-(:Record)
DELETE old

// == claim
UNWIND $rows AS row
MATCH (observation:Observation {id: row.source})
MATCH (claim:Claim {id: row.target})
CREATE (claim)-[:HAS_FIGURE]->(observation)
RETURN count(*)

// == measure
UNWIND $rows AS row
MATCH (observation:Observation {id: row.source})
MATCH (measure:Measure {id: row.target})
CREATE (observation)-[:MEASURES]->(measure)
RETURN count(*)

// == places
UNWIND $rows AS row
MATCH (observation:Observation {id: row.source})
MATCH (place:Place {id: row.target})
CREATE (observation)-[:IN]->(place)
RETURN count(*)

// == partOf
UNWIND $rows AS row
MATCH (observation:Observation {id: row.source})
MATCH (total:Observation {id: row.target})
CREATE (observation)-[:PART_OF]->(total)
RETURN count(*)

// == derivedFrom
UNWIND $rows AS row
MATCH (observation:Observation {id: row.source})
MATCH (operand:Observation {id: row.target})
CREATE (observation)-[:DERIVED_FROM {op: row.linkOp, operand: row.linkOperand}]->(operand)
RETURN count(*)
