// One row: the state of the graph as a whole.
//! always stands
OPTIONAL MATCH (_dataset:Dataset)
WITH {state: CASE WHEN any(_state IN collect(_dataset.state) WHERE _state = 'INGESTING') THEN 'INGESTING' ELSE 'COMPLETE' END, records: coalesce(sum(_dataset.records), 0)} AS node
