import { describe, expect, it } from "vitest";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";
import { type CutCase, miscut } from "../setup/cut";
import { faultsOf, type SaidCase } from "../setup/said";
import cut from "./cut.json";
import said from "./said.json";

const engine = createEngine(loadResources());

describe("who says what, and how firmly", () => {
  it.each((said as SaidCase[]).map((one) => [one.text, one] as const))("%s", (text, one) => {
    for (const { quote } of one.said) expect(text).toContain(quote);
    // A gap that is met must lose its mark.
    expect(faultsOf(one, engine)).toEqual(one.knownGaps ?? []);
  });
});

describe("claims as a reader lists them", () => {
  it.each((cut as CutCase[]).map((one) => [one.text, one] as const))("%s", (text, one) => {
    for (const claim of one.claims) expect(text).toContain(claim);
    expect(miscut(one, engine)).toEqual(one.knownGaps ?? []);
  });
});
