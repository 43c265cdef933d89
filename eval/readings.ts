import type { Engine } from "../lib/pipeline";
import { type CutCase, miscut } from "../tests/setup/cut";
import { faultsOf, type SaidCase } from "../tests/setup/said";
import { percent, printTable } from "./print";
import { share } from "./tally";

/** What is asked of each stretch of said.json, in the words that its gaps begin with. */
const FIELDS = ["speaker", "form", "negated", "status"] as const;

/** Who says what and how firmly, and how texts are cut into claims, on texts by writers who had not seen the program. */
export function measureReadings(engine: Engine, said: readonly SaidCase[], cut: readonly CutCase[]) {
  const rows = ["zh", "en"].map((lang) => {
    const own = said.filter((one) => one.lang === lang);
    const all = own.reduce((sum, one) => sum + one.said.length, 0);
    const faults = own.flatMap((one) => faultsOf(one, engine));
    const missed = faults.filter((fault) => fault.startsWith("claim: ")).length;
    const wrong = (field: string) => missed + faults.filter((fault) => fault.startsWith(`${field}: `)).length;
    return { lang, all, right: FIELDS.map((field) => all - wrong(field)) };
  });
  printTable("Who says what, as blind readers have it", [
    ["", "stretches", ...FIELDS],
    ...rows.map(({ lang, all, right }) => [lang, all, ...right.map((n) => `${n} (${percent(share(n, all))})`)]),
  ]);
  const claims = ["zh-Hans", "zh-Hant", "en"].map((lang) => {
    const own = cut.filter((one) => one.lang === lang);
    const all = own.reduce((sum, one) => sum + one.claims.length, 0);
    return { lang, all, right: all - own.reduce((sum, one) => sum + miscut(one, engine).length, 0) };
  });
  printTable("Claims cut as a blind reader cuts them", [
    ["", "claims", "one each"],
    ...claims.map(({ lang, all, right }) => [lang, all, `${right} (${percent(share(right, all))})`]),
  ]);
  return { said: rows, claims };
}
