import { z } from 'zod';
import { portablePattern } from '../../model/portable-pattern.js';
import { recordShape } from '../../model/record.js';
import { articleFile, datasetFile, vocabularyFile } from '../shapes/files.js';
import { rekeyFile } from '../shapes/rekey.js';

/** The JSON Schemas for editors, by file: of each sort of seed file, and of one line of NDJSON. */
export function seedSchemas(): Readonly<Record<string, object>> {
  return {
    'schema/article.json': ofYaml(articleFile, 'An article with what is said in it'),
    'schema/vocabulary.json': ofYaml(vocabularyFile, 'People, organizations, works, measures, places, topics, claims'),
    'schema/dataset.json': ofYaml(datasetFile, 'A dataset'),
    'schema/rekey.json': ofYaml(rekeyFile, 'Ids that were renamed'),
    'schema/record.json': {
      title: 'One record, a line of NDJSON',
      ...z.toJSONSchema(recordShape, { io: 'input', unrepresentable: 'any', override: ({ jsonSchema }) => portablePattern(jsonSchema) }),
    },
  };
}

/** Seed files are read with every scalar as text, while editors see `2031` as a number: both must pass. */
function ofYaml(shape: z.ZodType, title: string): object {
  const schema = z.toJSONSchema(shape, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      portablePattern(jsonSchema);
      if (jsonSchema.type !== 'string') return;
      if (jsonSchema.enum === undefined) (jsonSchema as { type: unknown }).type = ['string', 'number', 'boolean'];
      else if (jsonSchema.enum.includes('true')) {
        delete jsonSchema.type;
        jsonSchema.enum = [true, false, 'true', 'false'];
      }
    },
  });
  return { title, ...withTextKeys(schema) };
}

/** The names of keys stay text. */
function withTextKeys(value: unknown): object {
  return JSON.parse(JSON.stringify(value), (key, inner) => (key === 'propertyNames' ? { ...inner, type: 'string' } : inner));
}
