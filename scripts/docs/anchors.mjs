/** Gives the headings of one page their anchors, as GitHub does: small letters, no punctuation, hyphens for blanks, a number behind what stands twice. */
export function anchors() {
  const taken = new Map();
  return (heading) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = taken.get(slug) ?? 0;
    taken.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  };
}
