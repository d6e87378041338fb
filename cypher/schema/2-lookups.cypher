// The range indexes that an ingest itself looks records up in while it derives; lists are read from them as well.
CREATE INDEX assertion_by_claim_key_day IF NOT EXISTS FOR (node:Assertion) ON (node.claimKey, node.day, node.id);
CREATE INDEX dispute_by_target_claim_key_day IF NOT EXISTS FOR (node:Dispute) ON (node.targetClaimKey, node.day, node.id);
CREATE INDEX observation_by_measure_id_day IF NOT EXISTS FOR (node:Observation) ON (node.measureId, node.day, node.id);
CREATE INDEX comparison_by_measure_id_day IF NOT EXISTS FOR (node:Comparison) ON (node.measureId, node.day, node.id);
