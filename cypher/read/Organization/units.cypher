// One row: an agent that is a unit of this organization.
MATCH (parent)<-[:PART_OF {as: 'UNIT'}]-(node:Agent)
