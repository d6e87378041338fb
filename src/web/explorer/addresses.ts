/** The stable address of a record. Of the characters of ids, `:`, `/`, `~` and `+` stand as they are. */
export function recordPath(id: string): string {
  return `/record/${encodeURIComponent(id).replace(/%(3A|2F|7E|2B)/g, (character) => decodeURIComponent(character))}`;
}

/** The id in the path of an address; null when it is none, or not encoded as it should be. */
export function idInPath(path: string): string | null {
  if (!path.startsWith('/record/')) return null;
  try {
    return decodeURIComponent(path.slice('/record/'.length));
  } catch {
    return null;
  }
}

/** An address with its questions; those without a value are left out. */
export function withQuestions(path: string, questions: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(questions).filter((each): each is [string, string] => typeof each[1] === 'string' && each[1] !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** Where the playground opens with an operation and its variables filled in. */
export function playgroundAddress(source: string, variables: Readonly<Record<string, unknown>>): string {
  return withQuestions('/graphql', { query: source, variables: JSON.stringify(variables, null, 2) });
}
