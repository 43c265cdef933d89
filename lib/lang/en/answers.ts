/** How an answer opens, in folded English. */
export const DECLINED =
  /\b(?:no comment|(?:i|we)(?: am|'m| are|'re|'d|'ll| will| would)? (?:not |rather not |cannot |can't |won't |don't want to |prefer not to |not able to |unable to |not going to |not in a position to )+(?:comment|say|discuss|disclose|share|talk|go into|answer|reveal|get into|speak)|declin(?:e|ed|es|ing) to (?:comment|say|answer|discuss|elaborate)|refus(?:e|ed|es) to (?:comment|say|answer|discuss)|that(?: is|'s) confidential|not for me to say|off the record)/u;
export const CONFIRMED =
  /^(?:well|oh|um|look|so|,|\s)*(?:yes|yeah|yep|correct|right|exactly|absolutely(?! not)|indeed|of course(?! not)|certainly(?! not)|that(?: is|'s) (?:right|correct|true|accurate)|we (?:did|do|have|are|will)(?=[,.])|it (?:is|was|did|does|has)(?=[,.])|sure|definitely(?! not)|true)\b/u;
export const DENIED =
  /^(?:well|oh|um|look|so|actually|,|\s)*(?:no(?=[,.!; ]|$)(?! (?:doubt|comment|question))|not at all|absolutely not|of course not|certainly not|definitely not|never(?=[,.!])|that(?: is|'s) (?:not (?:true|right|correct|the case|accurate)|false|wrong|untrue)|not true|nonsense|we (?:did|do|have|are|will) not(?=[,.])|we (?:didn't|don't|haven't|aren't|won't)(?=[,.])|nothing of the sort)/u;
export const PARTLY =
  /^(?:well|oh|um|look|so|,|\s)*(?:partly|in part|partially|to (?:some|a certain) (?:extent|degree)|yes and no|not (?:entirely|exactly|quite|completely|all)|up to a point|more or less|sort of|kind of|some of (?:it|that))\b/u;
export const EVADED =
  /\b(?:we(?: will|'ll) see|time will tell|too early to (?:say|tell)|hard to say|it depends|the (?:real|important|more important) (?:question|thing|point) is|what matters is|what i can say is|let(?: me|'s) (?:talk|focus|start)|i(?: would|'d) rather (?:talk|focus)|not the point|stay tuned|wait and see)\b/u;
export const TOLD_AFTER_ALL = /^(?:but )?what (?:i|we) can (?:say|tell|share|confirm)\b/u;
export const RHETORICAL_DENIAL =
  /\bhow (?:could|can|would) (?:we|i|anyone|it|they)\b[^.]*\?|\bwhy would (?:we|i|anyone)\b[^.]*\?/u;
export const POLAR =
  /(?:^|[.?!,;"“]\s*|\b(?:and|but|so)\s)(?:is|are|was|were|do|does|did|have|has|had|will|would|can|could|should|isn't|aren't|wasn't|don't|doesn't|didn't|haven't|hasn't|won't)\s[^.?!]*\?|,\s*(?:right|correct|is that so|isn't it|doesn't it|didn't you)\s*\?/u;
export const WH = /(?:^|[.?!,;"“]\s*|\b(?:and|but|so)\s)(?:what|why|how|who|whom|whose|where|when|which)\b[^.?!]*\?/u;
export const CONFIRM_QUESTION =
  /\b(?:so|does that mean|that means|you mean|in other words|are you saying|is it (?:true|right|correct) that)\b/u;
