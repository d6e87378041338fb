/** Each link within the site that leads to no page or to no heading of it. */
export function deadLinks(pages) {
  const headings = new Map(pages.map(({ out, headings }) => [out, new Set(headings.map(({ id }) => id))]));
  return pages.flatMap(({ path, links }) =>
    links
      .filter(({ out, anchor }) => out === null || (anchor !== '' && !headings.get(out).has(anchor)))
      .map(({ href }) => `${path}: ${href} leads nowhere`),
  );
}
