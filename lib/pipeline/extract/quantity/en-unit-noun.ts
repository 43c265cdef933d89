import type { UnitForm } from "../../../lang/unit";
import type { ScanContext } from "./context";
import { findEnglishNoun } from "./en-noun";

/** Dimensions whose words are common words else, beside the durations of SHORT. */
const PHYSICAL: ReadonlySet<string> = new Set(["length", "area", "mass", "number"]);
/** Durations that are adjectives too (minute, second, day labourers); 24 hour carers work for 24 hours. */
const SHORT = /^(?:second|minute|day)$/;
/** Bodies of persons. */
const BODY = /^(?:patrol|team|crew|squad|platoon)$/;
/** What has so many degrees; anything else is studied or graded by one. */
const MEASURED_IN_DEGREES = /^(?:temperature|angle|turn|day|slope|bend|water|view|heat)$/;
/** 30 foot-long, 20 minute-plus: the hyphen joins the unit to what is measured. */
const MEASURING = /^-(?:long|old|high|wide|deep|tall|thick|plus|strong|by|per|a)\b/;

/**
 * True where a unit's word in the singular is no unit but part of what the figure counts: "300 foot passengers", "200 yard
 * workers", "30 second-team players". Before a thing (40 foot containers) it stays a unit.
 * @param end offset behind the word (UTF-16)
 */
export function isPartOfNoun(
  context: ScanContext,
  form: { text: string; value: UnitForm },
  low: number | null,
  end: number,
): boolean {
  const { folded } = context;
  const { text, value } = form;
  if (low === null || low < 2 || !Number.isInteger(low) || !/^[a-z]{3,}$/.test(text) || /s$/.test(text)) return false;
  if (folded.charAt(end) === "-")
    return (
      text === "second" && /^-[a-z]/.test(folded.slice(end, end + 2)) && !MEASURING.test(folded.slice(end, end + 8))
    );
  const noun = findEnglishNoun(context, end);
  if (!noun?.isPlural || !(noun.isNext || (text === "second" && noun.isPerson))) return false;
  if (value.unit === "degree") return !MEASURED_IN_DEGREES.test(noun.lemma);
  if (!PHYSICAL.has(value.dimension) && !SHORT.test(text)) return false;
  return noun.isPerson || BODY.test(noun.lemma);
}
