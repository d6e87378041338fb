import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';

/** A place in an operation where a client may write a text. */
export interface StringPlace {
  /** Where it is, for people: `Query.claims(filter.text.contains)`. */
  readonly name: string;
  /** The scalar that is asked for there: String, ID, Day, … */
  readonly scalar: string;
  /** An operation with this value there: a GraphQL literal or `$text`, which the operation then declares. */
  readonly operation: (value: string) => string;
}

/** Every place of the schema where a text can be given to a field that can be reached from the root. */
export function stringPlaces(schema: GraphQLSchema): readonly StringPlace[] {
  const places: StringPlace[] = [];
  for (const { type, wrap } of reachable(schema)) {
    for (const field of Object.values(type.getFields())) {
      for (const arg of field.args) {
        for (const leaf of leavesOf(arg.type, [arg.name], [])) {
          const given = (value: string): string => wrap(selectionOf(field, { [arg.name]: leaf.wrap(value) }));
          places.push({
            name: `${type.name}.${field.name}(${leaf.path.join('.')})`,
            scalar: leaf.scalar,
            operation: (value) => `query${value === '$text' ? `($text: ${leaf.scalar}!)` : ''} { ${given(value)} }`,
          });
        }
      }
    }
  }
  return places;
}

interface Reached {
  readonly type: GraphQLObjectType;
  readonly wrap: (selection: string) => string;
}

/** Each object type with the shortest way to it. */
function reachable(schema: GraphQLSchema): readonly Reached[] {
  const query = schema.getQueryType() as GraphQLObjectType;
  const found = new Map<string, Reached>([[query.name, { type: query, wrap: (selection) => selection }]]);
  for (const { type, wrap } of found.values()) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      const members = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
      for (const member of members) {
        if (found.has(member.name)) continue;
        const spread = (selection: string) => (member === named ? selection : `... on ${member.name} { ${selection} }`);
        found.set(member.name, { type: member, wrap: (selection) => wrap(`${called(field, {})} { ${spread(selection)} }`) });
      }
    }
  }
  return [...found.values()];
}

function selectionOf(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, string>>): string {
  return `${called(field, args)}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
}

/** A field with these arguments, and those without which it cannot be asked. */
function called(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, string>>): string {
  const required = Object.fromEntries(field.args.filter(isRequiredArgument).map(({ name, type }) => [name, somethingOf(type)]));
  const all = Object.entries({ ...required, ...args });
  return all.length === 0 ? field.name : `${field.name}(${all.map(([name, value]) => `${name}: ${value}`).join(', ')})`;
}

function somethingOf(type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${somethingOf(bare.ofType)}]`;
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? '';
  if (isInputObjectType(bare)) return '{id: "x"}';
  return String(bare) === 'Day' ? '"2020-01-01"' : '"x"';
}

interface Leaf {
  readonly path: readonly string[];
  readonly scalar: string;
  readonly wrap: (value: string) => string;
}

/** The places for texts inside an argument. An input type inside of itself is not gone into again. */
function leavesOf(type: GraphQLInputType, path: readonly string[], around: readonly string[]): readonly Leaf[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return leavesOf(bare.ofType, path, around).map((leaf) => ({ ...leaf, wrap: (value) => `[${leaf.wrap(value)}]` }));
  if (isScalarType(bare))
    return ['Int', 'Float', 'Boolean'].includes(bare.name) ? [] : [{ path, scalar: bare.name, wrap: (value) => value }];
  if (!isInputObjectType(bare) || around.includes(bare.name)) return [];
  return Object.values(bare.getFields()).flatMap((field) =>
    leavesOf(field.type, [...path, field.name], [...around, bare.name]).map((leaf) => ({
      ...leaf,
      wrap: (value) => `{${field.name}: ${leaf.wrap(value)}}`,
    })),
  );
}
