// From version 1 to 2: the mark of commits and renamed ids, which only programs of version 2 keep.
// == drop-record-text
// The index of words knew only a record's own.
DROP INDEX recordText IF EXISTS

// == rename-id
CREATE CONSTRAINT rename_id IF NOT EXISTS FOR (node:Rename) REQUIRE node.id IS UNIQUE

// == commits-id
CREATE CONSTRAINT onrecord_commits_id IF NOT EXISTS FOR (node:OnrecordCommits) REQUIRE node.id IS UNIQUE

// == mark-commits
// Open when an ingest of version 1 was cut off half-way, so that every answer says INGESTING until that is finished.
OPTIONAL MATCH (dataset:Dataset {state: 'INGESTING'})
WITH collect(dataset.id) AS unfinished
OPTIONAL MATCH (run:Run)
WHERE run.dataset IN unfinished AND run.endedAt IS NULL
WITH unfinished, run ORDER BY run.startedAt DESC, run.id DESC LIMIT 1
MERGE (commits:OnrecordCommits {id: 'commits'})
ON CREATE SET commits.count = CASE unfinished WHEN [] THEN 0 ELSE 1 END, commits.inSteps = unfinished <> [], commits.run = run.id,
    commits.renames = 0
