import { defineConfig } from "vitest/config";

/** Browser tests: they start the built server on a port and a database of their own, one file after the other. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
