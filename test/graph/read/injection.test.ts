import fc from 'fast-check';
import { GraphQLError, type OperationDefinitionNode, parse, validate } from 'graphql';
import { loadSchema } from '../../../src/api/load-schema.js';
import { createComposer } from '../../../src/graph/read/compose.js';
import { type StringPlace, stringPlaces } from './string-places.js';

const schema = loadSchema();
const composer = createComposer(schema);
const places = stringPlaces(schema);
const isCursor = ({ name }: StringPlace): boolean => /\((after|before)\)$/.test(name);

/** Texts that mean something to Cypher, Lucene, JSON, a template or a terminal. */
const HOSTILE = [
  "x'}) DETACH DELETE n //",
  'x"}) MATCH (n) DETACH DELETE n RETURN {a: "',
  '`) CALL db.labels() YIELD label //',
  '\\u0060 OR true',
  "\\' OR 1 = 1 /*",
  '$p0',
  '{{1 + 1}}',
  '//? first: true',
  '*/ RETURN 1',
  'a:* OR name:[* TO *] ~ ^ \\ / && || ! ( ) { }',
  '{"$ne": null}',
  '__proto__',
  '\u0000\u001b[2J\u202e',
  'ünï 🏃 \ud83c',
  "'",
  '',
  'x'.repeat(5_000),
];

/** Values that each kind of scalar takes; texts take anything. */
const TYPED: Readonly<Record<string, readonly [string, string]>> = {
  Day: ['2020-01-01', '2021-12-31'],
  DateTime: ['2020-01-01T00:00:00Z', '2021-12-31T23:59:59Z'],
  URL: ['https://example.org/', `https://example.org/${encodeURI("'})")}`],
  Sha256: ['a'.repeat(64), 'b'.repeat(64)],
};

/** The statement for an operation; null when it is refused as bad input, or is none at all (half a surrogate pair in a literal). */
function statementOf(text: string, variables: Readonly<Record<string, unknown>>): string | null {
  try {
    const document = parse(text, { noLocation: true });
    return composer.compose(document, document.definitions[0] as OperationDefinitionNode, variables)?.statement ?? null;
  } catch (error) {
    if (error instanceof GraphQLError && (/^BAD_/.test(String(error.extensions.code)) || error.message.startsWith('Syntax Error')))
      return null;
    throw error;
  }
}
const inText = (place: StringPlace, value: string) => statementOf(place.operation(JSON.stringify(value)), {});
const inVariable = (place: StringPlace, value: string) => statementOf(place.operation('$text'), { text: value });

describe('what a client writes', () => {
  it('can be given in many places', () => {
    expect(places.length).toBeGreaterThan(1_000);
    for (const { name, scalar, operation } of places.filter((_, at) => at % 20 === 0)) {
      const value = JSON.stringify(TYPED[scalar]?.[0] ?? 'x');
      expect([name, validate(schema, parse(operation('$text'))), validate(schema, parse(operation(value)))]).toEqual([name, [], []]);
    }
  });

  it('never changes the text of a statement, wherever it is given, as a literal or as a variable', () => {
    for (const [at, place] of alike(places.filter((each) => !isCursor(each))).entries()) {
      const [plain, other] = TYPED[place.scalar] ?? ['plain', HOSTILE[at % HOSTILE.length] ?? ''];
      for (const statement of [inText, inVariable]) {
        const [expected, found] = [statement(place, plain), statement(place, other)];
        expect([place.name, expected]).toEqual([place.name, expect.stringContaining('RETURN')]);
        expect([place.name, other, found ?? expected]).toEqual([place.name, other, expected]);
      }
    }
  });

  it('is refused where a cursor stands, whatever it is', () => {
    for (const [at, place] of alike(places.filter(isCursor)).entries()) {
      const value = HOSTILE[at % HOSTILE.length] ?? '';
      expect([place.name, inText(place, value), inVariable(place, value)]).toEqual([place.name, null, null]);
    }
  });

  it('never does so, whatever it is', () => {
    const texts = places.filter((place) => !isCursor(place) && TYPED[place.scalar] === undefined);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 60 }), (place, value) => {
        const statement = inVariable(place, value);
        return statement === null || statement === inVariable(place, 'plain');
      }),
      { numRuns: 300 },
    );
  });
});

/** One of those that differ only in the type on which the field stands. */
function alike(all: readonly StringPlace[]): readonly StringPlace[] {
  return [...new Map(all.map((place) => [place.name.replace(/^\w+\./, ''), place])).values()];
}
