/** Signs that change how text around them is shown, or are not seen at all: controls, directions, zero widths, tags, lone surrogates. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** Text of the graph as an assistant gets it: unseen signs written as \u{…}, cut after `longest` characters with `…`. */
export function plainText(text: string, longest: number): string {
  const cut = text.length <= longest ? text : `${[...text.slice(0, longest)].slice(0, -1).join('')}…`;
  return cut.replaceAll(UNSEEN, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

/** A value with all its texts made plain, and without what is null or an empty list. */
export function plainValue(value: unknown, longest: number): unknown {
  if (typeof value === 'string') return plainText(value, longest);
  if (Array.isArray(value)) return value.map((each) => plainValue(each, longest));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, each]) => each !== null && each !== undefined && !(Array.isArray(each) && each.length === 0),
  );
  return Object.fromEntries(kept.map(([key, each]) => [key, plainValue(each, longest)]));
}
