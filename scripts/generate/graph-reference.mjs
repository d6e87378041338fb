import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadBuilt } from '../house/load-built.mjs';
import { ENDINGS, FIELDS, LINK_PROPERTIES, OTHER_LINKS, PROPERTIES } from './words/graph.mjs';

export const reads = 'dist';

const FILE = 'docs/reference/graph.md';
/** What Neo4j notes of a running ingest; nobody asks for it. */
const INNER = ['OnrecordCommits', 'OnrecordLock', 'OnrecordSchema'];

/**
 * docs/reference/graph.md: labels, properties and links as src/model, src/graph and cypher/ have them. Fails when a statement writes a property or a link that
 * nobody has described, and when a description is of nothing.
 */
export async function generate(root) {
  const { RECORD_SHAPES } = await loadBuilt(root, 'model/record.js');
  const { references } = await loadBuilt(root, 'model/records/parts.js');
  const { KINDS } = await loadBuilt(root, 'model/kind.js');
  const { LINKS } = await loadBuilt(root, 'graph/links.js');
  const { nodeColumns } = await loadBuilt(root, 'graph/bulk/node-columns.js');
  const labelsOf = (kind) => nodeColumns(kind).labels({ key: '' });
  const labelOf = (kind) => labelsOf(kind).at(-1);
  const told = new Set();
  const words = (label, name) => {
    const found = PROPERTIES[label]?.[name];
    if (found !== undefined) told.add(`${label}.${name}`);
    return found;
  };

  const written = writtenProperties(root);
  const sections = KINDS.map((kind) => {
    const { shape } = RECORD_SHAPES[kind];
    const labels = labelsOf(kind);
    const label = labelOf(kind);
    const own = nodeColumns(kind).properties.map(([name]) => name);
    const derived = labels.flatMap((each) => (each === 'Record' ? [] : [...(written.get(each) ?? [])]));
    const rows = [...new Set([...own, ...derived])]
      .filter((name) => PROPERTIES.Record[name] === undefined)
      .map((name) => {
        const given = labels.map((each) => words(each, name)).find((one) => one !== undefined) ?? fieldWords(shape, name);
        if (given === undefined) throw new Error(`${label}.${name} is written and not described in scripts/generate/words/graph.mjs.`);
        return [`\`${name}\``, ...given];
      });
    const also = conditional(root, kind).map((one) => `\`${one}\``);
    const line = `Labels ${labels.map((one) => `\`${one}\``).join(', ')}${also.length > 0 ? `, and ${also.join(' or ')} where it is one` : ''}.`;
    return `### ${label}\n\n${line}\n\n${table(['property', 'type or words', 'meaning'], rows)}\n`;
  });
  const others = ['Comparison', 'Dataset', 'Run', 'Revision', 'Rename'].map((label) => {
    const names = new Set(['id', ...(written.get(label) ?? [])].filter((name) => name !== 'id' || PROPERTIES[label].id !== undefined));
    const rows = [...names].map((name) => {
      const given = words(label, name);
      if (given === undefined) throw new Error(`${label}.${name} is written and not described in scripts/generate/words/graph.mjs.`);
      return [`\`${name}\``, ...given];
    });
    return `### ${label}\n\n${table(['property', 'type or words', 'meaning'], rows)}\n`;
  });
  for (const name of Object.keys(PROPERTIES.Record)) words('Record', name);
  refuseIdle(PROPERTIES, told);

  const patterns = new Map();
  for (const kind of KINDS) {
    for (const { field, type, end, key, properties = [] } of LINKS[kind]) {
      const { targets, how, meaning } = linkOf(RECORD_SHAPES[kind].shape[field], key, references);
      const other = targets.map((target) => (target === 'agent' ? 'Agent' : target === 'work' ? 'Work' : labelOf(target))).join(' or ');
      const source = ['article', 'document'].includes(kind)
        ? 'Work'
        : ['person', 'organization', 'group'].includes(kind)
          ? 'Agent'
          : labelOf(kind);
      const pattern = end === 'out' ? `(${source})-[:${type}]->(${other})` : `(${other})-[:${type}]->(${source})`;
      patterns.set(pattern, [`\`${pattern}\``, `${how} for each ${source}`, properties.map((one) => `\`${one}\``).join(' '), meaning]);
    }
  }
  const derivedLinks = writtenLinks(root, new Set(Object.values(LINKS).flatMap((fields) => fields.map(({ type }) => type))));
  const strangers = [...derivedLinks.keys()].filter((type) => OTHER_LINKS[type] === undefined);
  const idle = Object.keys(OTHER_LINKS).filter((type) => !derivedLinks.has(type));
  if (strangers.length + idle.length > 0) throw new Error(`Links without words: ${strangers}; words without links: ${idle}.`);
  const used = new Set([
    ...Object.values(LINKS)
      .flat()
      .flatMap(({ properties = [] }) => properties),
    ...[...derivedLinks.values()].flat(),
  ]);
  refuseDifference([...used], Object.keys(LINK_PROPERTIES), 'properties of links');

  return {
    [FILE]: `# The graph in Neo4j: labels, properties, links

<!-- Generated from src/model, src/graph and cypher/ by \`npm run generate\`. Do not edit. -->

For people who write Cypher. What the words mean stands in the [glossary](../glossary.md), why they were chosen in [the model](../explanation/model.md).
Ask for reading only; what others write into records, \`onrecord doctor\` finds. A property that has no value is missing.

\`\`\`cypher
MATCH (speaker:Agent)-[:MADE]->(assertion:Assertion)-[:OF]->(claim:Claim)
WHERE assertion.retiredAt IS NULL
RETURN speaker.name, assertion.day, claim.text
ORDER BY assertion.day DESC, assertion.id
LIMIT 10
\`\`\`

## Every record

Label \`Record\`, besides those below.

${table(
  ['property', 'type or words', 'meaning'],
  Object.entries(PROPERTIES.Record).map(([name, given]) => [`\`${name}\``, ...given]),
)}

