/** What scripts/ need of the server's code, bundled to dist/maintenance.js. */
export { backup } from "./backup";
export { isLoopback, readEnv } from "./env";
export { sentenceFor } from "./errors";
export { migrate } from "./migrate";
export { prepare } from "./prepare";
export { schemaDrift } from "./schema-diff";
