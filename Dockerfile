# syntax=docker/dockerfile:1

# Builds the service and the playground with everything that building needs …
FROM node:20-slim AS build
WORKDIR /entente
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node scripts/build.mjs

# … and keeps only what serving needs: the bundle, and the embedded engine, which is a native module.
FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_DATA=/data
WORKDIR /entente
COPY --from=build /entente/package.json /entente/schema.graphql ./
COPY --from=build /entente/node_modules/@grafeo-db node_modules/@grafeo-db
COPY --from=build /entente/dist dist
COPY --from=build /entente/cypher cypher
COPY --from=build /entente/seed seed
COPY --from=build /entente/web/home web/home
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ok}) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.mjs"]
