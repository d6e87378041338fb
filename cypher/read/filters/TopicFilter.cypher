// What may be asked of a topic `node`.
//= kind
node.kind
//= name
node.nameFolded
