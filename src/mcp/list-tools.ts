import type { Tool as ListedTool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { PAGE_SHAPE } from './page.js';
import type { Tool } from './tool.js';
import { TOOLS } from './tools.js';

/** What every tool is: it reads, changes nothing, and knows nothing but the graph. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** The tools as clients are told of them, with the JSON Schemas of what goes in and comes out. */
export function listTools(): readonly ListedTool[] {
  return TOOLS.map((tool) => ({
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: schemaOf(tool.input, 'input') as ListedTool['inputSchema'],
    outputSchema: schemaOf(outputOf(tool), 'output') as NonNullable<ListedTool['outputSchema']>,
    annotations: { title: tool.title, ...ANNOTATIONS },
  }));
}

/** The shape of a whole answer. */
export function outputOf({ head, list, item }: Tool): z.ZodObject {
  return z.object({ ...head.shape, [list]: z.array(item), ...PAGE_SHAPE });
}

function schemaOf(shape: z.ZodType, io: 'input' | 'output'): object {
  return z.toJSONSchema(shape, { io, target: 'draft-2020-12', reused: 'inline' });
}
