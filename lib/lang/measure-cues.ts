import type { Extent } from "../model/quantity";

/** What the words around a figure say about what it measures. Patterns end at the figure ($) or begin after it (^). */
export interface MeasureCues {
  /** Before the figure: the change leads to it (增至, rose to). */
  reached: RegExp;
  /** Before the figure: it is what was added or taken away (增加了, fell by). */
  increment: RegExp;
  decrement: RegExp;
  /** After the figure, where the noun of change follows (a 5% rise). */
  incrementAfter: RegExp;
  decrementAfter: RegExp;
  /** Before the figure: another figure said in another unit (约合). */
  conversion: RegExp;
  /** Before the figure: an old state; after it: what makes it one. */
  formerBefore: RegExp;
  formerAfter: RegExp;
  /** Before the figure: an old state whatever follows (down from, 原为). */
  formerAlone: RegExp;
  /** After the figure: an old state whatever precedes (a year earlier); null where the language puts no such word there. */
  formerBehind: RegExp | null;
  /** Before or after the figure: a plan, target or forecast. */
  plannedBefore: RegExp;
  plannedAfter: RegExp;
  /** Words that narrow the scope. */
  scope: RegExp;
  extents: readonly (readonly [extent: Extent, before: RegExp, after: RegExp | null])[];
}
