import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { expect } from "vitest";
import { type Seen, untilQuiet } from "./browser";
import { saved } from "./desk-pages";

/** What is written in a whole review, to be found again in its report. */
export const REASON = "Both may be true of different days.";
export const NOTE = "Ask both desks for the wording.";
export const PASSAGE_NOTE = "Who says so?";
export const TAG = "call back";
export const REVIEWER = "Desk";

interface Exported {
  sources: { id: string; text: string; publisher: string | null; publishedAt: string | null }[];
  claims: { id: string }[];
  links: { id: string; a: string[]; b: string[]; origin: string; relation: string; engineRelation: string }[];
  reviews: { linkKey: string; disposition: string; reason: string; actor: string }[];
  annotations: { body: string; target: { kind: string }; tags: string[]; deletedAt: string | null }[];
  linkOps: { kind: string }[];
  personLinks: unknown[];
}

export const readDownload = async (file: Download): Promise<string> => readFile(await file.path(), "utf8");

/** How many rows there are, also those that a long list holds back. */
export async function countAllRows(page: Page): Promise<number> {
  const text = (await page.getByText(/links reviewed/u).textContent()) ?? "";
  const [, both, one] = /\/(\d+) links reviewed(?:, (\d+) one-sided)?/u.exec(text) ?? [];
  return Number(both) + Number(one ?? 0);
}

/** The rows as they are read, one string each, once all is saved: what was put side by side anew is judged by the program. */
export async function settledRows(seen: Seen): Promise<string[]> {
  await saved(seen.page);
  await untilQuiet(seen);
  return (await seen.page.locator("[data-row]").allTextContents()).sort();
}

/**
 * Everything that was done is in both files, and nothing that the texts say got lost on the way: each claim stands in a link.
 * @param texts the two texts as they were given
 */
export function checkExports(markdown: string, json: string, texts: { a: string; b: string }): void {
  const data = JSON.parse(json) as Exported;
  expect(data.sources.map(({ text }) => text)).toEqual([texts.a, texts.b]);
  expect(data.reviews.map(({ disposition }) => disposition).sort()).toEqual(["changed", "confirmed"]);
  expect(data.reviews.every(({ actor }) => actor === REVIEWER)).toBe(true);
  const changed = data.reviews.find(({ disposition }) => disposition === "changed");
  expect(changed?.reason).toBe(REASON);
  const link = data.links.find(({ id }) => id === changed?.linkKey);
  expect(link?.relation).toBe("partial");
  expect(link?.engineRelation).not.toBe("partial");
  expect(data.annotations.filter(({ deletedAt }) => deletedAt === null).map(({ body }) => body)).toEqual(
    expect.arrayContaining([NOTE, PASSAGE_NOTE]),
  );
  expect(data.annotations.flatMap(({ tags }) => tags)).toEqual([TAG]);
  const linked = new Set(data.links.flatMap(({ a, b }) => [...a, ...b]));
  expect(data.claims.filter(({ id }) => !linked.has(id))).toEqual([]);
  for (const words of [REASON, NOTE, PASSAGE_NOTE, TAG, REVIEWER]) expect(markdown).toContain(words);
}
