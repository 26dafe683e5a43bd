# The packed package on Node's own image. CI does not build it.
#   npm pack && docker build --build-arg TARBALL=vision-conformance-0.1.0.tgz --tag vision-conformance .
#   docker run --rm --env VISION_CONFORMANCE_API_KEY --volume "$PWD/reports:/home/node/reports" vision-conformance --base-url https://api.example.com/v1
FROM node:22-alpine AS install
ARG TARBALL
COPY ${TARBALL} /tmp/package.tgz
RUN npm install --global --prefix /opt/vision-conformance --omit=dev --ignore-scripts /tmp/package.tgz

FROM node:22-alpine
COPY --from=install /opt/vision-conformance /opt/vision-conformance
ENV NODE_ENV=production PATH=/opt/vision-conformance/bin:$PATH
# Reports are written below; the user of the image needs no right beyond that.
WORKDIR /home/node
RUN chown node:node /home/node
USER node
ENTRYPOINT ["vision-conformance"]
