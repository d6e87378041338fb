/** The search as a part of a page: for those who come to search and nothing else. `kind` stays what it is. */
export function SearchForm({ id, text = '', kind }: { readonly id: string; readonly text?: string; readonly kind?: string }) {
  return (
    <search className="large">
      <form action="/search">
        <label htmlFor={id}>Look for a person, an organization, an outlet, a work, a claim or a topic</label>
        <span className="fields">
          <input id={id} name="q" type="search" maxLength={500} defaultValue={text} />
          {kind === undefined ? null : <input type="hidden" name="kind" value={kind} />}
          <button type="submit">Search</button>
        </span>
      </form>
    </search>
  );
}
