import type { Dimension } from "../model/quantity";

/** A unit of measure as a language writes it; a figure times `factor` plus `shift` is in the base unit. */
export interface UnitForm {
  /** Base unit (see Quantity.unit). */
  unit: string;
  dimension: Dimension;
  factor: number;
  /** Only temperatures have one. */
  shift?: number;
  /** Characters after which the form is part of another word (成立, 元素). */
  notBefore?: string;
  /** Counters that leave the kind of thing to the noun after them: 个, 项. */
  generic?: boolean;
  /** The form counts only with Arabic figures (分, 国: 十分, 七国集团 are no counts). */
  arabicOnly?: boolean;
}
