import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Limits } from '../config.js';
import type { AnsweringContext, Log } from './answering.js';
import { errorFormatter } from './format-error.js';
import { rememberedOperations } from './known-operations.js';
import { type OperationReader, resolveFromTree } from './read-operation.js';

/** What Apollo Server is to know. */
export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly reader: OperationReader;
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly log: Log;
}

/** Apollo Server with everything off that leaks, phones home or costs: batching, caching hints, landing page, reports, stack traces. */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<AnsweringContext>> {
  const { schema, introspection, log, limits, reader } = options;
  const server = new ApolloServer<AnsweringContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: documentStore(),
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 5 },
    fieldResolver: resolveFromTree,
    formatError: errorFormatter(log),
    logger: plainLog(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      reader.plugin,
    ],
  });
  await server.start();
  return server;
}

/** The operations that were asked last. Apollo would weigh them by their JSON, which is a small part of what they hold. */
function documentStore() {
  const recent = rememberedOperations<DocumentNode>();
  return {
    get: async (key: string) => recent.get(key),
    set: async (key: string, document: DocumentNode) => recent.set(key, document, document.loc?.source.body.length ?? 0),
    delete: async (key: string) => recent.delete(key),
  };
}

function plainLog(log: Log) {
  const at = (level: 'error' | 'warn' | 'info' | 'debug') => (message?: unknown) => log[level]({}, String(message));
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