A date is several properties: \`saidOn\` in EDTF, \`saidOnPrinted\`, \`saidOnBasis\`, \`saidOnEarliest\`, \`saidOnLatest\`. Days are texts such as \`2024-05-21\`,
so that they compare as they should.

## Records

${sections.join('\n')}
## Other nodes

They are no records: no dataset holds them and no digest counts them. ${INNER.map((label) => `\`${label}\``).join(', ')} are onrecord's own notes.

${others.join('\n')}
## Links

${table(['link', 'how many', 'properties', 'meaning'], [...patterns.values()])}

## Links that rules derive, and those around records

For pictures and for Cypher written by hand; the API reads the nodes. Those that rules derive say \`derived: true\` and are made anew when records change.

${table(
  ['link', 'properties', 'meaning'],
  Object.entries(OTHER_LINKS).map(([type, [pattern, meaning]]) => [
    `\`${pattern}\``,
    derivedLinks
      .get(type)
      .map((one) => `\`${one}\``)
      .join(' '),
    meaning,
  ]),
)}

## Properties of links

${table(
  ['property', 'meaning'],
  Object.entries(LINK_PROPERTIES).map(([name, meaning]) => [`\`${name}\``, meaning]),
)}
`,
  };
}

/** Type and meaning of a property that a field of the record is, or follows from one. */
function fieldWords(shape, name) {
  const [whole, ...parted] = FIELDS[name] ?? [];
  if (shape[whole] !== undefined) return parted;
  const field = shape[name === 'kind' ? Object.keys(shape).find((key) => /^[a-z]+Kind$/.test(key)) : name];
  if (field !== undefined) return [typeOf(field), descriptionOf(field) ?? 'What sort of work.'];
  const ending = Object.keys(ENDINGS).find((each) => name.endsWith(each) && shape[name.slice(0, -each.length)] !== undefined);
  return ending === undefined ? undefined : ENDINGS[ending];
}

function typeOf(field) {
  const { type, enum: values, items, properties, const: only, anyOf } = z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' });
  if (values !== undefined) return values.join(', ');
  if (only !== undefined) return `\`${only}\``;
  if (properties?.edtf !== undefined) return 'date';
  if (type === 'array') return items.type === 'string' ? 'list of texts' : 'list';
  return { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false' }[type] ?? JSON.stringify(anyOf);
}

