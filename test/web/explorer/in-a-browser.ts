import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { forgetQuotes, quoteSteps } from '../../../src/graph/quotes.js';
import { describeInBrowser, openWindow, type Window } from '../chromium.js';
import { questions, type Step } from './questions.js';
import type { ServedExplorer } from './served-explorer.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CLAIM = '/record/claim:bpd-refused-198';

/** Words as a text should not hold them, more than any passage has. */
const HOSTILE = '<b>1…2</b>\u202e<script>alert(1)</script> '.repeat(10);

/** The pages in a real browser: drawing, keys, colours, barriers, and the 25 questions. */
export function tryInABrowser(explorer: ServedExplorer): void {
  describeInBrowser('the explorer', (chromium) => {
    let window: Window;
    let page: Page;
    beforeAll(async () => {
      window = await openWindow(chromium);
      window.context.setDefaultTimeout(60_000);
      page = await window.context.newPage();
    });
    afterAll(async () => {
      await window?.close();
    });
    beforeEach(async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
    });

    const open = (address: string) => page.goto(`http://localhost:${explorer.port}${address}`);
    const drawn = () => page.locator('#drawing[data-drawn]').waitFor();

    it('suggests records while somebody types, and opens one by keys alone', async () => {
      await open('/');
      const field = page.getByRole('combobox', { name: /Search people/ });
      await field.pressSequentially('todd lyo');
      await page.getByRole('option', { name: 'Todd Lyons' }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Todd Lyons' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/record/person:todd-lyons');
    });

    it('draws a claim with every record and link that the page lists', async () => {
      await open(CLAIM);
      await drawn();
      const { nodes, edges } = await page.evaluate(() => {
        const { graph } = document.querySelector('.canvas') as unknown as { graph: Drawn };
        const kinds = (all: readonly Element[]) => {
          const counts: Record<string, number> = {};
          for (const each of all) {
            const kind = each.classes().filter((name) => name !== 'arc')[0] ?? '';
            counts[kind] = (counts[kind] ?? 0) + 1;
          }
          return counts;
        };
        interface Element {
          readonly classes: () => readonly string[];
        }
        interface Drawn {
          readonly nodes: () => { readonly toArray: () => readonly Element[] };
          readonly edges: () => { readonly toArray: () => readonly Element[] };
        }
        return { nodes: kinds(graph.nodes().toArray()), edges: kinds(graph.edges().toArray()) };
      });
      // ICE and its spokeswoman say it, mayor's office and police do not answer; both statements dispute the 15
      expect(nodes).toEqual({ claim: 3, organization: 5, person: 1, assertion: 4, work: 1, cited: 1 });
      expect(edges).toEqual({ ASSERTS: 2, MADE: 4, IN: 6, RELAYS: 3, DISPUTES: 2, DOES_NOT_ANSWER: 2, COMPUTED: 2 });
    });

    it('shows disputes in red, in light and in dark', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(CLAIM);
        await drawn();
        const [red = 0, green = 0, blue = 0] = await page.evaluate(() => {
          const canvas = document.querySelector('.canvas') as unknown as {
            graph: { edges: (selector: string) => { style: (name: string) => string } };
          };
          return canvas.graph.edges('.DISPUTES').style('line-color').match(/\d+/g)?.map(Number) ?? [];
        });
        expect(red).toBeGreaterThan(Math.max(green, blue) + 60);
      }
    });

    it('opens the details of what is clicked in the drawing', async () => {
      await open(CLAIM);
      await drawn();
      const spot = await page.evaluate(() => {
        const canvas = document.querySelector('.canvas') as unknown as HTMLElement & {
          graph: { nodes: (selector: string) => { renderedPosition: () => { x: number; y: number } }[] };
        };
        const { left, top } = canvas.getBoundingClientRect();
        const { x, y } = canvas.graph.nodes('.assertion')[0]?.renderedPosition() ?? { x: 0, y: 0 };
        return { x: left + x, y: top + y };
      });
      await page.mouse.click(spot.x, spot.y);
      await page.locator('#said li.marked details[open]').getByText('SHA-256 of the words').first().waitFor();
      await page.locator('.picked').getByRole('link').waitFor();
    });

    it('opens details by keys alone', async () => {
      await open(CLAIM);
      const summary = page.locator('#said details summary').first();
      await summary.focus();
      await page.keyboard.press('Enter');
      await page
        .locator('#said details[open]')
        .getByText(/characters [\d,]+–/)
        .first()
        .waitFor();
    });

    it.each([
      '/',
      CLAIM,
      '/record/person:todd-lyons',
      '/record/organization:boston-herald',
      '/disputes',
      '/figures',
      '/search?q=detainer',
      '/record/claim:none',
    ])('%s has no serious fault of accessibility in light and dark, and is no wider than a small phone', async (address) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(address);
        await page.evaluate(AXE);
        const faults = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }> };
          };
          const { violations } = await axe.run();
          return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`);
        });
        expect(faults).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    it('shows what was typed as text, whatever it is', async () => {
      await open(`/search?${new URLSearchParams({ q: '<img src=x onerror=alert(1)> AND (' })}`);
      await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
      expect(await page.locator('main img').count()).toBe(0);
    });

    it('marks the words of a passage piece by piece, and shows whatever they hold as text', async () => {
      const said = 'assertion:herald-198-detainers-2025/ice/bpd-refused-198';
      const { graph, post } = explorer.served;
      const { json } = await post({ query: `{ node(id: "${said}") { ... on Assertion { evidence { id ranges { start end } } } } }` });
      const { node } = json.data as { node: { evidence: { id: string; ranges: { start: number; end: number }[] }[] } };
      // Invented words, as many as stand there
      const passages = node.evidence.map(({ id, ranges }) => ({
        id,
        pieces: ranges.map(({ start, end }) => HOSTILE.slice(0, end - start)),
      }));
      const marks = passages.flatMap(({ pieces }) => pieces);
      expect(new Set(marks.map(({ length }) => length)).size).toBe(3);
      const steps = quoteSteps(passages.map(({ id, pieces }) => ({ id, words: pieces.join('…') })));
      await graph.write(async (writer) => {
        for (const step of steps) await step(writer);
      });
      await open(CLAIM);
      const list = page.locator('.passages').first();
      expect(await list.locator('mark').allTextContents()).toEqual(marks);
      expect(await list.locator('b, script').count()).toBe(0);
      expect(await page.locator('.passages').nth(1).locator('mark').count()).toBe(0);
      await forgetQuotes(graph, async () => undefined);
    });

    it.each(questions())('answers question $number by clicking alone: $question', async ({ steps, answers }) => {
      await open('/');
      for (const step of steps) await take(page, step);
      for (const answer of answers) await page.locator('main').getByText(answer).locator('visible=true').first().waitFor();
    });

    it('asked for nothing beyond this machine and complained of nothing', () => {
      expect(window.outside).toEqual([]);
      expect(window.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    });
  });
}

/** Does what a visitor does. */
async function take(page: Page, { what, text }: Step): Promise<void> {
  const main = page.locator('main');
  if (what === 'search') {
    await page.getByRole('combobox', { name: /Search people/ }).fill(text);
    await page.keyboard.press('Enter');
  } else if (what === 'open') {
    await main.locator('summary').filter({ hasText: text }).first().click();
  } else if (what === 'menu') {
    await page.getByRole('navigation').getByRole('link', { name: text }).click();
  } else {
    await main.getByRole('link', { name: text }).first().click();
  }
}
