import { faceEachOther, readSides } from "./two-sides";

/** Who stands against whom in a match, at law, at the table or in a trade; a line a pair, Chinese and English lemmas apart. */
const PAIRS = `host home | visitor guest away
主队 地主队 东道主 | 客队
plaintiff claimant | defendant
原告 | 被告
union | employer
工会 劳方 | 资方 雇主
prosecution prosecutor | defence defense
检方 | 辩方
buyer | seller
买方 买家 | 卖方 卖家
landlord | tenant
房东 | 租客 房客`;

const SIDES = readSides(PAIRS);

/** True for a word that names one who stands against another. */
export function isRival(word: string): boolean {
  return SIDES.has(word);
}

/** True where two words name the two who stand against each other. Symmetric. */
export function areRivals(x: string, y: string): boolean {
  return faceEachOther(SIDES, x, y);
}
