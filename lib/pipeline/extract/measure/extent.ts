import type { Span } from "../../../model/span";
import type { Named } from "./named";
import type { Scene } from "./scene";

/**
 * How far a thing reaches, and which way: two lengths of one thing are two measures (4 km long, 12 m wide). Named by the noun, so that
 * lib/lang/measure-classes.ts knows it in either language.
 */
const WAYS: readonly (readonly [name: string, zh: string, en: string])[] = [
  ["长度", "长", "long|length"],
  ["宽度", "[宽阔]", "wide|width|breadth"],
  ["高度", "高", "high|tall|height"],
  ["深度", "深", "deep|depth"],
  ["厚度", "厚", "thick|thickness"],
  ["直径", "直径|口径", "across|diameter"],
  ["距离", "距离|相距|[离距](?![开职婚])[^,;。\\d离距]{1,8}", "distance"],
];

/** Other words that end in one of these characters: 校长, 提高, 增长. */
const NO_WAY = "(?<![校市部局院队县家股会所班行社处科司组站馆乡镇村州省提年增成生助擅特漫延更])";
/** What stands between the word and the figure: 长约, 宽度达, a length of about. */
const ZH_LINK = "度?(?:仅|约|达到|达|为|近|逾|超过|不足|有|是|可|则|只)*";
const EN_LINK = "(?: of (?:the |its )?[a-z]+)?(?: (?:of|is|was|at|about|nearly|some|over|just|reached))* ?";

const PATTERNS: readonly { name: string; before: RegExp; after: RegExp }[] = WAYS.map(([name, zh, en]) => ({
  name,
  before: new RegExp(`(?:${NO_WAY}(?:${zh})${ZH_LINK}|\\b(?:${en})${EN_LINK})$`, "u"),
  after: new RegExp(`^(?:的?(?:${zh})(?![度速级等中低温空原峰途期跑])|[ -](?:in )?(?:${en})\\b)`, "u"),
}));

/** 12公里外, 12 km from, 30 miles north of: how far away. */
const AWAY = /^(?:之?外|远|开外)|^ (?:from|away|off|(?:north|south|east|west)[a-z-]* of)\b/u;

/** Which way a length reaches, by the word beside the figure; null where none says. */
export function findExtent({ quantity, left, right }: Scene): Named | null {
  if (quantity.dimension !== "length") return null;
  const behind = (length: number): Span => ({ start: quantity.end, end: quantity.end + length });
  for (const { name, after } of PATTERNS) {
    const found = after.exec(right);
    if (found) return { text: name, span: behind(found[0].length) };
  }
  if (AWAY.test(right)) return { text: "距离", span: behind(AWAY.exec(right)![0].length) };
  for (const { name, before } of PATTERNS) {
    const found = before.exec(left);
    if (found) return { text: name, span: { start: quantity.start - left.length + found.index, end: quantity.start } };
  }
  return null;
}
