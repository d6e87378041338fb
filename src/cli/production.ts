// Imported before everything else: graphql-js looks twice at each type of the schema unless it is told, before it is loaded, that this is
// no development of a schema.
process.env.NODE_ENV ??= 'production';
