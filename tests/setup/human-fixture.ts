import {
  type Annotation,
  type ClaimEdit,
  EMPTY_HUMAN_LAYER,
  type HumanLayer,
  type LinkOp,
  type Review,
} from "../../lib/model/human";
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

export function edit(claimKey: string, slot: string, value: unknown, over: Partial<ClaimEdit> = {}): ClaimEdit {
  return { id: `edit-${claimKey}-${slot}`, claimKey, slot, value, actor: "ed", updatedAt: AT, ...over };
}

/** A person's translation of a claim of the fixture into traditional Chinese. */
export function translation(claimKey: string, text: string, over: Partial<ClaimEdit> = {}) {
  const quote = report.claims.find(({ id }) => id === claimKey)?.quote ?? "The flood closed 12 roads.";
  const value = { lang: "zh-Hant", text, quote };
  return { ...edit(claimKey, "translation", value), ...over, value };
}

export function op(kind: LinkOp["kind"], linkKey: string, over: Partial<LinkOp> = {}): LinkOp {
  return { id: `op-${kind}`, seq: 1, kind, linkKey, otherKey: null, topicId: null, claims: [], actor: "ed", ...over };
}

export const linkOf = (reviewed: ReviewedReport, id: string) => reviewed.links.find((link) => link.id === id);
