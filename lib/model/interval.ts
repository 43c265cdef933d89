/** A numeric interval; a missing bound is null (unbounded). */
export interface Interval {
  low: number | null;
  high: number | null;
  /** True where the bound itself is excluded. */
  lowOpen: boolean;
  highOpen: boolean;
}
