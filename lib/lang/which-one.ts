/**
 * Words that say which of several things of one kind is meant, an axis a line, what excludes each other parted by ` | `. Chinese: the distinguishing
 * words (区别词) of Zhu Dexi, "Lectures on Grammar" (1982), 4.14, and his words of place (方位词), 4.5, as morphemes; English: the classifying
 * adjectives of "Collins COBUILD English Grammar" (1990), 2.42–2.46, that come in sets, with the nouns that are used so.
 */
const AXES = `新 | 旧 老
左 | 右
东 | 西 | 南 | 北 | 中
上 | 下 | 中
内 | 外
前 | 后
男 | 女
主 | 副 从 次 支 辅 引
正 | 副
初 首 | 次 复 | 决 末
门 | 急
公 | 私
进 | 出
省 | 市 | 县 | 区 | 镇 | 乡 | 村
城 | 乡 农 | 山 | 郊
大 | 中 | 小
轻 | 重
高 | 中 | 低
单 | 双
客 | 货
毛 | 净
一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十
甲 | 乙 | 丙 | 丁
成 | 童 幼
陆 | 海 | 空
new | old former existing previous
left | right
northern northbound north | southern southbound south | eastern eastbound east | western westbound west | central
upper | lower
inner | outer
front | rear back
men's male man | women's female woman
first | second | third | fourth | fifth | last final
first original predecessor | sequel successor follow-up
main principal | side branch
senior | junior youth under-age
higher high | medium | lower low
larger bigger big large | smaller small | medium-sized
longer long | shorter short
older | younger
urban | rural
indoor | outdoor
public | private
domestic | foreign overseas
local | federal national 联邦 中央 国家级 | state 州级 | provincial 省级 | municipal city 市级 | county 县级 | district borough 区级
day daytime | night night-time overnight
adult | child children's student
coastal coast seaside | inland
home | away
passenger | freight cargo
vaccinated | unvaccinated
treatment | placebo control
gross | net
import imports | export exports
primary | secondary`;

const SIDES: ReadonlyMap<string, readonly (readonly [axis: number, side: number])[]> = readAxes();

function readAxes() {
  const sides = new Map<string, (readonly [number, number])[]>();
  AXES.split("\n").forEach((line, axis) => {
    line.split(" | ").forEach((side, i) => {
      for (const word of side.split(" ")) sides.set(word, [...(sides.get(word) ?? []), [axis, i]]);
    });
  });
  return sides;
}

/** True where two folded words (Chinese: morphemes) tell two things of one kind apart: 新 and 旧, northbound and southbound. Symmetric. */
export function tellApart(x: string, y: string): boolean {
  const others = SIDES.get(keyOf(y));
  if (!others || x === y) return false;
  return (SIDES.get(keyOf(x)) ?? []).some(([axis, side]) => others.some((o) => o[0] === axis && o[1] !== side));
}

/** The under-20 squad: whatever the age. */
function keyOf(word: string): string {
  return /^under-\d/u.test(word) ? "under-age" : word;
}

/** True for a word or morpheme that stands on any axis. */
export function isWhichOne(word: string): boolean {
  return SIDES.has(keyOf(word));
}
