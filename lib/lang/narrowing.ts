/**
 * Words that cut a part out of what is measured, in any field: where, by whom, of which persons, how gravely, how long at first.
 * A figure with one of them is smaller than the one without, and does not contradict it.
 */
const NARROWING: readonly RegExp[] = [
  /海外|国内|境[内外]|省[内外]|市[内外](?!卖)|本[地省市县]|外[地省籍]|主?城区|市区|郊区|城镇|农村|沿海(?!的?\p{Script=Han}{1,5}[省市县区州镇乡村])/gu,
  /常住|户籍|流动人口|在册|在岗|注册|活跃|新增|累计|存量/gu,
  /线[上下]|[a-z]端|\p{Script=Han}{2}业务|零售|批发/gu,
  /首[日周月]|首个?周末|单[日周月]|[上下]半[场程]|半场|首[节盘]|第[一二三四]阶段|首期/gu,
  /\b(?:overseas|domestic|domestically|foreign|abroad|urban|rural|local|downtown|coastal)\b/gu,
  /\b(?:online|offline|retail|wholesale)\b/gu,
  /\b(?:seriously|critically|severely|gravely|slightly|lightly|in critical condition)\b/gu,
  /(?<!\b(?:stay(?:ed|s|ing)?|work(?:ed|ing)?|was|were|be|is|are) )\bat home\b|\bfirst (?:day|week|weekend|month|night)\b/gu,
  /\bopening (?:day|week|weekend)\b|\b(?:first|second)[- ](?:half|set|phase|stage)\b|\bhalf-?time\b/gu,
];

/** Of them those that say which people: a share or an average among them is no share or average of all. */
const PEOPLE: readonly RegExp[] = [
  /女性?(?!儿)|男性?|儿童|孩子|未成年|老[年人]|学生|妇女/gu,
  /\b(?:wom[ae]n|girls?|boys?|child(?:ren)?|minors?|teenagers?|elderly|male|female|students?)\b/gu,
];

/** Those of which a thing is one or the other: an age, a grade, a division. */
const KINDS: readonly RegExp[] = [
  /(?:\d+|[一二三四五六七八九十百]+)岁[及或]?以[上下]|(?:未满|不满|年满|不到)(?:\d+|[一二三四五六七八九十百]+)岁|\d+(?:至|到|-|~)\d+岁|年轻|年长/gu,
  /(?<=[于给让向对])(?:成年?人|儿童|孩子|青少年|孕妇|老[年人])/gu,
  /\p{Script=Han}{2,4}(?:板块|分公司|子公司|分行|事业部)|(?<=[行司团社])\p{Script=Han}{2,4}部门(?=的)/gu,
  /重伤|轻伤|危重|重症|危殆|轻症|小微|大型|中小/gu,
  /\b(?:younger|older) (?:patients|people|voters|adults|drivers|children|wom[ae]n|m[ae]n|workers)\b/gu,
  /\b(?:aged|(?:those|people|voters|adults|patients|participants|respondents|volunteers|residents|drivers|users|passengers|workers|employees|players|applicants|children|pupils|students|girls|boys|wom[ae]n|m[ae]n) (?:aged )?(?:under|over|below|above|between)) \d+|\b(?:under|over)-\d+s\b/gu,
  /\b(?:serious|minor|severe|critical|slight|life-threatening)(?= (?:\w+ )?(?:injur|burn|wound|condition|case|fracture))/gu,
];

/** The narrowing words of a folded stretch, sorted, each once. */
export function narrowingWords(around: string): string[] {
  return wordsOf([...NARROWING, ...PEOPLE, ...KINDS], around);
}

/** The words of a folded stretch that say which people or cases it is of, sorted, each once. */
export function groupWords(around: string): string[] {
  return wordsOf([...PEOPLE, ...KINDS], around);
}

/** Of those the words for an age, a grade or a division. */
export function kindWords(around: string): string[] {
  return wordsOf(KINDS, around);
}

function wordsOf(patterns: readonly RegExp[], around: string): string[] {
  return [...new Set(patterns.flatMap((words) => around.match(words) ?? []))].sort();
}
