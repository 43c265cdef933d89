import { defineConfig } from "vitest/config";

/** Browser tests: each file starts the built server on a port and a database of its own; two at a time, since most of it is waiting. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
