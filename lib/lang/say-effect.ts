/** What a saying verb commits its source to (say: nothing; confirm: endorses; deny, refute: another's claim is denied; doubt, reject: of what is reported; wish: nothing is asserted). */
export const SAY_EFFECTS = [
  "say",
  "confirm",
  "deny",
  "refute",
  "doubt",
  "reject",
  "opinion",
  "wish",
  "forecast",
] as const;
export type SayEffect = (typeof SAY_EFFECTS)[number];
