import { isEnglish, type Mutation, type Mutator, replaceAll, type Site } from "./mutation";
import { OTHER_NAMES, OTHER_NAMES_EN, OTHER_SPEAKER } from "./words";

const SPEAKER_ZH =
  /(?<=^|[，。；,;！？”」\n])(?<who>[^\s，。；：:,;！？、“”「」《》（）()]{2,16}?)(?=(?:表示|指出|说|称|透露|介绍|认为|强调|坦言|回应|解释)[，,：:“「])/gmu;
const SPEAKER_EN =
  /(?<=^|[.,;”"]\s)(?<who>(?:the |a )?[a-z][a-z'’ .-]{2,50}?)(?= (?:said|says|added|stated|told reporters)\b)|(?<=(?:said|according to) )(?<other>(?:the )?[a-z][a-z'’ -]{2,40}?)(?=[.,])/gmu;
const PRONOUN =
  /^(?:他|她|我|其|该|对此|同时|并|也|还|曾|he|she|they|it|who|we|i|you|that)(?:们|们也|也|还|并|又)?$|^(?:但|而|并|据)/u;

/** The same words from another mouth. */
export const speaker: Mutator = {
  change: "speaker",
  groups: ["contradict", "partly"],
  kinds: ["attribution", "entity", "role_structure"],
  find: (site) => {
    const english = isEnglish(site);
    return replaceAll(site.plain, english ? SPEAKER_EN : SPEAKER_ZH, (m) =>
      PRONOUN.test(m[0]) || (english && /^(?:he|she|it|they)\b/.test(m[0]))
        ? null
        : OTHER_SPEAKER[english ? "en" : "zh"],
    );
  },
};

/** The twenty commonest surnames (Ministry of Public Security, report on names of 2020): the tagger takes other words for persons. */
const SURNAME = /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗]/u;
const PLACE_END = /[市县区省州国镇乡村港岛湾]$/u;

/** Whole names only, by the tagger's word with its ending: a person with a surname, a place with what makes it one, a body. */
function chineseNames(site: Site): Mutation[] {
  return site.words.flatMap(({ start, end, tag, text }) => {
    const sort = tag as keyof typeof OTHER_NAMES;
    const isWhole = tag === "nr" ? SURNAME.test(text) && text.length > 2 : tag !== "ns" || PLACE_END.test(text);
    // 港湾|市: what the tagger cuts off belongs to the name, but not in 港湾|市场.
    const tail =
      tag === "ns" && !/[市县区]$/u.test(text) ? /^[市县区](?![场民区长政委])/u.exec(site.plain.slice(end)) : null;
    return Object.hasOwn(OTHER_NAMES, tag) && isWhole && end - start > 1
      ? [{ start, end: end + (tail?.[0].length ?? 0), replacement: OTHER_NAMES[sort] }]
      : [];
  });
}

const NOT_A_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I|The|A|An|In|On|It|He|She|They|Mr|Ms|Mrs|Dr|Q)$/;

/** Capitalised words inside a sentence. */
function englishNames({ text }: Site): Mutation[] {
  const other = (word: string) => OTHER_NAMES_EN[word.length % OTHER_NAMES_EN.length]!;
  return replaceAll(text, /(?<=[a-z,] )[A-Z][a-z]{2,}\b/g, (m) => (NOT_A_NAME.test(m[0]) ? null : other(m[0])));
}

/** Another person, place or body in one place. */
export const name: Mutator = {
  change: "name",
  groups: ["contradict", "partly"],
  kinds: ["entity", "place", "attribution", "role_structure"],
  find: (site) => (isEnglish(site) ? englishNames(site) : chineseNames(site)),
};
