/** A constant of the contract in plain words: `NOT_COMPARABLE` is "not comparable". */
export function inWords(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}

/** A number as people read it: 1204 is "1,204". */
export function count(value: number): string {
  return value.toLocaleString('en-GB');
}

/** A number with its noun: "1 outlet", "40 outlets". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text of at most so many characters; what is cut off shows as an ellipsis. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The English name of a language tag: `en` is "English"; a tag that nobody knows stays as it is. */
export function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
