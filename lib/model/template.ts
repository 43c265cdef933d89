/** What a template holds: names that are one, and topics with the words that draw claims under them. */
export interface TemplateContent {
  name: string;
  /** Spellings of one name each, two or more. */
  glossary: readonly (readonly string[])[];
  topics: readonly { label: string; words: readonly string[] }[];
}

/** A set of names and topics that the desk keeps, to be given to any comparison. */
export interface Template extends TemplateContent {
  id: string;
  /** Raised by every change; a change carries the one it saw. */
  version: number;
}
