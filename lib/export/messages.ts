import { createTranslator } from "use-intl/core";
import en from "../../messages/en.json";
import hans from "../../messages/zh-Hans.json";
import hant from "../../messages/zh-Hant.json";
import { type Message, type MessageParams, SIDE_NAMES, type SideNames } from "../model/finding";
import type { Lang } from "../model/lang";
import type { Problem } from "../model/problem";

/** Puts a message of the catalogues into words; a key that is not there comes back as it is. */
export interface Words {
  (key: string, params?: MessageParams): string;
  has(key: string): boolean;
}

/** Typed by dotted key, as messages are looked up. */
type Catalogue = Record<string, string>;

const CATALOGUES: Readonly<Record<Lang, object>> = { en, "zh-Hant": hant, "zh-Hans": hans };
const made = new Map<Lang, Words>();

/** The words of one language, from the same catalogues as the screen's. */
export function wordsIn(lang: Lang): Words {
  const known = made.get(lang);
  if (known) return known;
  const messages = CATALOGUES[lang] as Catalogue;
  // A missing message is a fault that tests find; in a report it shows as its key instead of stopping the export.
  const translate = createTranslator({
    locale: lang,
    messages,
    onError: () => {},
    getMessageFallback: ({ key }) => key,
  });
  const words: Words = Object.assign((key: string, params?: MessageParams) => translate(key, params), {
    has: (key: string) => translate.has(key),
  });
  made.set(lang, words);
  return words;
}

/** Why an input was refused or is doubtful, as one sentence on what to do. */
export function describeProblem(problem: Problem, lang: Lang): string {
  return wordsIn(lang)(`problems.${problem.code}`, problem.params);
}

/** What a rule observed, as one sentence; `names` are what it calls the two sides. */
export function describeMessage(message: Message, words: Words, names: SideNames = SIDE_NAMES): string {
  return words(`findings.${message.code}`, { ...message.params, ...names });
}
