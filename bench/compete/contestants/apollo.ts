import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { fastify, type RouteHandlerMethod } from "fastify";
import type { GraphQLSchema } from "graphql";
import { takeCounted } from "./connect.ts";

type Parts = {
  readonly served: { schema: GraphQLSchema } | { typeDefs: string; resolvers: object };
  readonly context: () => object;
};

/** Apollo as its first page shows it. */
export const serveByDefault = async ({ served, context }: Parts): Promise<string> => {
  const apollo = new ApolloServer(served as { schema: GraphQLSchema });
  const { url } = await startStandaloneServer(apollo, { listen: { port: 0 }, context: async () => context() });
  return url.replace(/\/$/, "");
};

/** Apollo on Fastify, for production, without the plugin that weighs each field. */
export const serveTuned = async ({ served, context }: Parts): Promise<string> => {
  const apollo = new ApolloServer({
    ...(served as { schema: GraphQLSchema }),
    nodeEnv: "production",
    csrfPrevention: false,
    persistedQueries: false,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  const app = fastify();
  const handler = fastifyApolloHandler(apollo, { context: async () => context() });
  app.post("/graphql", handler as unknown as RouteHandlerMethod);
  app.post("/hits", async () => takeCounted());
  return app.listen({ port: 0, host: "127.0.0.1" });
};
