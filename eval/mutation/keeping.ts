import { isEnglish, type Mutation, type Mutator, replaceAll, type Site } from "./mutation";
import { REPORTING_EN, REPORTING_ZH } from "./words";

/** Changes that keep the meaning: everything must still agree. */

const DIGITS_ZH = "零一二三四五六七八九";

/** 1 to 99 in Chinese figures. */
function inChinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS_ZH[tens]}十`;
  return ten + (ones === 0 ? "" : DIGITS_ZH[ones]);
}

function notationZh({ plain }: Site): Mutation[] {
  return [
    ...replaceAll(plain, /(?<![\d.,\-–a-z~至到])\d{1,2}%/gu, (m) =>
      Number.parseInt(m[0], 10) === 0 ? null : `百分之${inChinese(Number.parseInt(m[0], 10))}`,
    ),
    ...replaceAll(plain, /(?<![\d.,\-–a-z~至到第])[1-9]\d?(?=[人名家座栋辆起例票所间](?![\d年月日]))/gu, (m) =>
      inChinese(Number(m[0])).replace(/^二$/u, "两"),
    ),
    ...replaceAll(plain, /(?<![\d.,\-–])[1-9]000(?=万)/gu, (m) => `${m[0].charAt(0)}千`),
    ...replaceAll(plain, /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.])/gu, (m) => m[0].replaceAll(",", "")),
  ];
}

const SMALL_EN = "zero one two three four five six seven eight nine ten".split(" ");

function notationEn({ plain }: Site): Mutation[] {
  return [
    ...replaceAll(plain, /(?<=\d) percent\b/g, () => "%"),
    ...replaceAll(plain, /(?<=\d)%/g, () => " percent"),
    ...replaceAll(plain, /(?<=[$€£]\d[\d.]*) million\b/g, () => "m"),
    ...replaceAll(plain, /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d.])/g, (m) => m[0].replaceAll(",", "")),
    ...replaceAll(plain, /\b(?:two|three|four|five|six|seven|eight|nine|ten)\b(?= [a-z]+s\b)/g, (m) =>
      String(SMALL_EN.indexOf(m[0])),
    ),
  ];
}

export const notation: Mutator = {
  change: "keeps: another notation",
  groups: ["agree"],
  kinds: [],
  find: (site) => (isEnglish(site) ? notationEn(site) : notationZh(site)),
};

export const reportingVerb: Mutator = {
  change: "keeps: another reporting verb",
  groups: ["agree"],
  kinds: [],
  find: (site) => {
    if (isEnglish(site)) return replaceAll(site.plain, /\bsaid\b(?! to\b)/g, () => REPORTING_EN[1]);
    const next = (word: string) => REPORTING_ZH[(REPORTING_ZH.indexOf(word) + 1) % REPORTING_ZH.length]!;
    return replaceAll(site.plain, /(?<![据可虽话来再名简号人宣声])(?:表示|说|称)(?=[，,：:])/gu, (m) => next(m[0]));
  },
};

/** What is said first and who says it last, or the other way round; a time that opens the sentence moves to its end. */
export const order: Mutator = {
  change: "keeps: clauses in another order",
  groups: ["agree"],
  kinds: [],
  find: ({ text, plain, lang }) => {
    const pattern =
      lang === "en"
        ? /(?<=^|[.] )(?<first>(?:On|In) [A-Z]?[a-z0-9 ]{3,20}), (?<rest>[^.,;"“”\n]{15,200})(?=\.)/gm
        : /(?<=^|[。！？\n])(?<first>[^\s，。；：:,;！？、“”「」《》（）()]{2,14}(?:表示|說|说|指出|稱|称))[，,](?<rest>[^。！？“”「」；\n]{6,80})(?=。)/gmu;
    const comma = lang === "en" ? " " : "，";
    return replaceAll(text, pattern, ({ groups }) => {
      const { first = "", rest = "" } = groups ?? {};
      const moved = lang === "en" ? first.charAt(0).toLowerCase() + first.slice(1) : first;
      const opened = lang === "en" ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
      return opened + comma + moved;
    }).filter(({ start, end }) => plain.length >= end - start);
  },
};
