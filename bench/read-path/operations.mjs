import { claimPage } from './operations/claim-page.mjs';
import { busiestSpeaker, orderedList, page500 } from './operations/lists.mjs';
import { search, threeRoots } from './operations/several.mjs';

/**
 * What is asked. Each operation says how ours, @neo4j/graphql and code over the driver are asked for the same, and how the answers of the
 * first two become the plain one that the third gives, so that they can be compared.
 */
export const OPERATIONS = [claimPage, orderedList, page500, busiestSpeaker, threeRoots, search];
