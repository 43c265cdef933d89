/** How firmly something is said, in folded English; looked for inside one clause's body. */
export const CORRECTED =
  /\b(?:correction:|corrected|corrects an earlier|retract(?:ed|s|ion)|(?:walk|row)(?:ed|s) back|back(?:ed|s)? ?(?:track|pedal)(?:led|ed|s)|recant(?:ed|s)|has been revised to|was (?:later |since )?revised (?:up |down |downwards |upwards )?to|an earlier version|clarification:|withdrew (?:the|its|his|her) (?:claim|statement|report|paper|allegation))/u;
/** A proposition called untrue: “reports that … are false”. */
export const UNTRUE =
  /\b(?:is|are|was|were|as|be|being|has been|have been|proved|proven|remain)\s+(?:\w+ly\s+)?(?:false|untrue|not true|baseless|unfounded|groundless|fabricated|inaccurate|incorrect|wrong|a lie|lies|a hoax|nonsense|fake|misleading|without foundation|pure fiction|fictitious)\b/u;
export const SAID_THING =
  /\b(?:claims?|reports?|rumou?rs?|allegations?|suggestions?|notion|idea|stories|story|posts?|accusations?|speculation)\b(?:\s+(?:that|of|about)\b)?/u;
export const NO_TRUTH =
  /\bthere (?:is|was) (?:absolutely )?no truth (?:to|in)\s+(?:(?:the|any|these|those)\s+)?(?:(?:reports?|claims?|rumou?rs?|allegations?|suggestions?)\s+(?:that|of|about)\s+)?/u;
export const BARE_DENIAL =
  /\b(?:that(?: is|'s| was) (?:\w+ly )?(?:not (?:the case|true|so|right|correct)|false|untrue|a lie|nonsense|wrong)|this is (?:not (?:the case|true)|false|untrue)|nothing of the (?:sort|kind)|it(?: is|'s) not true|no such (?:thing|plan|deal|decision|talks?))\b/u;

export const HYPOTHETICAL =
  /(?<!\b(?:as|ask|asks|asked|see|know|knows|knew|determine|wonder|wondered|check|decide|test|assess|of|sure|clear|say|saying)\s)\bif\b(?! (?:only|any|not all)\b)|\bunless\b|\bprovided that\b|\bin the event (?:of|that)\b|\bwere (?:it|he|she|they|the \w+) to\b|\bwould have\b|\bcould have been\b|\bshould the\b(?= \w+ (?:fail|win|lose|decide|choose|be))|\bhad (?:it|he|she|they) not\b|\bassuming\b/u;
export const PROBABLE =
  /\b(?:likely|probably|almost certainly|in all likelihood|presumably|bound to|on course to|most likely)\b/u;
export const UNLIKELY = /\b(?:unlikely|not likely)\b/u;
export const POSSIBLE =
  /\b(?:believed|thought|understood|presumed) to (?:have|be)\b|\b(?:unclear|unknown|uncertain|not (?:yet )?(?:clear|known|certain)) (?:whether|if|how|who|when|why)\b|(?:\bnot|n't|\b(?:declin|refus)(?:ed|es|e|ing) to) (?:yet )?(?:say|said|disclose|confirm|reveal|specify|indicate|decided?) (?:whether|if)\b|\b(?:yet|remains) to be (?:seen|confirmed|determined)\b|\b(?:may(?! \d| day\b)|might|could(?! not\b|n't)|possibl[ey]|perhaps|potentially|conceivably|appears? to|seems? to|(?<!\b(?:had|has|have) (?:long |always )?)suspected(?! (?:of|in)\b)|(?<=\b(?:is|are|was|were|been|being) )suspected|cannot rule out|not ruled out|did not rule out)\b/u;
/** "in May", "since May 3": the month, never the modal. */
export const MONTH_MAY =
  /\b(?:in|since|by|until|till|from|of|last|this|next|early|late|mid|on|through|between|and|\d{1,2})[ -]may\b|\bmay (?:\d|day\b|of\b)/gu;
export const PLAN =
  /\b(?:will|won't|shall|'ll|going to|plans?(?= to| for| on \w+ing\b)|planned|planning|intends?|intended|aims?|aimed|hopes? to|expects?|(?<!\b(?:than|than was|than had been|as|worse than|better than) )expected|(?<!\bthan )forecast|projected|predicted|scheduled|set to|due to (?:open|begin|start|close|launch|be|take|arrive|report|complete)|slated|targets?(?= of| to| for|ed)|pledge[ds]?|vow(?:s|ed)|promise[ds]?|propose[ds]?|considering|considers|in talks to|agree[ds]?(?= to (?!the |an? |its |their |his |her |th(?:is|at|ese|ose) |all |any |disagree)[a-z])|about to|poised to|preparing to|seeks? to|ask(?:s|ed|ing)?(?= (?:[a-z]+ ){1,4}to\b)|(?:is|are) to (?!be (?:found|seen|blamed|had)|blame|date\b)(?=[a-z]+ )|upcoming|would(?! have| not have))\b/u;
export const DONE =
  /\b(?:ha(?:s|ve|d) (?:already |now |since |just |also |formally |officially |successfully )*(?!not\b|been (?:planning|considering|expected)|never\b|no\b|to\b|yet\b|a\b|an\b|the\b|had\b)(?:been )?\w+(?:ed|en|ne|wn|ought|aught|old|aid|ade|eft|ost|ent|un|it|ut|one|een|ept|elt|id)\b|already|completed|finali[sz]ed|concluded)/u;

export const NORMATIVE =
  /\b(?:should|ought to|had better|it is (?:time|important|vital|essential) (?:to|that)|urge[sd]?|calls? on|called on)\b/u;
export const WISH =
  /\b(?:i|we|they|he|she) (?:\w+ly )?(?:hopes?|wish(?:es)?|looks? forward|thanks?|welcomes?|congratulates?)\b|\blooking forward\b/u;
export const EVALUATIVE =
  /\b(?:wonderful|terrible|disappointing|disgrace\w*|shameful|fantastic|impressive|remarkable|regrettable|unacceptable|beautiful|brilliant|a pity|the right (?:thing|decision|choice)|proud|unfair|ridiculous|outrageous|exciting|heartbreaking|inspiring|arguably|undoubtedly the|(?:remarkabl|surprising|astonishing|impressive|disappointing|disturbing|worrying|admirab|unusual|exceptional|extraordinari)l?y(?= [a-z])(?! (?:the|a|an|he|she|it|they|we|few|little|not|no)\b))\b/u;

/** First person's view; together with a bare judgement nothing is left to check. */
export const OWN_VIEW = /\b(?:(?:i|we) (?:\w+ly )?(?:think|believe|feel|find)|in (?:my|our) (?:view|opinion))\b/u;
export const BARE_JUDGEMENT =
  /\b(?:good|great|bad|right|wrong|fair|important|nice|natural|healthy|wise|sensible|reasonable|better|best|hard|difficult|fine)[.!]?$/u;

export const ENDORSED =
  /^(?:but |and )?(?:in fact|indeed|as a matter of fact|it is true that|in reality)\b|\bit (?:has been|was|is) (?:independently )?(?:verified|confirmed|established) that\b|\bindeed\b/u;
export const DOUBTED =
  /\bso-called\b|\bself-styled\b|\bself-proclaimed\b|\bpurported(?:ly)?\b|\bsupposed(?:ly)?\b|\ballegedly\b/u;
