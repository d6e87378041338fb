import { problemAt, type Sourced } from '../sourced.js';
import type { Visitor } from '../world.js';

/** Warns of web addresses whose host is not plain ASCII: such letters can imitate another host. */
export function urlsArePlain(): Visitor {
  const each = (sourced: Sourced) => {
    const { record } = sourced;
    const urls = [
      ...('url' in record && record.url !== undefined ? [record.url] : []),
      ...('sameAs' in record && record.kind !== 'claim' ? record.sameAs : []),
    ];
    return urls.flatMap((url) => {
      const host = /^https?:\/\/([^/?#]*)/.exec(url)?.[1] ?? '';
      if (/^[\x21-\x7e]*$/.test(host) && !/(?:^|\.)xn--/.test(host)) return [];
      return [
        problemAt(
          sourced,
          'W_CONFUSABLE',
          record.id,
          `the host of ${url} holds letters beyond a-z`,
          'Make sure that it is the host that is meant.',
        ),
      ];
    });
  };
  return { each };
}
