import type { AnyCommand } from "../../schemas/command";
import {
  createAnnotation,
  deleteAnnotation,
  editAnnotation,
  moveAnnotation,
  restoreAnnotation,
  setAnnotationStatus,
  tagAnnotation,
  weighAnnotation,
} from "./annotations";
import type { Change, CommandContext } from "./change";
import { citeSource } from "./citations";
import { createClaim, editClaim, resetClaim } from "./claims";
import { requireNew } from "./dependents";
import { deleteGlossary, setGlossary } from "./glossary";
import { changeLink, createLink } from "./links";
import { clearReview, setReview } from "./reviews";
import { renameComparison } from "./titles";
import { createTopic, deleteTopic, editTopic, renameTopic } from "./topics";
import { undoEvent } from "./undo";

/** The table of contents of the commands: what each wants changed. Throws CommandRefusal. */
export async function planChanges(context: CommandContext, command: AnyCommand): Promise<Change[]> {
  switch (command.type) {
    case "review.set":
      return setReview(context, command.payload);
    case "review.clear":
      return clearReview(context, command.payload);
    case "annotation.create":
      await requireNew(context, "annotation", command.payload.id);
      return createAnnotation(context, command.payload);
    case "annotation.tag":
      return tagAnnotation(context, command.payload);
    case "annotation.weigh":
      return weighAnnotation(context, command.payload);
    case "annotation.move":
      return moveAnnotation(context, command.payload);
    case "annotation.edit":
      return editAnnotation(context, command.payload);
    case "annotation.status":
      return setAnnotationStatus(context, command.payload);
    case "annotation.delete":
      return deleteAnnotation(context, command.payload);
    case "annotation.restore":
      return restoreAnnotation(context, command.payload);
    case "claim.edit":
      return editClaim(context, command.payload);
    case "claim.reset":
      return resetClaim(context, command.payload);
    case "claim.create":
      await requireNew(context, "personClaim", command.payload.id);
      return createClaim(context, command.payload);
    case "topic.create":
      await requireNew(context, "personTopic", command.payload.id);
      return createTopic(context, command.payload);
    case "topic.edit":
      return editTopic(context, command.payload);
    case "topic.rename":
      return renameTopic(context, command.payload);
    case "topic.delete":
      return deleteTopic(context, command.payload);
    case "glossary.set":
      return setGlossary(context, command.payload);
    case "glossary.delete":
      return deleteGlossary(context, command.payload);
    case "link.create":
      await requireNew(context, "personLink", command.payload.id);
      return createLink(context, command.payload);
    case "link.op":
      await requireNew(context, "linkOp", command.payload.id);
      return changeLink(context, command.payload);
    case "comparison.rename":
      return renameComparison(context, command.payload);
    case "source.cite":
      return citeSource(context, command.payload);
    case "event.undo":
      return undoEvent(context, command.payload);
  }
}
