// The kinds of nodes and links
CALL db.schema.visualization()