/** The words of a field, or of what it wraps. */
function descriptionOf(field) {
  for (let one = field; one !== undefined; one = one._zod.def.innerType) if (one.description !== undefined) return cell(one.description);
  return undefined;
}

/** What a field that is stored as links leads to, how often it stands, and what it means. */
function linkOf(field, key, references) {
  const optional = field._zod.def.type === 'optional';
  let inner = field;
  let many = false;
  for (;;) {
    const noted = references.get(inner);
    if (noted !== undefined) {
      const how = many ? 'any number' : optional ? 'at most one' : 'one';
      return { targets: noted.targets, how, meaning: descriptionOf(field) ?? '' };
    }
    const { def } = inner._zod;
    if (def.type === 'array') many = true;
    inner = def.type === 'object' ? (def.shape[key] ?? def.shape.of) : (def.innerType ?? def.element);
  }
}

/** Labels that only some records of a kind have. */
function conditional(root, kind) {
  const text = readFileSync(join(root, 'cypher', 'write', `${kind}.cypher`), 'utf8');
  return [...text.matchAll(/THEN .*\| SET \w+:(\w+)\)/g)].map(([, label]) => label);
}

function statements(root) {
  const outside = ['run', 'revision', 'quote', 'rename', 'membership'].map((name) => join(root, 'cypher', 'write', `${name}.cypher`));
  const derive = join(root, 'cypher', 'derive');
  return [
    ...readdirSync(derive)
      .sort()
      .map((name) => join(derive, name)),
    ...outside,
  ].flatMap((file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/^\/\/(?! ==).*$/gm, '');
    return text.split(/^\/\/ == .*$/m);
  });
}

/** Label → properties that statements besides those of cypher/write/KIND.cypher set. */
function writtenProperties(root) {
  const found = new Map();
  for (const statement of statements(root)) {
    const labels = new Map([...statement.matchAll(/\((\w+):(\w+)/g)].map(([, name, label]) => [name, label]).reverse());
    for (const [, clause] of statement.matchAll(
      /\bSET ([\s\S]*?)(?=\b(?:SET|REMOVE|WITH|MATCH|RETURN|CALL|UNWIND|MERGE|ON CREATE)\b|$)/g,
    )) {
      for (const [, name, property] of clause.matchAll(/(?:^|,\s+)(\w+)\.(\w+) = /g)) {
        const label = labels.get(name);
        if (label !== undefined) found.set(label, (found.get(label) ?? new Set()).add(property));
      }
    }
  }
  return found;
}

/** Type → properties of the links that are no field of a record. */
function writtenLinks(root, known) {
  const found = new Map();
  for (const statement of statements(root)) {
    for (const [clause] of statement.matchAll(/\b(?:CREATE|MERGE) \([\s\S]*?\)$/gm)) {
      for (const [, type, inside = ''] of clause.matchAll(/-\[:([A-Z_]+)(?: \{([^}]*)\})?\]->/g)) {
        if (!known.has(type))
          found.set(
            type,
            [...inside.matchAll(/(\w+):/g)].map(([, property]) => property),
          );
      }
    }
  }
  return found;
}

function refuseIdle(properties, told) {
  const idle = Object.entries(properties).flatMap(([label, names]) => Object.keys(names).map((name) => `${label}.${name}`));
  refuseDifference([...told], idle, 'properties');
}

function refuseDifference(there, described, what) {
  const missing = there.filter((one) => !described.includes(one));
  const idle = described.filter((one) => !there.includes(one));
  if (missing.length + idle.length > 0)
    throw new Error(`Of ${what}, not described: ${missing.join(', ')}; described and not there: ${idle.join(', ')}.`);
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
