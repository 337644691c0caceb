# The image that Turbine takes. "npm run package" builds it; what goes into /app stands in tools/image/contents.ts.
#
# The tag names one Node release, but a registry may move a tag. To pin the very bytes, append the digest that
# "docker buildx imagetools inspect node:24.21.0-bookworm-slim" prints: node:24.21.0-bookworm-slim@sha256:…
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /source
COPY package.json package-lock.json ./
COPY packages/cli/package.json packages/cli/
COPY packages/simulator/package.json packages/simulator/
# Without the preview, which brings React and the driver of a browser. No package may run code of its own while it is
# installed; esbuild's program comes as a package, so nothing needs to.
RUN npm ci --ignore-scripts --no-audit --no-fund \
    --include-workspace-root --workspace packages/cli --workspace packages/simulator
COPY . .
ARG SOURCE_DATE_EPOCH=0
RUN npm run build && npx tsx tools/image/stage.ts /image

# Without a Docker engine, "npm run package" has buildah build this stage alone, with the same files and a Node base of
# its own. Hence no RUN in here.
FROM ${NODE_IMAGE} AS image
COPY --from=build /image/app/ /app/
WORKDIR /app
ARG TITLE=HaloPSA
ARG DESCRIPTION=unknown
ARG VERSION=unknown
ARG REVISION=unknown
ARG SOURCE=unknown
ARG LICENCE=unknown
ARG CREATED=unknown
LABEL org.opencontainers.image.title="${TITLE}" \
      org.opencontainers.image.description="${DESCRIPTION}" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.source="${SOURCE}" \
      org.opencontainers.image.licenses="${LICENCE}" \
      org.opencontainers.image.created="${CREATED}"
ENV NODE_ENV=production
# By number, since a cluster that demands a non-root user cannot tell it from a name. It is the official image's "node".
USER 1000:1000
# --max-old-space-size, in MiB: an agent has 2 GB for several actions at once, of which each would otherwise take half.
# The largest answers and outputs there may be need less; what needs more ends by itself and not with the whole agent.
# --min-semi-space-size, in MiB: what one short action leaves behind fits in there, and need not be swept away twice.
# --disable-sigusr1: nobody is let into a running action by Node's inspector.
ENTRYPOINT ["node", "--max-old-space-size=512", "--min-semi-space-size=4", "--disable-sigusr1", "/app/dist/main.js"]
