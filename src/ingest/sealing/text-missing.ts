import type { Problem } from '../../model/problem.js';
import { type OpenArticle, topLevel } from './open-article.js';

/** Says that none of the texts given is the one that an article was sealed with; `recorded` is the digest that it states, `given` how many texts there are. */
export function textMissing(article: OpenArticle, recorded: string | null, given: number): Problem {
  const at = topLevel(article, 'text')?.offset ?? 0;
  if (recorded === null) {
    const message = 'The article does not state which text it was sealed with: it has sealed places, but no `text:`.';
    return article.problem('E_TEXT_UNKNOWN', at, 'text', message, 'Name its text with --text FILE.');
  }
  const among = given === 0 ? 'no text is given' : given === 1 ? 'the one text given is another' : `none of the ${given} texts given is it`;
  const message = `The text that this article was sealed with (sha256 ${recorded.slice(0, 12)}…) is not at hand: ${among}.`;
  const id = topLevel(article, 'article')?.value ?? 'ARTICLE';
  const hint =
    'Give it with --text FILE, or its folder with --texts DIR. ' +
    `If you hold another version, \`onrecord verify ${article.file} --as ${id}=FILE\` shows what still stands in it.`;
  return article.problem('E_TEXT_UNKNOWN', at, 'text', message, hint);
}
