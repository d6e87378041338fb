import { GraphQLError } from 'graphql';

/** The most inputs that a conclusion is drawn from; the fragments fetch one more, so that it is seen. */
export const MOST_INPUTS = 10_000;

/** The refusal of a conclusion that would rest on a part of its inputs. */
export function tooMany(what: string, allowed: number, instead: string): GraphQLError {
  return new GraphQLError(
    `There are more than ${allowed.toLocaleString('en')} ${what}; a conclusion from some of them would be wrong. ${instead}`,
    {
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: { name: 'inputs', allowed } },
    },
  );
}
