import { matches, sources } from '../house/source-lines.mjs';

export const title = 'only src/cli prints or exits';

/** Each other place that does. What runs in people's browsers is not asked. */
export async function check(root) {
  const others = sources(root).filter(({ path }) => !/^src\/(cli|web\/(playground|browser))\//.test(path));
  const printing = /\bconsole\.\w+\(|\bprocess\.(exit(Code)?|abort|(stdout|stderr)\.write)\b/;
  return { faults: others.flatMap((source) => matches(source, printing, 'prints or exits; leave that to src/cli')) };
}
