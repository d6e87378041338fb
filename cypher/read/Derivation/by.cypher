// One row: the earliest assertion that states the reckoned figure.
//! order: node.day, node.id
MATCH (parent)<-[:HAS_FIGURE]-(:Claim)<-[:OF]-(node:Assertion)
