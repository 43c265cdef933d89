/** Stated reasons in folded English. Named group `why` is the reason. */
export const REASONS: readonly RegExp[] = [
  /\b(?:because of|due to(?! (?:open|begin|start|close|launch|be|take|arrive|report|complete)\b)|owing to|thanks to|as a result of|on account of|citing|blamed on|attributed to|stemm(?:ed|ing) from|caused by|sparked by|triggered by|started by)\s+(?<why>[^.;!?]{2,120})/gu,
  /\bcause of [^.;:!?]{1,40}? (?:is|was) (?<why>[^.;!?]{2,60})/gu,
  /\bbecause(?! of)\s+(?<why>[^.;!?]{2,140})/gu,
  /\b(?:the )?(?:main |chief |key |other |first )?reasons?\b[^.;:!?]{0,60}?\s(?:is|are|was|were|included?|include)(?: that)?:?\s+(?<why>[^.;!?]{2,120})/gu,
  /\bblam(?:e|es|ed|ing) [^.,;:!?]{2,60}? on (?<why>[^.;!?]{2,80})/gu,
  // "A fallen tree triggered the blackout": the cause stands first.
  /(?<=^|[,;:] |\bthat )(?<why>[^.,;:!?]{3,60}?) (?:caused|triggered|sparked|led to|brought about|forced) (?=(?:the|an?|its|their) )/gu,
];
/** What a cause that stands first is followed by, in folded text. */
export const CAUSES = /^ (?:caused|triggered|sparked|led to|brought about|forced)\b/u;
export const REASON_SEPARATOR = /,\s+and\s+|,\s+as well as\s+|\s+as well as\s+|,\s+|\s+and\s+|\s+plus\s+/gu;
/** Ends a reason inside its match: a new clause with its own subject, or a frame behind it. */
export const REASON_END =
  /,\s+(?=(?:the|a|an|he|she|it|they|we|but|while|which|who|according|so|not)\b)|\s+rather than\b|,\s+said\b|[”"]/u;
