import {
  BRACKETED_SHORT,
  LIST_COUNT,
  LIST_HEADS,
  NAMED,
  NO_EDGE,
  NO_OUTLET,
  OUTLET_AFTER,
  OUTLET_NAME,
  OUTLET_REPORTS,
  QUOTED_NAME,
  REPORTED_BY,
  TITLE_MARKS,
} from "../../../lang/zh/names";
import { parseNumeral } from "../../../lang/zh/numerals";
import type { EntityKind } from "../../../model/entity";
import { matchesOf } from "../../../text/matches-of";
import type { FormTable } from "./form-table";
import { HAN, isCommonWord, type NameScene, textAfter, textBefore } from "./scene";
import { hasSurname } from "./zh-tags";

/** Names that a frame of the text gives: 《X》, 据X报道, 名为X, "X、Y、Z三家公司". */
export function addFramedNames(scene: NameScene, table: FormTable): void {
  const { folded } = scene;
  for (const match of matchesOf(TITLE_MARKS, folded)) {
    const name = match.groups!["name"]!.trim();
    const end = match.index + match[0].length;
    const reports =
      OUTLET_NAME.test(name) ||
      OUTLET_AFTER.test(textAfter(folded, end, 4)) ||
      /(?:告诉|接受|致电)$/u.test(textBefore(folded, match.index, 4));
    table.add(name, reports ? "outlet-marks" : "work-marks", 1, reports ? "organization" : "work");
  }
  for (const match of matchesOf(OUTLET_REPORTS, folded)) {
    const name = match.groups!["name"]!;
    if (OUTLET_NAME.test(name) && !NO_OUTLET.test(name)) table.add(name, "outlet-reports", 1, "organization");
  }
  for (const match of matchesOf(REPORTED_BY, folded)) {
    const name = match.groups!["name"]!;
    const at = match.index + match[0].indexOf(name);
    if (
      !NO_OUTLET.test(name) &&
      !isCommonWord(name, scene.lexicon) &&
      (OUTLET_NAME.test(name) || !NO_EDGE.has(name.charAt(0))) &&
      scene.grid.isBoundary(at)
    ) {
      table.add(name.replace(/的$/u, ""), "reported-by", 1, "organization");
    }
  }
  for (const match of matchesOf(BRACKETED_SHORT, folded))
    addFullAndShort(match.groups!["name"]!, match.index, scene, table);
  for (const match of matchesOf(QUOTED_NAME, folded)) {
    const { name, thing, work } = match.groups as Record<string, string | undefined>;
    if (name === undefined || ((thing ?? work) !== undefined && isCommonWord(name, scene.lexicon))) continue;
    table.add(name, "quoted", 1, thing !== undefined ? "product" : work !== undefined ? "work" : null);
  }
  for (const match of matchesOf(NAMED, folded))
    addNamed(match.groups!["name"]!, match.index + match[0].length, scene, table);
  addLists(scene, table);
}

/** The full name begins where the first character of the short one last stood before the bracket, all its characters following in order. */
function addFullAndShort(short: string, bracket: number, { folded, grid }: NameScene, table: FormTable): void {
  const before = textBefore(folded, bracket, 24);
  for (let at = before.lastIndexOf(short.charAt(0)); at >= 0; at = before.lastIndexOf(short.charAt(0), at - 1)) {
    const full = before.slice(at).replace(/["”》]$/u, "");
    if (!HAN.test(full)) return;
    if (isSubsequence(short, full) && grid.isBoundary(bracket - before.length + at)) {
      table.add(full, "has-short", 1, "organization");
      table.add(short, "short", 1, "organization");
      return;
    }
    if (at === 0) return;
  }
}

function isSubsequence(short: string, full: string): boolean {
  let at = 0;
  for (const character of full) if (character === short.charAt(at)) at++;
  return at === short.length && full.length > short.length;
}

/** "名为X的…", "简称X。": up to the first word that no name holds, or the closing mark. */
function addNamed(run: string, end: number, { folded, lexicon }: NameScene, table: FormTable): void {
  const name = run.split(/[的了与和并,在将]/u)[0]!;
  const isWhole = name.length < run.length || !HAN.test(folded.charAt(end));
  if (name.length >= 2 && isWhole && !isCommonWord(name, lexicon)) table.add(name, "named", 1);
}

/** What a list does not reach over. */
const LIST_END = /[,。;:!?\n“”"'()《》]/u;

/** "甲、乙、丙这三家公司": the items are names of such things; a number that equals the items makes it sure. */
function addLists(scene: NameScene, table: FormTable): void {
  const { folded } = scene;
  for (let mark = folded.indexOf("、"); mark >= 0; ) {
    let start = mark;
    while (start > 0 && !LIST_END.test(folded.charAt(start - 1))) start--;
    let end = mark;
    while (end < folded.length && !LIST_END.test(folded.charAt(end))) end++;
    const items = folded.slice(start, end).split("、");
    const head = splitHead(items.at(-1)!);
    if (head !== null) {
      const names = [...items.slice(0, -1), ...head.name.split(/[和与及]/u)].map((item) => item.trim());
      addItems(names, head, start, scene, table);
    }
    mark = folded.indexOf("、", end);
  }
}

function addItems(names: readonly string[], head: ListHead, from: number, scene: NameScene, table: FormTable): void {
  const counted = head.count === names.length;
  const isPlain = (name: string) => isPlainItem(name, from, scene);
  // A list of common nouns (医院、学校等单位) names nothing.
  if (!counted && names.filter(isPlain).length * 2 > names.length) return;
  names.forEach((name, index) => {
    // The first item may carry what comes before the list.
    if ((index === 0 && name.length > 6) || !HAN.test(name) || name.length < 2 || name.length > 8) return;
    if (head.kind === "person" && (name.length > 4 || !hasSurname(name, scene.lexicon))) return;
    if (counted || !isPlain(name)) table.add(name, "list", 1, head.kind);
  });
}

/** A common word, or several of them. */
function isPlainItem(name: string, from: number, { folded, grid, lexicon }: NameScene): boolean {
  if (isCommonWord(name, lexicon) || NO_EDGE.has(name.charAt(0))) return true;
  const at = folded.indexOf(name, from);
  const pieces = grid.inside(at, at + name.length);
  return pieces.length > 1 && pieces.every((piece) => piece.text.length > 1 && isCommonWord(piece.text, lexicon));
}

interface ListHead {
  name: string;
  kind: EntityKind;
  count: number | null;
}

/** The last item with the head noun behind it: 丁这四家公司 → 丁, organization, 4. */
function splitHead(last: string): ListHead | null {
  for (let cut = 2; cut < last.length; cut++) {
    const rest = last.slice(cut);
    const counter = LIST_COUNT.exec(rest);
    if (counter === null || !/^(?:等|这|上述|[一二两三四五六七八九十\d])/u.test(rest)) continue;
    const noun = rest.slice(counter[0].length);
    const head = LIST_HEADS.find(([pattern]) => pattern.test(noun));
    if (head === undefined) continue;
    const number = counter.groups!["count"];
    return {
      name: last.slice(0, cut),
      kind: head[1],
      count: number === undefined ? null : (parseNumeral(number, 0)?.value ?? null),
    };
  }
  return null;
}
