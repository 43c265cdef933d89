import type { Claim } from "../../model/claim";
import type { Words } from "../messages";
import type { Context } from "./context";
import type { Cell } from "./document";
import { paragraph } from "./tongues";

/** Under a quote what a person translated of it, with whose it is said before it; nothing where the report is without. */
export function describeTranslation({ translation }: Claim, context: Context): Cell {
  const { options, tongues } = context;
  if (!translation || !options.hasTranslations) return [];
  const { lang, text } = translation;
  const label = tongues.line((words) =>
    words("report.translationBy", {
      actor: context.actorOf(translation.by, words),
      lang: words(`labels.langs.${lang}`),
    }),
  );
  return [paragraph(label, "label"), paragraph([{ text, lang }])];
}

/** "Mei, into English": whose a translation is, in a cell of its own. */
export function describeTranslator({ translation }: Claim, { actorOf }: Context, words: Words): string {
  if (!translation) return "";
  const { by, lang } = translation;
  return words("report.translator", { actor: actorOf(by, words), lang: words(`labels.langs.${lang}`) });
}
