/** Closed word classes of English, lemmas; they carry no topic. Source: the closed classes of any grammar, one line a class. */
const CLASSES: readonly string[] = [
  "a an the this that these those such some any no every each all both either neither own other another same",
  "i you he she it we they me him her us them my your his its our their who whom whose which what where when why how there here",
  "and or but nor so yet if then than because while although though unless until whether as",
  "of in on at by for with from to into onto over under about after before between among through during against without within across per via out up down off",
  "be am is are was were been being have has had having do does did doing will would shall should can could may might must",
  "not n't also just only even still already very too more most much many less least ever never again now",
  "say said says tell told add added according",
];

/** What is joined to a pronoun or a question word (we're), and to an auxiliary verb (haven't; can and will change their form). */
const JOINED = ["'m", "'re", "'ve", "'ll", "'d", "'s"];
const BEARERS = "i you he she it we they that there here who what where when how";
const DENIED = "is are was were have has had do does did would should could must might ca wo";

/** Pronouns and auxiliaries with what is joined to them. */
export const CONTRACTIONS: readonly string[] = [
  ...BEARERS.split(" ").flatMap((bearer) => JOINED.map((end) => bearer + end)),
  ...DENIED.split(" ").map((verb) => `${verb}n't`),
];

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...CLASSES.flatMap((line) => line.split(" ")),
  ...CONTRACTIONS,
]);
