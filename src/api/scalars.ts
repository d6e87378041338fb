import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, Kind, type ValueNode } from 'graphql';

/** What each scalar of the schema accepts: a pattern in words, and a test. All of them are texts. */
const SCALARS: Readonly<Record<string, { readonly words: string; readonly holds: (text: string) => boolean }>> = {
  Day: { words: 'a day of the calendar written YYYY-MM-DD', holds: isDay },
  DateTime: { words: 'an ISO 8601 instant such as 2026-03-01T09:30:00Z', holds: isInstant },
  URL: { words: 'an http or https address', holds: (text) => /^https?:\/\//.test(text) && URL.canParse(text) },
  Sha256: { words: '64 lower-case hexadecimal digits', holds: (text) => /^[0-9a-f]{64}$/.test(text) },
};

/** Teaches the schema's scalars what they accept. Answers are passed on as they stand in the graph. */
export function teachScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, { words, holds }] of Object.entries(SCALARS)) {
    const accept = (value: unknown, node?: ValueNode): string => {
      if (typeof value === 'string' && holds(value)) return value;
      throw new GraphQLError(`${name} must be ${words}.`, node === undefined ? {} : { nodes: [node] });
    };
    const scalar = schema.getType(name) as GraphQLScalarType;
    scalar.serialize = (value) => value;
    scalar.parseValue = (value) => accept(value);
    scalar.parseLiteral = (node) => accept(node.kind === Kind.STRING ? node.value : undefined, node);
  }
  return schema;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
}
