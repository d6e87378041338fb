/** A number with its noun: `1 error`, `2 errors`, `1,690 records`, `0 people`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
