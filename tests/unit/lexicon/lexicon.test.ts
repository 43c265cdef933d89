import { describe, expect, it } from "vitest";
import { loadLexicon } from "../../../lib/server/lexicon";

const lexicon = loadLexicon();
const pairs = (list: string): [string, string][] => list.split(" ").map((pair) => pair.split("/") as [string, string]);

describe("similarity", () => {
  it.each(
    pairs(
      "否认/辟谣 上升/增长 下跌/回落 公司/企业 死亡/身亡 rise/increase buy/purchase rose/上升 police/警方 hospital/医院 解雇/裁员 拒绝/驳回 数据/data 利润/profit 被捕/arrest",
    ),
  )("%s and %s are near enough to carry a verdict", (x, y) =>
    expect(lexicon.similarity(x, y)).toBeGreaterThanOrEqual(0.6),
  );
  it.each(pairs("出售/卖 营收/收入 revenue/营收 宣布/公布 停止/终止 died/死亡"))(
    "%s and %s are near enough to propose",
    (x, y) => expect(lexicon.similarity(x, y)).toBeGreaterThanOrEqual(0.4),
  );
  it.each(pairs("拒绝/否认 deny/拒绝 买/卖 增加/减少 上升/下降 医院/警方 bank/river 停止/卡 苹果/手机"))(
    "%s and %s stay apart",
    (x, y) => expect(lexicon.similarity(x, y)).toBeLessThan(0.6),
  );
  it("is symmetric, 1 for the same word and for forms of one word, 0 for unknown words", () => {
    for (const [x, y] of pairs("出售/卖 sell/出售 rise/increase 卖/sell 营收/收入")) {
      expect(lexicon.similarity(x, y)).toBe(lexicon.similarity(y, x));
    }
    expect(lexicon.similarity("出售", "出售")).toBe(1);
    expect(lexicon.similarity("sold", "sells")).toBe(1);
    expect(lexicon.similarity("qqqzz", "出售")).toBe(0);
  });
  it("lists neighbours best first, each with the similarity it has by itself", () => {
    for (const word of ["出售", "deny", "增长", "earthquake"]) {
      const found = lexicon.neighbours(word);
      expect(found.length).toBeGreaterThan(0);
      expect(found.map(({ sim }) => sim)).toEqual(found.map(({ sim }) => sim).sort((x, y) => y - x));
      for (const { word: other, sim } of found) expect(lexicon.similarity(word, other)).toBe(sim);
    }
    expect(lexicon.neighbours("qqqzz")).toEqual([]);
  });
  it("ranks a translation before words that only touch", () => {
    expect(lexicon.neighbours("earthquake")[0]?.word).toMatch(/^地/);
    expect(lexicon.similarity("sell", "出售")).toBeGreaterThan(lexicon.similarity("sell", "推销"));
  });
});

describe("opposites", () => {
  it.each(
    pairs(
      "增加/减少 上升/下降 上涨/下跌 攀升/锐减 加息/降息 复工/停工 增持/减持 扩大/缩小 加快/放缓 支持/反对 承认/否认 批准/驳回 合法/非法 有罪/无罪 盈利/亏损 乐观/悲观 rise/fall rose/fell increased/下降 admit/deny support/oppose accept/reject legal/illegal alive/dead strengthen/weaken 阳性/阴性 生还/遇难",
    ),
  )("%s and %s are opposites, both ways round", (x, y) => {
    expect(lexicon.isAntonym(x, y)).toBe(true);
    expect(lexicon.isAntonym(y, x)).toBe(true);
    expect(lexicon.similarity(x, y)).toBeLessThan(0.6);
  });
  it.each(
    pairs(
      "买/卖 buy/sell win/lose lend/borrow 进口/出口 收购/出售 deny/拒绝 deny/refuse 增加/增长 开心/关心 大学/小学 上海/下海 推出/推进 有关/无关 north/south male/female 上升/缩小 first/last 男/女 增减/增加 出售/出售 some/all sit/walk",
    ),
  )("%s and %s are not", (x, y) => expect(lexicon.isAntonym(x, y)).toBe(false));
});

describe("converses", () => {
  it.each(pairs("买/卖 收购/出售 buy/sold lend/borrow won/lost 击败/不敌 export/import 进口/出口 hire/入职 起诉/被诉"))(
    "%s and %s tell one event from its two ends",
    (x, y) => {
      expect(lexicon.isConverse(x, y)).toBe(true);
      expect(lexicon.isConverse(y, x)).toBe(true);
      expect(lexicon.isAntonym(x, y)).toBe(false);
    },
  );
  it.each(pairs("增加/减少 买/买 收购/购买 承认/否认 出售/转让"))("%s and %s do not", (x, y) =>
    expect(lexicon.isConverse(x, y)).toBe(false),
  );
});

describe("words and names", () => {
  it.each(
    pairs(
      "rose/rise said/say companies/company planned/plan making/make building/building news/news states/state dying/die children/child was/be series/series during/during hundred/hundred larger/large bus/bus police/police 公司/公司 injured/injure used/use studies/study buses/bus crises/crisis",
    ),
  )("%s is a form of %s", (word, base) => expect(lexicon.lemma(word)).toBe(base));
  it("knows headwords, names with their English and kind, readings and family names", () => {
    expect(lexicon.has("地震")).toBe(true);
    expect(lexicon.has("earthquake")).toBe(true);
    expect(lexicon.has("qqqzz")).toBe(false);
    expect(lexicon.names("北京")).toContain("beijing");
    expect(lexicon.names("世界卫生组织")).toContain("world health organization");
    expect(lexicon.names("地震")).toEqual([]);
    expect(lexicon.nameKind?.("北京")).toBe("place");
    expect(lexicon.nameKind?.("地震")).toBe(null);
    expect(lexicon.pinyin?.("长")).toEqual(["chang", "zhang"]);
    expect(lexicon.isSurname?.("欧阳")).toBe(true);
    expect(lexicon.isSurname?.("的")).toBe(false);
  });
});

describe("what words have to do with each other", () => {
  const relationOf = (x: string, y: string) => lexicon.related?.([x, y])[0]?.[2] ?? 0;
  it.each(
    pairs(
      "ceasefire/停火 layoff/裁员 negotiate/谈判 resign/resignation decide/decision resign/step_down intervene/step_in 补偿/compensation 救生衣/life_jacket 警报/warn 船员/crew 谣言/rumour",
    ),
  )("%s and %s are related", (x, y) => expect(relationOf(x, y)).toBeGreaterThanOrEqual(0.4));
  it.each(pairs("table/office share/police 医院/病人 bank/river 苹果/手机 qqqzz/resign"))("%s and %s are not", (x, y) =>
    expect(relationOf(x, y)).toBe(0),
  );
  it("is symmetric", () => {
    for (const [x, y] of pairs("resign/resignation 补偿/compensation")) expect(relationOf(x, y)).toBe(relationOf(y, x));
  });
  it("knows terms of several words", () => {
    expect(lexicon.isTerm?.("step_down")).toBe(true);
    expect(lexicon.isTerm?.("prime_minister")).toBe(true);
    expect(lexicon.isTerm?.("green_boat")).toBe(false);
    expect(lexicon.isTerm?.("resign")).toBe(false);
  });
});
