import type { Page } from 'playwright-core';
import { type BrowserServer, startBrowserServer } from '../../../src/web/browser.js';
import { readSavedQueries, readStyleSheet } from '../../../src/web/saved-queries.js';
import { parseStyleSheet } from '../../../src/web/style-sheet.js';
import { scratchGraph, settings } from '../../graph/scratch.js';
import { browserJarPath } from '../browser-jar-path.js';
import { describeInBrowser, openWindow, type Window } from '../chromium.js';

const SHOWN = ['claim:bpd-refused-198', 'claim:bpd-refused-15'];

/** Neo4j Browser over the first dataset as `onrecord start` opens it: the link, the guide, the saved queries and their colours. */
export function tryNeo4jBrowser(): void {
  describeInBrowser('Neo4j Browser on the first dataset', (chromium) => {
    let server: BrowserServer;
    let window: Window;
    beforeAll(async () => {
      server = await startBrowserServer({ jar: await browserJarPath(), port: 0, bolt: settings() });
      window = await openWindow(chromium);
      window.context.setDefaultTimeout(60_000);
    });
    afterAll(async () => {
      await window?.close();
      await server?.close();
    });

    it('connects by the link, runs a saved query by a click and draws it in the colours and words of the project', async () => {
      const page = await window.context.newPage();
      await page.goto(server.url);
      await page.getByText('a walk through the graph').waitFor();
      await page.getByTestId('navigationFavorites').click();
      await page.getByTestId('savedScriptsFolder-onrecord').getByText('onrecord').click();
      const saved = page.getByTestId('savedScriptListItem');
      await saved.first().waitFor();
      expect(await saved.count()).toBe(readSavedQueries().length);
      await saved.filter({ hasText: 'The dispute over 198 and 15' }).getByTestId('savedScriptsButton-Run').click();
      await page.getByText('Displaying 9 nodes').waitFor();

      const { nodes, arrows } = await drawn(page);
      const style = parseStyleSheet(readStyleSheet());
      const among = (selector: string) => nodes.filter(({ fill }) => fill === style[selector]?.color);
      expect(nodes).toHaveLength(9);
      // ICE, its spokeswoman and Cox say one or the other; Flynn's answer is to Cox
      expect(['node.Claim', 'node.Assertion', 'node.Agent', 'node.Organization'].map((selector) => among(selector).length)).toEqual([
        2, 4, 2, 1,
      ]);
      expect(arrows.filter(({ fill }) => fill === '#D92D20').map(({ caption }) => caption)).toEqual(['DISPUTES', 'DISPUTES', 'DISPUTES']);
      expect(style['relationship.DISPUTES']?.color).toBe('#D92D20');
      for (const { caption } of among('node.Claim')) expect(await captions()).toContainEqual(expect.stringMatching(startOf(caption)));
      expect(window.outside).toEqual([]);
    });
  });
}

interface Drawn {
  readonly fill: string;
  readonly caption: string;
}

/** The nodes and arrows of the drawing: their colour, and the words on them. */
function drawn(page: Page): Promise<{ readonly nodes: readonly Drawn[]; readonly arrows: readonly Drawn[] }> {
  return page.evaluate(() => {
    const all = (selector: string) =>
      [...document.querySelectorAll(`svg.neod3viz ${selector}`)].map((each) => ({
        fill: each.querySelector('.b-outline')?.getAttribute('fill') ?? '',
        caption: [...each.querySelectorAll('text')].map((line) => line.textContent?.trim()).join(' '),
      }));
    return { nodes: all('g.node'), arrows: all('g.relationship') };
  });
}

async function captions(): Promise<readonly unknown[]> {
  const graph = scratchGraph();
  try {
    return (await graph.read('MATCH (claim:Claim) WHERE claim.id IN $ids RETURN claim.caption', { ids: SHOWN })).flat();
  } finally {
    await graph.close();
  }
}

/** Browser breaks a caption into lines and cuts what has no room in the circle. */
function startOf(shown: string): RegExp {
  return new RegExp(
    `^${shown
      .replace(/…$/, '')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s*')}`,
  );
}
