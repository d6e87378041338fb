import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { sideBySide } from './columns.js';
import type { Compilation } from './compilation.js';
import { integer } from './convert.js';
import { decodePosition } from './cursor.js';
import type { Fragment } from './fragment.js';
import type { Composition } from './object.js';
import { pageFacts } from './page-facts.js';
import { pageFields, wishesOf } from './page-fields.js';
import type { ArgumentSource, Arguments } from './parameters.js';
import { rowsOf, standing } from './rows.js';
import { carried } from './scope.js';
import type { PageFacts, PageShape } from './shape.js';

/**
 * Composes a connection whose rows come best first from where they are found. A cursor is a place in that ranking, and no row is read
 * beyond the page: to put rows in an order of our own, all of them would have to be read.
 */
export function composeRankedPage(
  c: Compilation,
  type: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  fragment: Fragment,
  source: ArgumentSource,
  args: Arguments,
): Composition<PageShape> {
  const rows = rowsOf(c, fragment, null, args, source);
  const continued = args.after !== undefined && args.after !== null;
  const signed = pageFacts(definition.name, fragment.name, 'RANK', 0);
  const factsOf = (current: Arguments): PageFacts => {
    const facts = signed(current);
    if (!continued) return facts;
    const from = decodePosition(String(current.after), 'after', facts.signature);
    return { size: facts.size, signature: facts.signature, from };
  };
  const page = c.pages.push((variables) => factsOf(source.read(variables))) - 1;
  const wants = wishesOf(c, type, nodes);
  const columns: string[] = [];
  const fields = pageFields(c, type, nodes, null, rows.scope, columns);
  const skipped = continued ? ` SKIP ${c.parameters.add(source, (current) => integer(factsOf(current).from))}` : '';
  const size = c.parameters.add(source, (current) => integer(factsOf(current).size + (wants.pageInfo ? 1 : 0)));
  const all = rows.where(standing(c, fragment, rows.scope));
  const found = wants.rows
    ? `COLLECT {\n${all}\nWITH ${carried(rows.scope)}${skipped} LIMIT ${size}\nRETURN [${sideBySide(columns)}] }`
    : '[]';
  return {
    expression: `[${found}]`,
    shape: { kind: 'page', page, keys: [], ranked: true, backward: false, continued, fields },
  };
}
