import { fileURLToPath } from 'node:url';
import { coverDataset } from '../../../src/ingest/covering/cover-dataset.js';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const folder = process.env.ONRECORD_TEXTS;
if (folder === undefined) process.stderr.write('SKIPPED: coverage of the real texts; set ONRECORD_TEXTS to the folder that holds them.\n');

(folder === undefined ? describe.skip : describe)('the seeds and their texts', () => {
  it('are compared sentence by sentence, and no range is longer than a sentence or a quotation', async () => {
    const { articles, problems } = await coverDataset(SEEDS, folder ?? '');
    expect(problems).toEqual([]);
    for (const article of articles) {
      if (article.text === null) throw new Error(`the text of ${article.article} is not at hand`);
      expect(article.covered).toBeGreaterThan(0);
      expect(article.covered + article.marked + article.open.length).toBe(article.needing);
    }
  });
});
