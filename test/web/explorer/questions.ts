import { readFileSync } from 'node:fs';

/** Something that a visitor does. */
export interface Step {
  /** Searches for words, follows a link of the page or of the menu, or opens what is folded. */
  readonly what: 'search' | 'link' | 'menu' | 'open';
  readonly text: string;
}

/** A question of a visitor, how he clicks to its answer from the start page, and what stands there. */
export interface Question {
  readonly number: number;
  readonly question: string;
  readonly steps: readonly Step[];
  readonly answers: readonly string[];
}

const FILE = new URL('../../../docs/how-to/answer-25-questions.md', import.meta.url);
const ROW = /^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \|$/gm;
const WHAT: Readonly<Record<string, Step['what']>> = { Search: 'search', Click: 'link', Menu: 'menu', Open: 'open' };

/** The questions of the how-to, read off its table: what stands between backticks is typed, clicked or found. */
export function questions(): readonly Question[] {
  return [...readFileSync(FILE, 'utf8').matchAll(ROW)].map(([, number, question = '', clicks = '', answers = '']) => ({
    number: Number(number),
    question,
    steps: [...clicks.matchAll(/(Search|Click|Menu|Open) `([^`]+)`/g)].map(([, what = '', text = '']) => ({
      what: WHAT[what] ?? 'link',
      text,
    })),
    answers: [...answers.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
  }));
}
