// One ingest that changes something, and the dataset that it changes.
// == begin
// Answers a row when the step is new: a transaction that was committed although its answer got lost is not run twice.
MERGE (run:Run {id: $run})
ON CREATE SET run.step = 0, run.startedAt = $at, run.toolVersion = $toolVersion, run.dataset = $dataset
WITH run
WHERE run.step < $step
SET run.step = $step
RETURN run.id

// == open-dataset
MERGE (dataset:Dataset {id: $dataset})
ON CREATE SET dataset.records = 0
SET dataset.title = $title, dataset.licence = $licence, dataset.state = 'INGESTING'

// == finish
MATCH (run:Run {id: $run})
SET run.endedAt = $at, run.created = $created, run.updated = $updated, run.revived = $revived, run.retired = $retired,
    run.unchanged = $unchanged
WITH run
MATCH (dataset:Dataset {id: $dataset})
SET dataset.state = 'COMPLETE', dataset.version = $version, dataset.records = $records, dataset.ingestedAt = $at,
    dataset.rules = $rules, dataset.approximate = $approximate, dataset.periodOverlap = $periodOverlap,
    dataset.curatorIds = $curatorIds, dataset.curatorNames = $curatorNames
