import { defineConfig } from "vitest/config";

const setupFiles = ["tests/setup/fail-on-console.ts"];

/** Everything but the browser tests (vitest.e2e.config.ts): pure tests, and server tests on real SQLite files. */
export default defineConfig({
  // As in app/, which the tests of routes import.
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/server/**", "tests/e2e/**"],
          setupFiles,
          // Some start the command line as a process of its own, on a machine that is busy.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["tests/server/**/*.test.ts"],
          globalSetup: ["tests/setup/base-database.ts"],
          setupFiles: [...setupFiles, "tests/setup/worker-database.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
