import { fileURLToPath } from 'node:url';
import { coverDataset } from '../../../src/ingest/covering/cover-dataset.js';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const folder = process.env.ONRECORD_TEXTS;
if (folder === undefined) process.stderr.write('SKIPPED: coverage of the real texts; set ONRECORD_TEXTS to the folder that holds them.\n');

(folder === undefined ? describe.skip : describe)('the seeds and their texts', () => {
  it('leave no sentence open that holds a cue, a quotation or a number, mark at most 15 % of them, and no range is longer than a sentence or a quotation', async () => {
    const { articles, problems } = await coverDataset(SEEDS, folder ?? '');
    expect(problems).toEqual([]);
    for (const article of articles) {
      if (article.text === null) throw new Error(`the text of ${article.article} is not at hand`);
      // Places only: the sentences belong to their publishers.
      expect({ article: article.article, open: article.open.map(({ line, column, range }) => `${line}:${column} ${range}`) }).toEqual({
        article: article.article,
        open: [],
      });
      expect(article.covered + article.marked).toBe(article.needing);
    }
  });
});
