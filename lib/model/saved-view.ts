/** A filter of the list of comparisons that the desk keeps under a name. */
export interface SavedView {
  id: string;
  name: string;
  /** The address part, without the question mark. */
  query: string;
}
