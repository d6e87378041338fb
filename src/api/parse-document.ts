import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { Limits } from '../config.js';
import { checkDocument } from './document-limits.js';
import { createRecent } from './recent.js';
import { refusal } from './refusal.js';

/** How much text is remembered as harmless, in characters. */
const REMEMBERED = 1_000_000;

/** A check that refuses texts beyond the limits, before anything else looks at them. Syntax errors are left for GraphQL to name. */
export function documentCheck(limits: Limits): (source: string) => void {
  const passed = createRecent<true>(REMEMBERED);
  return (source) => {
    if (passed.get(source)) return;
    const document = parseWithin(source, limits.tokens);
    if (document === null) return;
    checkDocument(document, limits);
    passed.set(source, true, source.length);
  };
}

function parseWithin(source: string, tokens: number): DocumentNode | null {
  try {
    return parse(source, { maxTokens: tokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes(`more that ${tokens} tokens`)) return null;
    throw refusal('QUERY_TOO_COMPLEX', `The document holds more than ${tokens} tokens. Ask for less, or in several requests.`, {
      limit: { name: 'tokens', allowed: tokens },
    });
  }
}
