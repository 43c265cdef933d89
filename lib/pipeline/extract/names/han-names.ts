import { COURTESY } from "../../../lang/zh/names";
import { packOf } from "../../../model/lang";
import { kindOf, makeFormTable, type NameForm } from "./form-table";
import type { NameScene } from "./scene";
import { addDictionaryNames } from "./zh-dictionary";
import { addForeignPersons } from "./zh-foreign";
import { addFramedNames } from "./zh-frames";
import { addPersons } from "./zh-persons";
import { addRecurringNames } from "./zh-recurring";
import { addAmbiguousNames, addTaggedNames, addTailedNames } from "./zh-tags";

/** Accepted Chinese names of all sources together, sorted; each finder adds its cues, none decides alone. */
export function collectHanNames(scenes: readonly NameScene[]): NameForm[] {
  const table = makeFormTable();
  const chinese = scenes.filter(({ reading }) => packOf(reading.source.lang) === "zh");
  for (const scene of chinese) {
    addTaggedNames(scene, table);
    addAmbiguousNames(scene, table);
    addTailedNames(scene, table);
    addPersons(scene, table);
    addForeignPersons(scene, table);
    addDictionaryNames(scene, table);
    addFramedNames(scene, table);
  }
  addRecurringNames(chinese, table);
  const names = table.accepted().filter(({ text }) => /\p{Script=Han}/u.test(text));
  return names.filter(({ text }) => !isCourtesyOf(text, names));
}

/** 陈校长, where a 陈 is named in full: left to findCourtesyForms. */
function isCourtesyOf(text: string, names: readonly NameForm[]): boolean {
  if (!COURTESY.includes(text.slice(1))) return false;
  return names.some(
    (name) =>
      name.text !== text &&
      name.text.startsWith(text.charAt(0)) &&
      kindOf(name) === "person" &&
      !COURTESY.includes(name.text.slice(1)),
  );
}
