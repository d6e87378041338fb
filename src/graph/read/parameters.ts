import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';

/** The arguments of one field, as coerced by graphql-js. */
export type Arguments = Readonly<Record<string, unknown>>;
/** The coerced variables of a request. */
export type Variables = Readonly<Record<string, unknown>>;

/** A field of the operation whose arguments feed parameters: read again for each request, since variables differ. */
export interface ArgumentSource {
  readonly read: (variables: Variables) => Arguments;
}

/** One parameter of a statement: which argument, where in it, and how it is handed to Neo4j. */
interface Parameter {
  readonly name: string;
  readonly source: ArgumentSource;
  readonly value: (args: Arguments) => unknown;
}

/** The parameters that a statement is being given, numbered in the order of its structure so that equal structures share one text. */
export interface ParameterList {
  readonly add: (source: ArgumentSource, value: (args: Arguments) => unknown) => string;
  readonly bind: (variables: Variables) => Record<string, unknown>;
}

/** An empty list of parameters. */
export function parameterList(): ParameterList {
  const parameters: Parameter[] = [];
  return {
    add: (source, value) => {
      const name = `p${parameters.length}`;
      parameters.push({ name, source, value });
      return `$${name}`;
    },
    bind: (variables) => {
      const bound: Record<string, unknown> = {};
      for (const { name, source, value } of parameters) bound[name] = value(source.read(variables));
      return bound;
    },
  };
}

/** Where the arguments of this field come from. They are read once for each request, and once for all where no variable is among them. */
export function argumentSource(definition: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentSource {
  if ((node.arguments?.length ?? 0) === 0) return defaultsOf(definition, node);
  if (!node.arguments?.some(({ value }) => mentionsVariable(value))) {
    const args = getArgumentValues(definition, node);
    return { read: () => args };
  }
  const known = new WeakMap<Variables, Arguments>();
  return {
    read: (variables) => {
      let args = known.get(variables);
      if (args === undefined) {
        args = getArgumentValues(definition, node, variables);
        known.set(variables, args);
      }
      return args;
    },
  };
}

/** Where a field is given no argument; the same for every use of it. */
const defaults = new WeakMap<GraphQLField<unknown, unknown>, ArgumentSource>();

function defaultsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentSource {
  let source = defaults.get(definition);
  if (source === undefined) {
    const args = getArgumentValues(definition, node);
    source = { read: () => args };
    defaults.set(definition, source);
  }
  return source;
}

function mentionsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(mentionsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => mentionsVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** The value at a path such as `by.id`, or undefined. */
export function at(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const step of path) {
    if (here === null || typeof here !== 'object') return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}
