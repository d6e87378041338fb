// One row: an assertion.
MATCH (node:Assertion)
