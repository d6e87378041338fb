// The mark of commits: an even count when records stand as some ingest left them, an odd one while they change. A row is the mark.
// == look
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN coalesce(commits.count, 0), commits.run, coalesce(commits.inSteps, false)

// == open
MERGE (commits:OnrecordCommits {id: 'commits'})
ON CREATE SET commits.count = 0
SET commits.count = CASE commits.count % 2 WHEN 0 THEN commits.count + 1 ELSE commits.count END, commits.run = $run,
    commits.inSteps = $inSteps, commits.renames = coalesce(commits.renames, 0) + $renames
RETURN commits.count, commits.run, commits.inSteps

// == close
MATCH (commits:OnrecordCommits {id: 'commits'})
WHERE commits.count % 2 = 1
SET commits.count = commits.count + 1, commits.inSteps = false
RETURN commits.count, commits.run, commits.inSteps
