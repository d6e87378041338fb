/**
 * Shows on the entry page why Neo4j Browser does not open, what to do, and the query of the link, if there is one, to be copied. `goOn` is where
 * it goes on with the connection that this web browser kept.
 */
export function tell(said: { readonly message: string; readonly help: string }, query: string, goOn: string | null): void {
  const place = document.getElementById('message') as HTMLElement;
  place.replaceChildren(line('h1', said.message), line('p', said.help));
  if (query !== '') place.append(...copyable(query));
  if (goOn === null) return;
  const link = document.createElement('a');
  link.href = goOn;
  link.textContent = 'Go on with the connection that this browser kept';
  place.append(link);
}

/** What stands between backticks is shown as code. */
function line(tag: 'h1' | 'p', text: string): HTMLElement {
  const element = document.createElement(tag);
  text.split('`').forEach((part, index) => {
    const piece = index % 2 === 1 ? document.createElement('code') : document.createElement('span');
    piece.textContent = part;
    element.append(piece);
  });
  return element;
}

function copyable(query: string): readonly HTMLElement[] {
  const shown = document.createElement('pre');
  shown.textContent = query;
  shown.tabIndex = 0;
  const button = document.createElement('button');
  button.textContent = 'Copy the query';
  const done = document.createElement('p');
  done.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(query).then(
      () => {
        done.textContent = 'Copied.';
      },
      () => {
        getSelection()?.selectAllChildren(shown);
        done.textContent = 'It is selected: copy it with the keyboard.';
      },
    );
  });
  return [shown, button, done];
}
