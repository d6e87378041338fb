import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { FC } from 'react';
import type { Example } from '../examples.js';

/** A side panel that lists the examples by title; a click goes to the example's tab, or opens it again. */
export function examplesPanel(examples: readonly Example[]): GraphiQLPlugin {
  const content: FC = () => {
    const { addTab, changeTab } = useGraphiQLActions();
    const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
      tabs,
      queryEditor,
      variableEditor,
    }));
    const open = (example: Example): void => {
      const index = tabs.findIndex((tab) => tab.query === example.query);
      if (index >= 0) return changeTab(index);
      addTab();
      queryEditor?.setValue(example.query);
      variableEditor?.setValue(example.variables ?? '');
    };
    return (
      <section className="onrecord-examples" aria-label="Examples">
        <h2>Examples</h2>
        <p>{examples.length === 0 ? 'There are no files in examples/.' : 'Each opens in a tab; Ctrl-Enter runs it.'}</p>
        <ul>
          {examples.map((example) => (
            <li key={example.name}>
              <button type="button" onClick={() => open(example)}>
                {example.title}
                {example.description !== '' && <small>{example.description}</small>}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  };
  return { title: 'Examples', icon: Icon, content };
}

const Icon: FC = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" height="1em" aria-hidden="true">
    <path d="M4 5h16M4 10h10M4 15h16M4 20h7" strokeLinecap="round" />
  </svg>
);
