import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { type Compilation, NO_LIMITS } from './compilation.js';
import { composeField } from './field.js';
import type { ReadFragments } from './fragments.js';
import { parameterList, type Variables } from './parameters.js';
import type { PageFacts, Slot } from './shape.js';

/** An operation as a statement, for every request of the same structure. */
export interface ReadPlan {
  /** Null when nothing needs the graph: introspection alone. */
  readonly statement: string | null;
  readonly bind: (variables: Variables) => Record<string, unknown>;
  readonly facts: (variables: Variables) => readonly PageFacts[];
  readonly slots: readonly Slot[];
  /** Whether fields about the schema stand beside those of the graph; graphql-js answers them. */
  readonly introspects: boolean;
}

/** Plans an operation: all root fields are columns of one statement. Variables must be coerced; only their structure is used. */
export function planRead(
  schema: GraphQLSchema,
  fragments: ReadFragments,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  statics: Compilation['statics'],
  limits = NO_LIMITS,
): ReadPlan {
  const query = schema.getQueryType() as GraphQLObjectType;
  const definitions = Object.fromEntries(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const parameters = parameterList();
  let numbers = 0;
  let fragmentCount = 0;
  const c: Compilation = {
    schema,
    fragments,
    definitions,
    variables,
    parameters,
    pages: [],
    statics,
    limits,
    number: () => numbers++,
    count: () => {
      fragmentCount += 1;
      if (fragmentCount > limits.fragments) throw tooComplex(limits.fragments);
    },
    ...standsPredicates(schema, operation, variables, parameters),
    asOf: operation.directives?.some((directive) => directive.name.value === 'asOf') ?? false,
  };
  const slots: Slot[] = [];
  const columns: string[] = [];
  let introspects = false;
  for (const [key, nodes] of collectFields(schema, definitions, variables as Record<string, unknown>, query, operation.selectionSet)) {
    const name = (nodes[0] as FieldNode).name.value;
    if (name === '__typename') slots.push({ key, index: -1, shape: { kind: 'typename', name: query.name } });
    else if (name.startsWith('__')) introspects = true;
    if (name.startsWith('__')) continue;
    const { expression, shape } = composeField(c, query, nodes, null);
    slots.push({ key, index: expression === null ? -1 : columns.push(expression) - 1, shape });
  }
  return {
    statement: columns.length === 0 ? null : fragments.operation.replace('/*columns*/', () => columns.join(',\n')),
    bind: parameters.bind,
    facts: (current) => c.pages.map((page) => page(current)),
    slots,
    introspects,
  };
}

/** ` AND …` for a record that stands, and was known by the day of @asOf; and for a conclusion that was not superseded by then. */
function standsPredicates(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
  parameters: Compilation['parameters'],
): Pick<Compilation, 'stands' | 'current'> {
  const asOf = schema.getDirective('asOf');
  const asOfValues = asOf ? getDirectiveValues(asOf, operation, variables as Record<string, unknown>) : undefined;
  const retired = operation.directives?.some((directive) => directive.name.value === 'includeRetired') ?? false;
  let known: string | undefined;
  const day = (): string | null => {
    if (!asOf || !asOfValues) return null;
    known ??= parameters.add(
      { read: (current) => getDirectiveValues(asOf, operation, current as Record<string, unknown>) ?? {} },
      (args) => args.published,
    );
    return known;
  };
  return {
    stands: (variable) => {
      const text = retired ? '' : ` AND ${variable}.retiredAt IS NULL`;
      const by = day();
      return by === null ? text : `${text} AND ${variable}.knownFrom <= ${by}`;
    },
    current: (variable) => {
      const by = day();
      return ` AND (${variable}.supersededFrom IS NULL${by === null ? '' : ` OR ${variable}.supersededFrom > ${by}`})`;
    },
  };
}

function tooComplex(allowed: number): GraphQLError {
  return new GraphQLError(
    `The operation reaches other records in more than ${allowed} places, the limit of one statement. Ask for less at once.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', limit: { name: 'fragments', allowed } } },
  );
}
