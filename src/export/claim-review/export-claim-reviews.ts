import type { Graph } from '../../graph/connection.js';
import { fileOf } from '../dataset-terms.js';
import { exportRecords } from '../export-records.js';
import type { Exported, Format } from '../formats.js';
import { notHeld } from '../holds.js';
import { FOLLOW, HOLDS, reviewOf } from './review.js';

/** Writes the reviews of claims that publishers gave: for each dataset a JSON-LD document in schema.org's words alone, a review a line. GRAPH_DAMAGED, LOCKED. */
export function exportClaimReviews(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, async ({ entries }, { add }) => {
    const begun = new Set<string>();
    const file = (dataset: string) => fileOf(dataset, 'claimreviews.jsonld');
    for (const { id } of entries) await add(file(id), '{"@context":"https://schema.org",\n"@graph":[');
    return {
      follow: FOLLOW,
      take: async (record, { datasets }, around) => {
        for (const entry of entries.filter(({ id }) => datasets.includes(id))) {
          const review = reviewOf(record, around, entry);
          if (review === undefined) continue;
          await add(file(entry.id), `${begun.has(entry.id) ? ',' : ''}\n${JSON.stringify(review)}`);
          begun.add(entry.id);
        }
      },
      end: async () => {
        for (const { id } of entries) await add(file(id), '\n]}\n');
      },
    };
  });
}

/** Reviews of claims in the words of schema.org. */
export const claimreview: Format = {
  summary: 'schema.org ClaimReview: what the publisher or author of a work answers in it, in his own voice, to a claim of somebody else',
  holds:
    'DATASET.claimreviews.jsonld: a ClaimReview for each response that the publisher or an author of a work gives in it to a claim of somebody else, with the claim, who made it and where it appeared.',
  lacks: [
    'Nothing in the graph says who is a fact-checker: who publishes a work and reviews a claim in it counts, whoever he is. All other assertions and responses are left out.',
    'No review has a rating, since nobody gave one: how it answers stands as `additionalType`, what of the claim it reaches as `reviewAspect`. Search engines that ask for a `reviewRating` will not show it.',
    'The texts are ours: `reviewBody` is the sentence that the reviewer is held to have said, `claimReviewed` that of the claim.',
    'A claim that was reviewed as such, whoever said it, has no author.',
    'Dates that are no year, month or day are left out, and a group of people is a Thing.',
    ...notHeld(HOLDS),
  ],
  readBy: 'fact-check aggregators and JSON-LD processors',
  specification: { name: 'schema.org ClaimReview', address: 'https://schema.org/ClaimReview' },
  write: exportClaimReviews,
};
