// One row: what a rule found that figures are to each other.
MATCH (node:Comparison)
WHERE true /*current: node*/
