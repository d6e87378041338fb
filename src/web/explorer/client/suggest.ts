import type { Suggestion } from '../suggestions.js';

const WAIT = 150;

/**
 * Shows below the field what may be meant while somebody types: a list box in the way of the ARIA combobox. Arrows move through it,
 * Enter opens what is marked and searches where nothing is, Escape closes it.
 */
export function suggestWhileTyping(field: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.id = `${field.id}-suggestions`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  field.after(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');

  let marked = -1;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const options = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const close = (): void => {
    // What is still on its way comes too late
    asked += 1;
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const mark = (index: number): void => {
    marked = index;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options()[index];
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
  };
  const show = (found: readonly Suggestion[]): void => {
    list.replaceChildren(...found.map((each, index) => option(each, `${list.id}-${index}`)));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
  };
  const ask = async (): Promise<void> => {
    const mine = ++asked;
    const answer = await fetch(`/suggest?${new URLSearchParams({ q: field.value.slice(0, 500) })}`).catch(() => null);
    const found = answer?.ok ? ((await answer.json().catch(() => [])) as readonly Suggestion[]) : [];
    if (mine === asked) show(found);
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    if (field.value.trim().length < 2) return close();
    waiting = setTimeout(() => void ask(), WAIT);
  });
  field.addEventListener('keydown', (event) => {
    const many = options().length;
    if (event.key === 'Escape') return close();
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark(event.key === 'ArrowDown' ? (marked + 1) % many : (marked <= 0 ? many : marked) - 1);
    }
    const href = options()[marked]?.dataset.href;
    if (event.key === 'Enter' && href !== undefined) {
      event.preventDefault();
      location.assign(href);
    }
  });
  // A click on an option takes the focus away before it counts
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const href = (event.target as HTMLElement).closest<HTMLElement>('[role=option]')?.dataset.href;
    if (href !== undefined) location.assign(href);
  });
  field.addEventListener('blur', close);
}

function option({ name, kind, href }: Suggestion, id: string): HTMLElement {
  const item = document.createElement('li');
  item.id = id;
  item.className = 'suggestion';
  item.setAttribute('role', 'option');
  item.dataset.href = href;
  const what = document.createElement('span');
  what.textContent = name;
  const sort = document.createElement('span');
  sort.className = 'aside';
  sort.textContent = kind;
  item.append(what, ' ', sort);
  return item;
}
