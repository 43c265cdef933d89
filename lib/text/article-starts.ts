/** How an article begins, or whom it names as its writer, on a line of its own or at its head. */
const STARTS = [
  /^(?:[【[(（]?\s*(?:本[報报社刊][^\n]{0,4})?記?记?者[^\n：:，。]{1,20}[／/╱]?[^\n：:，。]{0,12}(?:報導|报道|專訪|专访|電|电)[】\])）]?)/u,
  /^(?:[（(]?[^\n，。（(]{1,14}(?:社|網|网|報|报)[^\n，。]{0,14}\d{1,2}\s*日\s*(?:電|电|訊|讯))/u,
  /^By (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?:,|$|\|)/u,
  /^\p{Lu}[\p{Lu} .,'’-]{2,30}(?:, \p{L}+\.? \d{1,2})? \((?:Reuters|AP|AFP|Xinhua|CNA)\)/u,
];
/** How an article ends. */
const END = /^(?:[（(]?(?:完|全文完|END|ENDS|# # #)[）)]?|[（(](?:編輯|编辑|責任編輯|责任编辑)[:：][^\n]{1,20}[）)])$/u;
/** Two starts closer than this belong to one article, which names its place and its writer. UTF-16 units. */
const APART = 300;

/** True where a text seems to hold a second article after the first: another writer's line, or words after an end. */
export function holdsTwoArticles(text: string): boolean {
  const starts: number[] = [];
  let at = 0;
  let isEnded = false;
  for (const line of text.split("\n")) {
    const words = line.trim();
    if (isEnded && words.length > 0 && text.length - at > APART) return true;
    if (END.test(words) && at > APART) isEnded = true;
    else if (STARTS.some((start) => start.test(words))) starts.push(at);
    at += line.length + 1;
  }
  const [first, ...rest] = starts;
  return first !== undefined && rest.some((start) => start - first > APART && text.length - start > APART);
}
