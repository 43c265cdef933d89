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

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(CLASSES.flatMap((line) => line.split(" ")));
