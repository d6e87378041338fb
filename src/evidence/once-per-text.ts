import type { CodePointText } from './code-point-text.js';

/** The same function, which works out its answer once for each text and keeps it as long as the text is held. */
export function oncePerText<T extends object>(work: (text: CodePointText) => T): (text: CodePointText) => T {
  const known = new WeakMap<CodePointText, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    known.set(text, found);
    return found;
  };
}
