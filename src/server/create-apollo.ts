import { ApolloServer, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import { currentRequest } from "./current-request.ts";
import { knownOperations } from "./known-operations.ts";
import { maskError } from "./mask-error.ts";
import type { Metrics } from "./metrics.ts";
import { statusOf } from "./status-of.ts";

/** Nothing of an answer is there: no data, or only roots that are null. */
const isUnanswered = (data: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  data === null || data === undefined || Object.values(data).every((root) => root === null);

const statusOfErrors = (errors: readonly GraphQLFormattedError[]): number =>
  Math.max(...errors.map(({ extensions }) => statusOf(extensions?.code)));

/** Errors of an operation of which nothing was answered set the HTTP status; beside an answer they leave it at 200. */
const statusPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== "single") return;
      const { errors = [], data } = response.body.singleResult;
      if (errors.length > 0 && isUnanswered(data)) response.http.status = statusOfErrors(errors);
    },
  }),
};

const formatErrorWith =
  ({ errors }: Metrics) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const request = currentRequest();
    const masked = maskError(formatted, error, request?.id ?? "none");
    errors.inc({ code: String(masked.formatted.extensions?.code) });
    if (masked.isInternal) request?.log.error({ err: masked.cause, reference: request.id }, "operation failed");
    return masked.formatted;
  };

/** Apollo without anything that asks other hosts, keeps operations of strangers, or shows what is inside. */
export const createApollo = <Context extends BaseContext>(
  schema: GraphQLSchema,
  metrics: Metrics,
  plugins: readonly ApolloServerPlugin<Context>[],
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    formatError: formatErrorWith(metrics),
    introspection: true,
    validationRules: [knownOperations],
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    apollo: {},
    plugins: [
      statusPlugin,
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
