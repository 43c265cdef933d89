/** Negation in folded English: the closed class of negators (Huddleston and Pullum 2002, chapter 9), approximate and lexical ones included, less their look-alikes. */
export const NEGATION_CUE =
  /\b(?:hardly|scarcely|yet to(?= [a-z])|stopp?(?:ed|s|ing) short of|not|never|cannot|no longer|no one|nobody|nothing|none|neither|nor|nowhere|without(?= any)|no(?= [a-z]))\b|n't\b/gu;
/** Read from the cue on: additive and bounding phrases that deny nothing. */
export const PSEUDO_NEGATION =
  /^(?:not (?:only|just|merely|simply|solely|least|to mention|more than|less than|fewer than|later than|until recently)|no (?:less|fewer|more|later|sooner|earlier|doubt|matter|wonder|surprise|stranger|small|mean feat)|n't (?:just|only|merely|simply)|nothing (?:less|but|short)|none (?:other|the less)|never mind|not rul(?:e|ed|ing) out|n't rul(?:e|ed|ing) out|not un(?!til|der|ion|i[tvqfo]|less|animous)[a-z]{3,}|nor\b|no\. ?\d)/u;
/** A second negator that undoes the first. */
export const UNDONE_BY =
  /^(?:\s+\w+){0,2}?\s+(?:without|fail(?:s|ed)?|deny|denies|denied|unaware|impossible|unusual|uncommon|unlikely|unfounded|not|never|no)\b/u;
/** "whether or not", "is it not": asks. */
export const ASKING = /\b(?:whether or|or)\s*$/u;
/** "who did and did not vote": both are named, neither is said. Ends before the negator. */
export const BOTH =
  /\b(?<one>do|does|did|is|are|was|were|has|have|had|can|could|will|would|may|should)(?: [a-z]+)? (?:and|or) (?:\k<one>) ?$/u;
export const SCOPE_END =
  /[,.;:!?”"]|\bbut\b|\balthough\b|\bwhile\b|\bbecause\b|\bthough\b|\binstead\b|\brather than\b|\band (?:that|the|it|he|she|they|its|we|i|there)\b/u;
