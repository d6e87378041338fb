import { readBrat } from './brat.js';
import { readClaimReviews } from './claim-review.js';
import type { Reader } from './importing.js';
import { readStatements } from './statements.js';
import { readWebAnnotations } from './web-annotation.js';

/** What can be imported: in a line, and how it is read. */
export const IMPORT_FORMATS: Readonly<Record<string, { readonly summary: string; readonly read: Reader }>> = {
  claimreview: { summary: 'schema.org ClaimReview in JSON-LD', read: readClaimReviews },
  'web-annotation': { summary: 'W3C Web Annotations in JSON-LD', read: readWebAnnotations },
  brat: { summary: "brat's standoff files .ann with the .txt beside them", read: readBrat },
  statements: { summary: 'a CSV with a statement a row', read: readStatements },
};
