import { readdirSync, readFileSync } from 'node:fs';
import {
  type GraphQLEnumType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { loadSchema } from '../../src/api/load-schema.js';
import * as words from '../../src/model/vocabulary.js';

const schema = loadSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

describe('the contract', () => {
  it('is a valid schema that only reads', () => {
    expect(validateSchema(schema)).toEqual([]);
    expect([schema.getMutationType(), schema.getSubscriptionType()].filter(Boolean)).toEqual([]);
  });

  it('says of everything what it is', () => {
    const all: { readonly name: string; readonly description?: string | null | undefined }[] = [];
    for (const type of types) {
      all.push(type);
      if (isEnumType(type))
        all.push(...type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, description: value.description })));
      if (isInputObjectType(type))
        all.push(...Object.values(type.getFields()).map((f) => ({ name: `${type.name}.${f.name}`, description: f.description })));
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          all.push({ name: `${type.name}.${field.name}`, description: field.description });
          all.push(...field.args.map((arg) => ({ name: `${type.name}.${field.name}(${arg.name})`, description: arg.description })));
        }
      }
    }
    expect(all.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['MembershipKind', words.MEMBERSHIP_KINDS],
    ['RoleStatus', words.ROLE_STATUSES],
    ['WorkKind', words.WORK_KINDS],
    ['ClaimKind', words.CLAIM_KINDS],
    ['Listing', words.LISTINGS],
    ['AboutAs', words.ABOUT_AS],
    ['Act', words.ACTS],
    ['Manner', words.MANNERS],
    ['Channel', words.CHANNELS],
    ['Attribution', words.ATTRIBUTIONS],
    ['Basis', words.BASES],
    ['DateBasis', words.DATE_BASES],
    ['Aspect', words.ASPECTS],
    ['StanceKind', words.STANCE_KINDS],
    ['Section', words.SECTIONS],
    ['Comparator', words.COMPARATORS],
    ['PeriodKind', words.PERIOD_KINDS],
    ['DerivationOp', words.DERIVATION_OPS],
    ['RelayHow', words.RELAY_HOWS],
    ['Fidelity', words.FIDELITIES],
    ['TopicKind', words.TOPIC_KINDS],
    ['CorrectionKind', words.CORRECTION_KINDS],
    ['ResponseType', Object.keys(words.RESPONSE_KINDS)],
    ['ResponseKind', Object.values(words.RESPONSE_KINDS).flat()],
  ])('the values of %s are the words of the model', (name, expected) => {
    const type = schema.getType(name) as GraphQLEnumType;
    expect(type.getValues().map((value) => value.name)).toEqual([...expected]);
  });

  it('each kind of response says to which type it belongs', () => {
    const type = schema.getType('ResponseKind') as GraphQLEnumType;
    const told = type.getValues().map((value) => [value.name, /\((\w+)\)/.exec(value.description ?? '')?.[1]]);
    expect(told).toEqual(type.getValues().map((value) => [value.name, words.responseType(value.name as words.ResponseKind)]));
  });
});

describe('a page', () => {
  const paged = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));

  it.each(paged.map(({ name, field }) => [name, field] as const))('%s can be walked in both directions', (name, field) => {
    const args = field.args.map((arg) => arg.name);
    const expected = name === 'Query.search' ? ['first', 'after'] : ['first', 'after', 'last', 'before'];
    expect(args).toEqual(expect.arrayContaining(expected));
  });

  it('every order has a default', () => {
    const without = paged.filter(({ field }) => field.args.some((arg) => arg.name === 'orderBy' && arg.defaultValue === undefined));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('a filter', () => {
  const folder = new URL('../../cypher/read/filters/', import.meta.url);
  // An id is found by its constraint, and a range of days by the index that the order uses.
  const served = (name: string) => ['id', 'day', 'saidOn', 'published'].includes(name);
  const fields = readdirSync(folder).flatMap((file) => {
    const type = schema.getType(file.replace('.cypher', ''));
    const indexed = [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^\/\/= (\w+)(?:\.\w+)? .*indexed/gm)].map(([, name]) => name);
    if (!isInputObjectType(type)) throw new Error(`${file} belongs to no filter`);
    return Object.values(type.getFields()).map(
      (field) => [`${type.name}.${field.name}`, field, indexed.includes(field.name) || served(field.name)] as const,
    );
  });

  it.each(fields)('%s says that it scans, unless an index serves it', (_name, field, isServed) => {
    const scans = /Scans: looks at 20,000 records a page at most\.$/.test(field.description ?? '');
    expect(scans).toBe(!isServed);
  });
});
