import { createEngine } from "../lib/pipeline";
import { loadResources } from "../lib/server/resources";

/** Time on this machine's clock since it was made, in milliseconds, by part. */
interface Timing {
  /** Runs a part and adds its time. */
  measure<T>(part: string, run: () => T): T;
  /** One line: each part in order of first use, and all since the process began. */
  line(): string;
}

export function startTiming(): Timing {
  const parts = new Map<string, number>();
  return {
    measure(part, run) {
      const start = performance.now();
      const result = run();
      parts.set(part, (parts.get(part) ?? 0) + performance.now() - start);
      return result;
    },
    line() {
      // performance.now counts from the start of the process, so that the program's own loading is in the total.
      const all = [...parts, ["total", performance.now()] as const];
      return all.map(([part, time]) => `${part} ${time.toFixed(1)} ms`).join(", ");
    },
  };
}

/** The engine with dictionaries loaded. */
export function loadEngine(timing: Timing) {
  return timing.measure("loading", () => createEngine(loadResources()));
}
