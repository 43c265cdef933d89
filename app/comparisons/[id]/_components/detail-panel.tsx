"use client";

import { useTranslations } from "next-intl";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { Relation } from "@/lib/model/relation";
import { decidingClaim } from "@/lib/view/decisive";
import { isReviewed } from "@/lib/view/filter";
import { notesOnLink } from "@/lib/view/notes";
import type { Row } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { DetailQuotes } from "./detail-quotes";
import { DetailSection } from "./detail-section";
import { FindingList } from "./finding-list";
import { HistoryList } from "./history-list";
import { NoteThread } from "./note-thread";
import { OriginList } from "./origin-list";
import { PartnerList } from "./partner-list";
import { ReviewBar } from "./review-bar";
import { SlotTable } from "./slot-table";
import { StepButtons } from "./step-buttons";
import { TopicLabel } from "./topic-label";
import { WordingDiff } from "./wording-diff";

/** What a key asks the detail to open. */
export type DetailWish = { kind: "note" } | { kind: "change"; relation: Relation };

interface Props {
  row: Row | null;
  wish: DetailWish | null;
  onWishDone: () => void;
  /** Goes to the row before (-1) or after (1) this one; null where there is none. */
  onStep: Readonly<Record<-1 | 1, (() => void) | null>>;
}

/** Everything about one link: the quotes, point by point, the wording, why, and what people say of it. */
export function DetailPanel({ row, ...rest }: Props) {
  const t = useTranslations("detail");
  if (row) return <LinkDetail row={row} {...rest} />;
  return (
    <div className="p-6">
      <h2 className="mb-2 font-semibold">{t("missing")}</h2>
      <p className="text-sm text-soft">{t("missingBody")}</p>
    </div>
  );
}

function LinkDetail({ row, wish, onWishDone, onStep }: Props & { row: Row }) {
  const t = useTranslations();
  const { report } = useDesk();
  const { link } = row;
  const a = decidingClaim(link, "a", row.a);
  const b = decidingClaim(link, "b", row.b);
  return (
    <article className="pb-10">
      <header className="sticky top-0 z-10 border-b border-line bg-paper px-4 pt-4 pb-3">
        <div className="mb-2 flex items-start justify-between gap-2">
          <h2 className="flex flex-wrap items-center gap-x-2 text-base font-semibold">
            <GroupIcon group={link.group} filled={isReviewed(row)} />
            {t(`labels.relations.${link.relation}`)}
            <TopicLabel className="font-normal text-soft" label={row.topic.label} />
          </h2>
          <StepButtons onStep={onStep} />
        </div>
        {link.relation === link.engineRelation ? null : (
          <p className="label mb-2">{t("workspace.was", { relation: t(`labels.relations.${link.engineRelation}`) })}</p>
        )}
        <ReviewBar link={link} wish={wish} onWishDone={onWishDone} />
      </header>
      <DetailQuotes row={row} />
      {a && b ? (
        <>
          <DetailSection title={t("detail.slots")}>
            <SlotTable link={link} a={a} b={b} />
          </DetailSection>
          <DetailSection title={t("detail.why")}>
            <FindingList row={row} />
          </DetailSection>
          <DetailSection title={t("detail.wording")}>
            <WordingDiff a={a} b={b} />
          </DetailSection>
          <DetailSection title={t("detail.origin")}>
            <OriginList link={link} />
          </DetailSection>
        </>
      ) : (
        <DetailSection title={t("detail.mayBelong")}>
          <PartnerList row={row} />
        </DetailSection>
      )}
      <DetailSection title={t("notes.onLink")}>
        <NoteThread
          notes={notesOnLink(report?.human.annotations ?? [], link.id)}
          target={{ kind: "link", linkKey: link.id }}
          label={t("notes.onLink")}
          startOpen={wish?.kind === "note"}
          onStarted={onWishDone}
        />
      </DetailSection>
      <DetailSection title={t("detail.history")}>
        <HistoryList linkKey={link.id} claimKeys={[...link.a, ...link.b]} />
      </DetailSection>
    </article>
  );
}
