/** What tells one person from another where a text does not give the name, in folded words of both languages. */

/** Said of men, or of women; a word in which the sign only names a sport, a dress or a kinship is none. */
export const MALE =
  /男(?!排|篮|足|单|双|队|网|乒|友|装|鞋|厕|主角|高音|中音|低音)|老翁|\b(?:man|boy|male|grandfather|businessman|mr)\b/u;
export const FEMALE =
  /女(?!排|篮|足|单|双|队|网|乒|友|装|鞋|厕|主角|高音|中音|低音|儿|婿)|妇人|妇女|老妇|\b(?:woman|girl|female|grandmother|businesswoman|mrs|ms)\b/u;

/** 陈姓男子, 姓陈的; the character must be a family name. */
export const SURNAMES: readonly RegExp[] = [
  /(?<surname>\p{Script=Han})姓(?!名|氏)/gu,
  /姓(?<surname>\p{Script=Han})(?![名氏])/gu,
];

/** An age in figures; in words it is read from the claim's quantities. */
export const AGE = /(?<zh>\d{1,3})岁|\b(?<en>\d{1,3})-year-old\b|\baged (?<aged>\d{1,3})\b/u;

/** Last parts of bodies' names beside those of lib/lang/zh/names.ts: 民进阵线, 绿党, 国立编译馆. */
export const BODY_TAIL =
  /(?:党团|党|阵线|联盟|队|社|航空|银行|保险|证券|集团|建设|营造|开发|馆|局|部|署|厅|院|总队|委)$/u;
/** 主管部, 该局, 当地医院: no body's own name. */
export const NO_BODY = /^(?:该|本|此|这|那|其|当地|有关|相关|主管|多家|一家|一所|某)/u;
