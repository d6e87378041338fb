import { z } from 'zod';
import { idArgument, PAGE } from '../arguments.js';
import type { ComparedFragment, SourceFragment } from '../generated/requests.js';
import { firstMissing, notFound } from '../not-found.js';
import { CLAIM, FIGURE, tellFigure } from '../records.js';
import type { Refused } from '../refused.js';
import { SAID, tellSaid } from '../said.js';
import { type Asking, defineTool, type Found, foundList, foundPage } from '../tool.js';

/** Most comparisons of a page: each brings its figures with who gives them, and few of them fill an answer. */
const MOST_COMPARISONS = 10;

/** Figures held against each other. */
export const compareFiguresTool = defineTool({
  name: 'onrecord_compare_figures',
  title: 'Compare figures',
  description:
    'Holds figures against each other by fixed rules and gives every reason: CONFLICT (cannot both be true), CONSISTENT, REVISION (replaced by whoever gave the earlier) or NOT_COMPARABLE. ' +
    'With a and b: those two, whatever they count. With a alone: what it was found to be to others. With neither: all comparisons, of a measure or with a verdict. ' +
    'Call it before saying that two numbers contradict each other. Which number is right, no rule says.',
  input: z.strictObject({
    a: idArgument(['claim', 'observation'], 'A figure, or a claim that has one.').optional(),
    b: idArgument(['claim', 'observation'], 'The other figure, or its claim; only together with a.').optional(),
    measure: idArgument(['measure'], 'Only figures of this measure; not together with a.').optional(),
    verdict: z.enum(['CONFLICT', 'CONSISTENT', 'REVISION']).optional().describe('Only comparisons with this verdict; not together with b.'),
    ...PAGE,
  }),
  head: z.object({}),
  list: 'comparisons',
  item: z.object({
    id: z.string(),
    kind: z.string(),
    verdict: z.string(),
    ruleVersion: z.string(),
    operands: z.array(FIGURE.extend({ claim: CLAIM, assertions: z.array(SAID).optional(), assertionCount: z.number().int().optional() })),
    operandCount: z.number().int(),
    tests: z.array(z.object({ test: z.string(), passed: z.boolean().optional(), detail: z.string() })),
  }),
  answer: async ({ a, b, measure, verdict }, asking) => {
    const problems = [
      ...(b !== undefined && a === undefined ? [{ argument: 'b', problem: 'give it together with a' }] : []),
      ...(measure !== undefined && a !== undefined ? [{ argument: 'measure', problem: 'leave it out where a is given' }] : []),
      ...(verdict !== undefined && b !== undefined ? [{ argument: 'verdict', problem: 'leave it out where b is given' }] : []),
    ];
    if (problems.length > 0) return { code: 'BAD_ARGUMENTS', message: 'These arguments do not go together.', problems };
    if (a !== undefined && b !== undefined) return compareTwo(asking, a, b);
    if (a !== undefined) return comparisonsOf(asking, a, verdict ?? null);
    const filter = { ...(measure === undefined ? {} : { measure: { eq: measure } }), ...(verdict === undefined ? {} : { verdict }) };
    const { data, refused } = await asking.ask('ComparisonsFound', {
      filter,
      first: Math.min(asking.first, MOST_COMPARISONS),
      after: asking.after,
    });
    if (refused !== null) return refused;
    const missing = data.comparisons.edges.length === 0 && measure !== undefined ? await firstMissing(asking, { measure }) : null;
    return missing ?? foundPage(data.comparisons, (node) => tellCompared(node, data.datasets), { head: {}, datasets: data.datasets });
  },
});

async function compareTwo(asking: Asking, a: string, b: string): Promise<Found | Refused> {
  const { data, refused } = await asking.ask('CompareTwo', { a, b });
  if (refused !== null) return (refused.code === 'BAD_USER_INPUT' ? await firstMissing(asking, { a, b }) : null) ?? refused;
  const { compare, datasets } = data;
  return foundList([tellCompared(compare, datasets)], 1, asking.before, { head: {}, datasets });
}

async function comparisonsOf(asking: Asking, id: string, verdict: 'CONFLICT' | 'CONSISTENT' | 'REVISION' | null): Promise<Found | Refused> {
  const { data, refused } = await asking.ask('ComparisonsOf', {
    id,
    verdict,
    first: Math.min(asking.first, MOST_COMPARISONS),
    after: asking.after,
  });
  if (refused !== null) return refused;
  const { node, datasets } = data;
  if (node === null) return notFound(asking, 'a', id);
  const figure = node.__typename === 'Claim' ? node.figure : node.__typename === 'Observation' ? node : null;
  if (figure === null)
    return { code: 'BAD_ARGUMENTS', message: 'That claim has no figure.', problems: [{ argument: 'a', problem: 'has no figure' }] };
  return foundPage(figure.comparisons, (each) => tellCompared(each, datasets), { head: {}, datasets });
}

/** Most figures of a comparison that are told; a sum may have more parts. */
const MOST_OPERANDS = 6;

function tellCompared({ operands, tests, ...plain }: ComparedFragment, datasets: readonly SourceFragment[]): object {
  return {
    ...plain,
    operands: operands.slice(0, MOST_OPERANDS).map(({ claim: { assertions, ...claim }, ...figure }) => ({
      ...tellFigure(figure),
      claim,
      assertions: assertions.nodes.slice(0, operands.length > 2 ? 1 : 3).map((said) => tellSaid(said, datasets)),
      assertionCount: assertions.totalCount,
    })),
    operandCount: operands.length,
    tests,
  };
}
