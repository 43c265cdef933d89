/** What a saying verb commits its source to (say: nothing; accuse: a charge, which without an owner is a rumour; confirm: endorses; deny, refute: another's claim is denied; doubt, reject: of what is reported; wish: nothing is asserted). */
export const SAY_EFFECTS = [
  "say",
  "accuse",
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
