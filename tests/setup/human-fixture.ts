import { type Annotation, EMPTY_HUMAN_LAYER, type HumanLayer, type LinkOp, type Review } from "../../lib/model/human";
import type { ReviewedReport } from "../../lib/model/reviewed";
import { overlay } from "../../lib/pipeline/overlay";
import { reportFixture } from "./report-fixture";

export const report = reportFixture();
export const AT = "2025-05-03T10:00:00Z";

export function lay(human: Partial<HumanLayer>): ReviewedReport {
  return overlay(report, { ...EMPTY_HUMAN_LAYER, ...human });
}

export function review(linkKey: string, over: Partial<Review> = {}): Review {
  const seen = { relation: "contradict_direct" as const, topic: "roads closed", a: ["a1"], b: ["b1"] };
  return {
    id: `r-${linkKey}`,
    linkKey,
    disposition: "confirmed",
    relation: null,
    reason: "",
    materiality: null,
    actor: "ed",
    updatedAt: AT,
    seen,
    ...over,
  };
}

export function note(id: string, target: Annotation["target"], over: Partial<Annotation> = {}): Annotation {
  return {
    id,
    target,
    body: "check",
    tags: [],
    materiality: null,
    status: "open",
    resolution: "",
    parentId: null,
    actor: "ed",
    createdAt: AT,
    updatedAt: AT,
    deletedAt: null,
    ...over,
  };
}

export function op(kind: LinkOp["kind"], linkKey: string, over: Partial<LinkOp> = {}): LinkOp {
  return { id: `op-${kind}`, seq: 1, kind, linkKey, otherKey: null, topicId: null, claims: [], actor: "ed", ...over };
}

export const linkOf = (reviewed: ReviewedReport, id: string) => reviewed.links.find((link) => link.id === id);
