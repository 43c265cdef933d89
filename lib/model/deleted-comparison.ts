/** What is told of a comparison that was deleted and is still kept. */
export interface DeletedComparison {
  id: string;
  title: string;
  /** Name of whoever deleted it; empty where it is not known. */
  actor: string;
  /** ISO. */
  at: string;
  /** When it goes for good, ISO. */
  until: string;
}
