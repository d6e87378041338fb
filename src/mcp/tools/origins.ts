import { z } from 'zod';
import { idArgument, PAGE } from '../arguments.js';
import type { FoundFragment } from '../generated/requests.js';
import { notFound } from '../not-found.js';
import { AGENT, CLAIM, few, STOP, tellAgent, tellStop } from '../records.js';
import { defineTool, foundList } from '../tool.js';

const COUNT = z.number().int();
const STEP = z.object({ how: z.string(), fidelity: z.string(), record: STOP });

/** Where statements come from. */
export const originsTool = defineTool({
  name: 'onrecord_origins',
  title: 'Independent origins',
  description:
    'Where a claim or an assertion comes from: the independent origins behind everybody who says it, with the chains of relays that lead to each. ' +
    'Call it before saying that several sources confirm something: twenty outlets may have one origin. counted is false where somebody merely agrees; altered tells what a relay changed on the way.',
  input: z.strictObject({
    id: idArgument(['claim', 'assertion'], 'Id of the claim, or of one assertion for its own chains alone.'),
    ...PAGE,
  }),
  head: z.object({
    of: z.object({ id: z.string(), claim: CLAIM.optional() }),
    independentCount: COUNT,
    assertionCount: COUNT,
    outletCount: COUNT,
    maxDepth: COUNT,
  }),
  list: 'roots',
  item: z.object({
    agent: AGENT.optional(),
    key: z.string(),
    counted: z.boolean(),
    truncated: z.boolean(),
    record: STOP,
    altered: z.array(STEP).optional(),
    paths: z.array(z.object({ from: z.string(), steps: z.array(STEP).optional(), stepCount: COUNT })).optional(),
  }),
  answer: async ({ id }, asking) => {
    const { data, refused } = await asking.ask('OriginsOf', { id });
    if (refused !== null) return refused;
    const { node, datasets } = data;
    if (node === null || (node.__typename !== 'Claim' && node.__typename !== 'Assertion')) return notFound(asking, 'id', id);
    const claim = node.__typename === 'Claim' ? { id: node.id, text: node.text } : node.claim;
    const { roots, ...counts } = node.origins;
    const head = { of: { id: node.id, claim }, ...counts };
    const all = roots.slice(0, asking.before + asking.first).map(tellRoot);
    return { ...foundList(all, roots.length, asking.before, { head, datasets }), more: roots.length > all.length };
  },
});

type Root = FoundFragment['roots'][number];

function tellRoot({ agent, record, altered, paths, ...plain }: Root): object {
  return {
    ...plain,
    agent: agent && tellAgent(agent),
    record: tellStop(record),
    altered: few(altered).map(tellStep),
    paths: paths.map(({ from, steps }) => ({ from: from.id, steps: few(steps).map(tellStep), stepCount: steps.length })),
  };
}

function tellStep({ how, fidelity, record }: Root['altered'][number]) {
  return { how, fidelity, record: tellStop(record) };
}
