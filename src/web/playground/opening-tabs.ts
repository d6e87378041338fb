import type { Example } from '../examples.js';

/** One tab in the shape that GraphiQL keeps in the browser's storage. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly query: string | null;
  readonly variables: string | null;
  readonly headers: string | null;
  readonly operationName: string | null;
  readonly response: string | null;
}

/** What a link may ask for: `?query=`, `?variables=` and `?operation=NAME`. */
export interface Link {
  readonly query: string | null;
  readonly variables: string | null;
  readonly operation: string | null;
}

/** What the page opens with, and what it must remember so that a closed example stays closed. */
export interface Opening {
  readonly tabs: readonly Tab[];
  readonly activeTabIndex: number;
  readonly seen: Readonly<Record<string, string>>;
}

/**
 * The tabs to open: those kept from the last visit, then the examples that are new since, then what the link asks for, made active.
 * An example that changed replaces its own untouched tab; one that the user closed or edited is left alone.
 */
export function openingTabs(kept: string | null, seen: string | null, examples: readonly Example[], link: Link): Opening {
  const before = parse<{ tabs?: Tab[]; activeTabIndex?: number }>(kept);
  const known = parse<Record<string, string>>(seen);
  const old = Array.isArray(before.tabs) ? before.tabs.filter((tab) => typeof tab?.id === 'string') : [];
  const renewed = examples.filter((e) => known[e.name] !== undefined && known[e.name] !== e.query);
  const tabs = [
    ...old.map((tab) => renewal(tab, renewed, known)),
    ...examples.filter((example) => known[example.name] === undefined).map(exampleTab),
  ];
  const wanted = linkedTab(tabs, examples, link);
  const all = wanted === null || tabs.includes(wanted) ? tabs : [...tabs, wanted];
  const shown = all.length > 0 ? all : [newTab('# Write a query here. Ctrl-Space suggests fields, Ctrl-Enter runs it.\n', null)];
  const active = wanted === null ? (before.activeTabIndex ?? 0) : shown.indexOf(wanted);
  return {
    tabs: shown,
    activeTabIndex: Math.min(Math.max(active, 0), shown.length - 1),
    seen: Object.fromEntries(examples.map((example) => [example.name, example.query])),
  };
}

/** The name of the first named operation of a document; null when it has none. */
export function operationName(query: string): string | null {
  return /^[^#\n]*\b(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1] ?? null;
}

function linkedTab(tabs: readonly Tab[], examples: readonly Example[], link: Link): Tab | null {
  if (link.query !== null) {
    const same = tabs.find((tab) => tab.query === link.query && (tab.variables ?? '') === (link.variables ?? ''));
    return same ?? newTab(link.query, link.variables, link.operation);
  }
  if (link.operation === null) return null;
  const names = (query: string | null): boolean => new RegExp(`^[^#\\n]*\\bquery\\s+${link.operation}\\b`, 'm').test(query ?? '');
  if (!/^\w+$/.test(link.operation)) return missing(link.operation, examples);
  const open = tabs.find((tab) => names(tab.query));
  if (open !== undefined) return open;
  const example = examples.find(({ query }) => names(query));
  return example === undefined ? missing(link.operation, examples) : exampleTab(example);
}

function missing(operation: string, examples: readonly Example[]): Tab {
  const names = examples.map(({ query }) => operationName(query)).filter((name) => name !== null);
  const asked = operation.replace(/\s+/g, ' ').slice(0, 80);
  return newTab(`# The link asks for the example ${asked}, and there is none of that name.\n# There are: ${names.join(', ')}\n`, null);
}

function renewal(tab: Tab, renewed: readonly Example[], known: Readonly<Partial<Record<string, string>>>): Tab {
  const example = renewed.find(({ name }) => known[name] === tab.query);
  return example === undefined ? tab : { ...exampleTab(example), id: tab.id };
}

function exampleTab(example: Example): Tab {
  return newTab(example.query, example.variables);
}

function newTab(query: string, variables: string | null, operation: string | null = null): Tab {
  const name = operation ?? operationName(query);
  // Not crypto.randomUUID: browsers withhold it on plain http from other hosts than localhost.
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return { id, title: name ?? '<untitled>', query, variables, headers: null, operationName: name, response: null };
}

/** Storage belongs to the user: whatever cannot be read counts as empty. */
function parse<T extends object>(text: string | null): Partial<T> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Partial<T>) : {};
  } catch {
    return {};
  }
}
