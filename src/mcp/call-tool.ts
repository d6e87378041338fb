import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import { type Ask, askOperation } from './ask.js';
import { askedDigest, OUTDATED, readCursor, versionDigest, writeCursor } from './cursor.js';
import { cutPage } from './page.js';
import { plainText } from './plain-text.js';
import { adviceFor, type Refused } from './refused.js';
import type { Found, Tool } from './tool.js';

/** How many records a page has unless `limit` says otherwise. */
const RECORDS = 20;
/** Most faults of arguments that are told, and their longest text. */
const MOST_FAULTS = 10;
const LONGEST_FAULT = 200;

/** What calling a tool takes. */
export interface Calling {
  readonly ask: Ask;
  readonly signal: AbortSignal;
  /** The day on which it is called. */
  readonly today: string;
}

/** Calls a tool with whatever a client sent as its arguments. What is wrong with them or with the graph is an answer marked as an error. */
export async function callTool(tool: Tool, given: unknown, { ask, signal, today }: Calling): Promise<CallToolResult> {
  const args = tool.input.safeParse(given ?? {});
  if (!args.success) return refusal(unfit(args.error));
  const { limit = RECORDS, cursor } = args.data as { readonly limit?: number; readonly cursor?: string };
  const asked = askedDigest(tool.name, args.data);
  const place = cursor === undefined ? null : readCursor(cursor, asked);
  if (place !== null && 'code' in place) return refusal(place);
  const before = place?.before ?? 0;
  const found = await tool.answer(args.data as never, {
    ask: (name, variables) => askOperation(ask, name, variables, signal),
    first: limit,
    after: place?.after ?? null,
    before,
    today,
  });
  if ('code' in found) return refusal(found);
  const version = versionDigest(found.datasets);
  if (place !== null && place.version !== version) return refusal(OUTDATED);
  return told(tool, found, before, (after, next) => writeCursor({ asked, version, after, before: next }));
}

function told(tool: Tool, found: Found, before: number, cursorAt: (after: string | null, before: number) => string): CallToolResult {
  const answer = cutPage(found, tool.list, before, cursorAt);
  return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
}

function refusal(refused: Refused): CallToolResult {
  const { code, message, problems, didYouMean, limit } = refused;
  const error = { code, message: plainText(message, 1_000), advice: adviceFor(refused), problems, didYouMean, limit };
  return { isError: true, content: [{ type: 'text', text: JSON.stringify({ error }) }] };
}

function unfit(error: z.ZodError): Refused {
  const problems = error.issues.slice(0, MOST_FAULTS).map((issue) => ({
    argument: plainText(issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : 'arguments'), LONGEST_FAULT),
    problem: plainText(issue.code === 'unrecognized_keys' ? 'this tool takes no such argument' : issue.message, LONGEST_FAULT),
  }));
  return { code: 'BAD_ARGUMENTS', message: 'The arguments are not what this tool takes.', problems };
}
