import { externalBrowserHint } from '../../src/web/external-browser.js';

it.each([
  ['bolt://db.example:7687', 'http://db.example:7474/browser/'],
  ['neo4j+s://db.example', 'https://db.example:7473/browser/'],
  ['neo4j+ssc://db.example:7687', 'https://db.example:7473/browser/'],
  ['neo4j+s://ab12.databases.neo4j.io', 'https://console.neo4j.io'],
])("the sentence for a server of the user's own at %s names %s", (uri, page) => {
  expect(externalBrowserHint(uri)).toContain(page);
  expect(externalBrowserHint(uri)).toContain('onrecord browser --save DIR');
});
