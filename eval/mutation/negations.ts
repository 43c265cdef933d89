import { isEnglish, type Mutation, type Mutator, replaceAll, type Site, swapWords } from "./mutation";
import { OPPOSITES_EN, OPPOSITES_ZH } from "./words";

/** A word that carries the assertion, with the denial of it: whole words of the tagger, so that no part of another is hit. */
const DENIALS_ZH: Record<string, string> = {
  是: "不是",
  有: "没有",
  会: "不会",
  能: "不能",
  将: "不会",
  已: "未",
  没有: "已",
  已经: "没有",
  可以: "不可以",
  不是: "是",
  不会: "会",
  不能: "能",
  尚未: "已",
  并未: "已",
};
/** What stands before such a word where it does not assert by itself. */
const NOT_PLAIN = /[不没未只但就还也即便若如正却或所凡仍而特都总老最才的]$/u;

function deny(site: Site): Mutation[] {
  const plain = site.words.flatMap(({ text, start, end }) => {
    const replacement = Object.hasOwn(DENIALS_ZH, text) ? DENIALS_ZH[text] : undefined;
    const isPlain = !NOT_PLAIN.test(site.plain.slice(Math.max(0, start - 1), start));
    // 的 and 否 behind it (是的, 有的, 是否, 能否), and 一 (有一…) carry no assertion that may be turned round.
    const isBound =
      /^[的否些关所趣望效利限时一有没人]/u.test(site.plain.slice(end)) ||
      (text === "有" && /^\p{L}{0,12}[说称表]/u.test(site.plain.slice(end)));
    // Taking 没有 away leaves a sentence only before a verb.
    const isNoun =
      text === "没有" && !/^(?:被|发|得|出|收|受|接|抢|恢|通|公|提|完|发现|参)/u.test(site.plain.slice(end));
    return replacement && isPlain && !isBound && !isNoun ? [{ start, end, replacement }] : [];
  });
  return plain;
}

const AUXILIARY =
  /\b(?:is|are|was|were|will|would|has|have|had|can|could)\b(?! not\b|n't| to\b)(?= (?:be|been|[a-z]+(?:ed|en|ing|t|d|n)|[a-z]+)\b)/g;
const DENIED = /\b(?<verb>is|are|was|were|will|would|has|have|had|can|could|did) not\b/g;

function denyEnglish({ plain }: Site): Mutation[] {
  const isNoun = (m: RegExpExecArray) =>
    /^(?:has|have|had)$/.test(m[0]) && !/^ (?:been|[a-z]+ed)\b/.test(plain.slice(m.index + m[0].length));
  return [
    ...replaceAll(plain, AUXILIARY, (m) => (isNoun(m) ? null : `${m[0]} not`)),
    ...replaceAll(plain, DENIED, (m) => (m.groups?.["verb"] === "did" ? null : (m.groups?.["verb"] ?? null))),
  ];
}

/** A plain negation put in or taken out. */
export const negation: Mutator = {
  change: "negation",
  groups: ["contradict", "partly"],
  kinds: ["negation", "antonym", "modality"],
  find: (site) => (isEnglish(site) ? denyEnglish(site) : deny(site)),
};

export const antonym: Mutator = {
  change: "antonym",
  groups: ["contradict", "partly"],
  kinds: ["antonym", "negation", "extent", "numeric_value"],
  find: (site) => swapWords(site.plain, isEnglish(site) ? OPPOSITES_EN : OPPOSITES_ZH, isEnglish(site)),
};
