import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type Assembly, assembleSlots } from './assemble.js';
import { type Compilation, NO_LIMITS } from './compilation.js';
import type { Composed } from './composed.js';
import { loadReadFragments } from './fragments.js';
import type { Variables } from './parameters.js';
import { planRead, type ReadPlan } from './plan.js';
import { variantOf } from './variant.js';

/** Turns operations into statements, planning each structure once. */
export interface Composer {
  /**
   * One operation as one statement; `variables` are coerced by graphql-js. Null when nothing needs the graph (introspection alone).
   * GraphQLError with BAD_USER_INPUT, BAD_CURSOR or QUERY_TOO_COMPLEX when an argument cannot be served.
   */
  readonly compose: (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => Composed | null;
  /** How many operations had to be planned because no plan was known. */
  readonly misses: () => number;
}

/** The most plans kept for one document: one for each way of leaving variables out. */
const MOST_VARIANTS = 50;

/** A composer over this schema. `statics` are the fields of `status` that the process knows itself; `limits` hold for each statement. */
export function createComposer(schema: GraphQLSchema, statics: Compilation['statics'] = {}, limits = NO_LIMITS): Composer {
  const fragments = loadReadFragments();
  const plans = new WeakMap<DocumentNode, Map<string, ReadPlan>>();
  let misses = 0;
  const all: Compilation['statics'] = { planCacheMisses: () => misses, ...statics };

  function planOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): ReadPlan {
    let variants = plans.get(document);
    if (variants === undefined) {
      variants = new Map();
      plans.set(document, variants);
    }
    const variant = `${operation.name?.value ?? ''} ${variantOf(schema, operation, variables)}`;
    let plan = variants.get(variant);
    if (plan === undefined) {
      misses += 1;
      plan = planRead(schema, fragments, document, operation, variables, all, limits);
      if (variants.size >= MOST_VARIANTS) variants.clear();
      variants.set(variant, plan);
    }
    return plan;
  }

  return {
    misses: () => misses,
    compose: (document, operation, variables) => {
      const plan = planOf(document, operation, variables);
      const pages = plan.facts(variables);
      if (plan.statement === null) return null;
      const read = (row: readonly unknown[], assembly: Assembly) => assembleSlots(plan.slots, row[0] as readonly unknown[], assembly);
      return {
        statement: plan.statement,
        parameters: plan.bind(variables),
        answer: (row) => {
          if (plan.introspects) return null;
          const assembly: Assembly = { pages, named: false, plain: true };
          const data = read(row, assembly);
          return assembly.plain ? data : null;
        },
        assemble: (row) => read(row, { pages, named: true, plain: true }),
      };
    },
  };
}
