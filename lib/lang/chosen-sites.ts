import type { Span } from "../model/span";

const PLACE_EN =
  "(?:the (?:[a-z]+ )?(?:town|city|port|village|district|island|suburb|county|valley) of )?(?<place>[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)*)";

/** Where a text says that one thing is to stand, or stands; `place` in text as written. */
const EN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:build|open|locate|site|put|construct|(?:be|been|is|was) (?:built|located|sited|based|housed|set up))\\b[^,;.]{0,70}?\\b(?:in|at|on) ${PLACE_EN}`,
    "du",
  ),
  new RegExp(
    `\\b(?:chosen|picked|selected|chose|choose|named|settled on) ${PLACE_EN}(?=,|\\s)[^;.]{0,90}?\\b(?:as the (?:site|location|home|place)|for (?:its|the|his|her|their))\\b`,
    "du",
  ),
  new RegExp(
    `\\b(?:chosen|picked|selected|chose|choose)\\b[^,;.]{0,40}? (?:in|at) ${PLACE_EN}[^;.]{0,60}?\\bas the (?:site|location|home|place)\\b`,
    "du",
  ),
];
const ZH: readonly RegExp[] = [
  /(?:设在|设于|盖在|建在|兴建于|兴建在|落脚|落户|选在|选定|选址(?:在|于)?|选择了?|坐落于?|定在|将在|决定在)(?<place>[^,;:。的]{2,14}?)(?:作为|做为|为(?:厂|场|校)?址|兴建|建设|建造|盖|设厂|设立|动工|落脚)?(?=[,;:。的作做兴建盖设动]|$)/du,
];

/** Of such things one body has many, in many places. */
const MANY =
  /分店|门市|门店|据点|站点|分行|分校|连锁|店|\b(?:branch(?:es)?|stores?|shops?|outlets?|restaurants?|stations?|offices?)\b/u;
/** Says that it is the one of its kind. */
export const THE_ONE =
  /首|第[一二三四五六七八九十\d]|新|主|总|唯一|\b(?:first|second|third|fourth|new|main|only|next|headquarters|flagship|its|the)\b/u;

/** The place, as a span of the text; null where none is told, or the thing is one of many. */
export function chosenSiteIn(folded: string, text: string): Span | null {
  if (MANY.test(folded)) return null;
  for (const pattern of [...EN, ...ZH]) {
    const at = pattern.exec(EN.includes(pattern) ? text : folded)?.indices?.groups?.["place"];
    if (at) return { start: at[0], end: at[1] };
  }
  return null;
}
