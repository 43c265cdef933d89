import { afterEach, beforeEach, expect, vi } from "vitest";

const METHODS = ["error", "warn"] as const;
type Method = (typeof METHODS)[number];
let noise: string[] = [];

/** Lets the running test log by `method` without failing; gives back what was logged. */
export function expectConsole(method: Method): string[] {
  const heard: string[] = [];
  vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
    heard.push(args.map(String).join(" "));
  });
  return heard;
}

beforeEach(() => {
  noise = [];
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      noise.push(`console.${method}: ${args.map(String).join(" ")}`);
    });
  }
});

// A warning that nobody expects is a defect somebody will otherwise meet in production.
afterEach(() => {
  vi.restoreAllMocks();
  expect(noise, "console noise").toEqual([]);
});
