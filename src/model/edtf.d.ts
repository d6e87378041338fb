declare module 'edtf' {
  /** Parses an Extended Date/Time Format text; `min` and `max` are milliseconds since 1970, possibly ±Infinity or NaN. Throws on anything else. */
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number };
}
