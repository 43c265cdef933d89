import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { ENGINE_VERSION } from "../lib/model/report";

/** Where the figures of the README come from. */
const FILE = join(process.cwd(), "bench", "results.json");

/** Puts the figures of one bench beside those of the others, with the day, the engine and the machine they were taken on. */
export function writeResults(bench: string, figures: Readonly<Record<string, unknown>>): void {
  const known = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Record<string, unknown>) : {};
  const taken = {
    date: new Date().toISOString().slice(0, 10),
    engineVersion: ENGINE_VERSION,
    node: process.version,
    cores: cpus().length,
  };
  writeFileSync(FILE, `${JSON.stringify({ ...known, [bench]: { ...taken, ...figures } }, null, 2)}\n`);
}

/** A figure with three digits that count. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
