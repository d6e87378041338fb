# onrecord over a Neo4j that runs elsewhere (see docker-compose.yml); no Java in here
FROM node:22-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production ONRECORD_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json /app/schema.graphql ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/cypher cypher
COPY --from=build /app/schema schema
COPY --from=build /app/examples examples
COPY --from=build /app/seeds seeds
COPY --from=build /app/embedded embedded
USER node
EXPOSE 4000
CMD ["node", "--max-semi-space-size=64", "dist/cli/main.js", "start"]
