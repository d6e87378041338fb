// One row: a topic.
MATCH (node:Topic)
