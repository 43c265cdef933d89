import { annotations } from "./annotations";
import { citations } from "./citations";
import { claimEdits } from "./claim-edits";
import { glossary } from "./glossary";
import { linkOps } from "./link-ops";
import { personClaims } from "./person-claims";
import { personLinks } from "./person-links";
import { personTopics } from "./person-topics";
import { reviews } from "./reviews";
import { titles } from "./titles";

/** Everything that a command can change, by the name it has in events. */
export const humanTables = {
  title: titles,
  citation: citations,
  review: reviews,
  annotation: annotations,
  claimEdit: claimEdits,
  personClaim: personClaims,
  personTopic: personTopics,
  glossary,
  personLink: personLinks,
  linkOp: linkOps,
};

export type TableName = keyof typeof humanTables;
