/** Common nouns for whoever is spoken of, in folded text: two of them may well be one body, and each may stand for a name. */
const BODY =
  /^(?:公司|企业|业者|厂商|商家|店家|集团|单位|机构|政府|市府|县府|当局|校方|院方|警方|官方|厂方|馆方|company|firm|business|council|government|authority|authorities|agency|city|county|state|school|hospital|police)$/u;

/** True for a noun that says what kind of body somebody is, and not which. */
export function isBody(word: string): boolean {
  return BODY.test(word);
}
