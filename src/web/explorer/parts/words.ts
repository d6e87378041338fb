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
