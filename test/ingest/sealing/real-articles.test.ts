import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findArticles } from '../../../src/ingest/sealing/find-articles.js';
import { readTexts } from '../../../src/ingest/sealing/known-text.js';
import { sealArticle } from '../../../src/ingest/sealing/seal-article.js';
import { sealsPath } from '../../../src/ingest/sealing/seals-file.js';
import { unsealArticle } from '../../../src/ingest/sealing/unseal-article.js';
import { verifyDataset } from '../../../src/ingest/sealing/verify-dataset.js';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
const folder = process.env.ONRECORD_TEXTS;
if (folder === undefined)
  process.stderr.write('SKIPPED: the evidence of seeds/ against its texts; set ONRECORD_TEXTS to the folder that holds them.\n');

(folder === undefined ? describe.skip : describe)('the articles of seeds/, with their texts at hand', () => {
  it('all verify', async () => {
    const { articles, problems } = await verifyDataset({ dataset: seeds, texts: folder });
    expect(problems).toEqual([]);
    expect(articles.length).toBeGreaterThan(4);
    for (const { article, sameVersion, evidence, total } of articles) {
      const moved = evidence.filter(({ verdict }) => verdict.kind !== 'MATCH').map(({ ranges }) => ranges);
      expect({ article, sameVersion, moved, checked: evidence.length }).toEqual({ article, sameVersion: true, moved: [], checked: total });
    }
  });

  // In memory only: no words of theirs may come near the project's files, nor into what a failing test prints.
  it('can be unsealed and sealed again, with the same seals', async () => {
    const { texts } = await readTexts(folder ?? '');
    for (const file of await findArticles([seeds])) {
      const name = basename(file);
      const source = await readFile(file, 'utf8');
      const seals = await readFile(sealsPath(file), 'utf8');
      const open = unsealArticle({ file: name, source, seals, texts, given: null });
      if (open.kind === 'PROBLEMS') throw new Error(`${name}: ${open.problems.map(({ code, line }) => `${code} ${line}`).join(', ')}`);
      const again = sealArticle({ file: name, source: open.source, seals, texts, given: null });
      if (again.kind === 'PROBLEMS') throw new Error(`${name}: ${again.problems.map(({ code, line }) => `${code} ${line}`).join(', ')}`);
      expect([name, open.count, open.warnings.length]).toEqual([name, open.total, 0]);
      expect([name, again.seals === seals, withoutBraces(again.source) === withoutBraces(source)]).toEqual([name, true, true]);
    }
  });
});

/** A bare place whose words stand more than once comes back as `{at: …}`. */
function withoutBraces(source: string): string {
  return source.replace(/\{at: ([^,{}]*)\}/g, '$1');
}
