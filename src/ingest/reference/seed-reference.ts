import type { z } from 'zod';
import { articleFile, datasetFile, sealsFile, vocabularyFile } from '../shapes/files.js';
import { rekeyFile } from '../shapes/rekey.js';
import { mappingsOf, type NotedMapping } from './shape-walk.js';

/** The files of the seed format, in the order of the reference. */
export const SEED_FILES: readonly { readonly title: string; readonly about: string; readonly shape: z.ZodType }[] = [
  { title: 'dataset.yaml', about: 'What the dataset is, who made it, and which files belong to it.', shape: datasetFile },
  {
    title: 'Vocabulary files',
    about:
      'Agents, works, measures, places, topics and claims. Any file that `read:` names may hold any of these sections; article files may, too.',
    shape: vocabularyFile,
  },
  {
    title: 'Article files',
    about: 'One article (or document) that is held, and what is said in it. The sections of vocabulary files stand there, too.',
    shape: articleFile,
  },
  {
    title: 'rekey.yaml',
    about: 'Ids that were renamed, if there are any. It stands beside dataset.yaml and is read without being named there.',
    shape: rekeyFile,
  },
  { title: 'ARTICLE.seals.yaml', about: 'Written by `onrecord seal` beside the article file; not edited by hand.', shape: sealsFile },
];

const HEAD = `# Seed reference

<!-- Generated from src/ingest/shapes by \`npm run generate\`. Do not edit. -->

Every key of the seed files, what it means, what holds without it, and the property of the model that it sets.
Files are plain YAML: every scalar is text, so \`2030\`, \`no\` and \`1.10\` stay what they are. Unknown keys are refused. Text that holds a comma needs quotation marks inside \`{ }\` and \`[ ]\`.

**References** are bare slugs where the kind is plain, or \`person:slug\`, \`work:slug\` and so on. An assertion is \`speaker/claim\` in the same article and \`article/speaker/claim\` elsewhere, with the endings of its id: \`~no-response\`, \`~by-reporter\`, \`~2\`.

**Dates** are EDTF: \`2018-07-13\`, \`2018-07\`, \`2018\`, \`2018-03-19/2018-05-30\`, \`2020~\`. Short forms: \`2031-05-13 = Tuesday\` (resolved from the words printed), \`2024-02-21 (inferred)\`.

**Lists**: where a key takes a list, one value may stand without brackets.

NDJSON files hold the records of the model themselves, one a line, \`kind\` first; \`schema/record.json\` describes them.
`;

/** The text of docs/reference/seeds.md. */
export function seedReference(): string {
  const told = new Set<string>();
  const parts = SEED_FILES.map(({ title, about, shape }) => {
    const mappings = mappingsOf(shape, '').filter((mapping) => {
      const content = mapping.keys.map(({ key, says }) => `${key} ${says}`).join('\n');
      if (told.has(content)) return false;
      told.add(content);
      return true;
    });
    return `## ${title}\n\n${about}\n\n${mappings.map(table).join('\n')}`;
  });
  return `${HEAD}\n${parts.join('\n')}`;
}

function table({ path, keys }: NotedMapping): string {
  const rows = keys.map(({ key, required, says, otherwise, sets }) => {
    const fallback = required ? 'required' : otherwise;
    return `| \`${key}\` | ${cell(says)} | ${cell(fallback)} | ${sets.map((property) => `\`${property}\``).join('<br>')} |`;
  });
  const title = path === '' ? '' : `### ${TITLES[path] ?? `\`${path}\``}\n\n`;
  return `${title}| key | meaning | without it | sets |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** Mappings that stand in many places, told where they first occur. */
const TITLES: Readonly<Record<string, string>> = {
  'people.SLUG.roles[].from': 'A date as a mapping, anywhere',
  'expect.agents': 'A number expected: `expect.…`',
  'corrections[].also': 'A further passage as a mapping, before `onrecord seal`',
};

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
