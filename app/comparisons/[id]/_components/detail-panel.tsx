"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { GroupIcon } from "@/app/_ui/group-icon";
import { decidingClaim } from "@/lib/view/decisive";
import { isReviewed } from "@/lib/view/filter";
import { notesOnLink } from "@/lib/view/notes";
import { nameOfSide, type Row } from "@/lib/view/rows";
import { findTombstone } from "@/lib/view/tombstone";
import { useDesk } from "./comparison-provider";
import { DetailQuotes } from "./detail-quotes";
import { DetailSection } from "./detail-section";
import { FindingList } from "./finding-list";
import { HistoryList } from "./history-list";
import { NoteThread } from "./note-thread";
import { OneSided } from "./one-sided";
import { OriginList } from "./origin-list";
import { ReviewBar } from "./review-bar";
import { RowMenu } from "./row-menu";
import { StepButtons } from "./step-buttons";
import { Tombstone } from "./tombstone";
import { TopicLabel } from "./topic-label";
import type { DetailWish } from "./use-wish";
import { ValueSection } from "./value-section";
import { WordingDiff } from "./wording-diff";
import { WouldChangeList } from "./would-change";

interface Props {
  row: Row | null;
  wish: DetailWish | null;
  onWishDone: () => void;
  /** Goes to the next row that nobody has decided on. */
  onGoOn: () => void;
}

/** Everything about one link: the quotes, point by point, the wording, why, and what people say of it. */
export const DetailPanel = memo(function DetailPanel({ row, asked, ...rest }: Props & { asked: string }) {
  const { report } = useDesk();
  if (row) return <LinkDetail row={row} {...rest} />;
  const stone = report && findTombstone(report, "link", asked);
  return stone ? (
    <div className="p-6">
      <Tombstone stone={stone} />
    </div>
  ) : null;
});

function LinkDetail({ row, wish, onWishDone, onGoOn }: Props & { row: Row }) {
  const t = useTranslations();
  const { report } = useDesk();
  const { link } = row;
  const a = decidingClaim(link, "a", row.a);
  const b = decidingClaim(link, "b", row.b);
  return (
    <article data-detail={row.key} className="pb-10">
      <header className="sticky top-0 z-10 border-b border-line bg-paper px-4 pt-4 pb-3">
        <div className="mb-2 flex flex-wrap items-start justify-between gap-2">
          <h2 className="flex min-w-0 flex-1 basis-40 items-start gap-x-2 text-base font-semibold">
            <span className="mt-1 shrink-0">
              <GroupIcon group={link.group} filled={isReviewed(row)} />
            </span>
            <span>
              {row.isBeingJudged ? t("labels.beingJudged") : t(`labels.relations.${link.relation}`)}{" "}
              <TopicLabel className="block text-sm font-normal text-soft" label={row.topic.label} />
            </span>
          </h2>
          <div className="flex shrink-0 items-start gap-1">
            <RowMenu row={row} />
            <StepButtons />
          </div>
        </div>
        {row.isBeingJudged || link.relation === link.engineRelation ? null : (
          <p className="label mb-2">{t("workspace.was", { relation: t(`labels.relations.${link.engineRelation}`) })}</p>
        )}
        {link.relationBefore ? (
          <p className="label mb-2">
            {t("detail.judgedAgain", { relation: t(`labels.relations.${link.relationBefore}`) })}
          </p>
        ) : null}
        <ReviewBar row={row} wish={wish?.kind === "change" ? wish : null} onWishDone={onWishDone} onNext={onGoOn} />
      </header>
      <DetailQuotes row={row} wish={wish?.kind === "translate" ? wish : null} onWishDone={onWishDone} />
      {a && b ? (
        <>
          <ValueSection row={row} a={a} b={b} wish={wish?.kind === "edit" ? wish : null} onWishDone={onWishDone} />
          <DetailSection title={t("detail.why")}>
            <FindingList row={row} />
            <WouldChangeList row={row} />
          </DetailSection>
          <DetailSection title={t("detail.wording")}>
            <WordingDiff a={a} b={b} names={[nameOfSide(row, "a"), nameOfSide(row, "b")]} />
          </DetailSection>
          {row.inside ? null : (
            <DetailSection title={t("detail.origin")}>
              <OriginList link={link} />
            </DetailSection>
          )}
        </>
      ) : (
        <OneSided row={row} />
      )}
      <DetailSection title={t("notes.onLink")}>
        <NoteThread
          notes={notesOnLink(report?.human.annotations ?? [], link.id)}
          target={{ kind: "link", linkKey: link.id }}
          label={t("notes.onLink")}
          wish={wish?.kind === "note" ? wish : null}
          onWishDone={onWishDone}
        />
      </DetailSection>
      <DetailSection title={t("detail.history")}>
        <HistoryList linkKey={link.id} claimKeys={[...link.a, ...link.b]} />
      </DetailSection>
    </article>
  );
}
