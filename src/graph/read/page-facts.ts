import { pageSignature } from './cursor.js';
import { pageSize } from './page-size.js';
import type { Arguments } from './parameters.js';
import type { PageFacts } from './shape.js';

/** How many records a page holds and what its cursors are signed with, from the arguments of a request. */
export function pageFacts(field: string, list: string, order: string, depth: number): (args: Arguments) => PageFacts {
  return (args) => {
    const { first: _first, last: _last, after: _after, before: _before, orderBy: _order, ...rest } = args;
    let signature: string | undefined;
    return {
      size: pageSize(args, field, depth),
      // Worked out only where there is a cursor to read or to write
      get signature() {
        signature ??= pageSignature(list, order, rest);
        return signature;
      },
    };
  };
}
