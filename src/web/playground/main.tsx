import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { type ComponentProps, type FC, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import type { Example } from '../examples.js';
import { examplesPanel } from './examples-panel.js';
import { type Link, openingTabs } from './opening-tabs.js';
import { useLocalWorkers } from './workers.js';

const TABS = 'graphiql:tabState';
// Under GraphiQL's own prefix, so that its "clear data" brings the examples back.
const SEEN = 'graphiql:onrecordExamples';
// How wide GraphiQL draws its side panel against the editors.
const PANEL_WIDTH = 'graphiql:docExplorerFlex';

const TOKEN_WANTED =
  'This API asks for a token. Write {"authorization": "Bearer …"} into Headers, below the operation, and run it; "Re-fetch GraphQL schema" then brings the schema.';

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('playground') as HTMLElement);
  const examples = await readExamples();
  const search = new URLSearchParams(location.search);
  const link: Link = { query: search.get('query'), variables: search.get('variables'), operation: search.get('operation') };
  const opening = openingTabs(localStorage.getItem(TABS), localStorage.getItem(SEEN), examples, link);
  const active = opening.tabs[opening.activeTabIndex];
  localStorage.setItem(TABS, JSON.stringify({ tabs: opening.tabs, activeTabIndex: opening.activeTabIndex }));
  localStorage.setItem(SEEN, JSON.stringify(opening.seen));
  if (localStorage.getItem(PANEL_WIDTH) === null) localStorage.setItem(PANEL_WIDTH, '0.3');
  const panel = examplesPanel(examples);
  root.render(
    <GraphiQL
      fetcher={ask}
      plugins={[panel, HISTORY_PLUGIN]}
      visiblePlugin={panel}
      initialQuery={active?.query ?? ''}
      initialVariables={active?.variables ?? ''}
      defaultEditorToolsVisibility={true}
      isHeadersEditorEnabled
      // A token is forgotten with the page
      shouldPersistHeaders={false}
      schemaDescription
    >
      <GraphiQL.Logo>onrecord</GraphiQL.Logo>
      <SelectOperation name={link.operation} />
    </GraphiQL>,
  );
}

async function readExamples(): Promise<readonly Example[]> {
  const response = await fetch('/playground/examples.json').catch(() => null);
  return response?.ok ? ((await response.json()) as readonly Example[]) : [];
}

const ask: ComponentProps<typeof GraphiQL>['fetcher'] = async (params, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify(params),
  }).catch(() => null);
  if (response === null) throw new Error('The API does not answer. Is `onrecord start` still running?');
  if (response.status === 401) throw new Error(TOKEN_WANTED);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The API answered ${response.status} with something that is not JSON: ${text.slice(0, 500)}`);
  }
};

/** GraphiQL picks the first operation of a document; a link may name another one. It does so once, when the document is first parsed. */
const SelectOperation: FC<{ readonly name: string | null }> = ({ name }) => {
  const { setOperationName } = useGraphiQLActions();
  const { operations, operationName } = useGraphiQL(({ operations, operationName }) => ({ operations, operationName }));
  const done = useRef(name === null);
  useEffect(() => {
    if (done.current || name === null || !operations?.some((operation) => operation.name?.value === name)) return;
    done.current = true;
    if (operationName !== name) setOperationName(name);
  }, [name, operations, operationName, setOperationName]);
  return null;
};

useLocalWorkers();
await start();
