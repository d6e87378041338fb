/** A text made comparable, and where each of its UTF-16 units came from. */
export interface FoldedText {
  readonly value: string;
  /** For each unit of `value` the UTF-16 offset of its source character; one more entry for the end. */
  readonly source: readonly number[];
}

/**
 * Levels what typing, typesetting and copying change: quotation marks, dashes, white space, ellipses, invisible characters, accents,
 * ligatures and case. Used to explain why a quote is absent, never to find one.
 */
export function foldText(text: string): FoldedText {
  const source: number[] = [];
  let value = '';
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    if (!(folded === ' ' && value.endsWith(' '))) {
      value += folded;
      for (let unit = 0; unit < folded.length; unit++) source.push(at);
    }
    at += character.length;
  }
  source.push(text.length);
  return { value, source };
}

function foldCharacter(character: string): string {
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  if (/['"`´‘’‚‛“”„‟′″«»‹›]/u.test(character)) return '"';
  if (/[\p{Dash_Punctuation}−]/u.test(character)) return '-';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
