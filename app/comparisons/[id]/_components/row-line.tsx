"use client";

import { useTranslations } from "next-intl";
import { memo, useId } from "react";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { SourceId } from "@/lib/model/source";
import { decidingClaim, decidingFinding } from "@/lib/view/decisive";
import { isReviewed } from "@/lib/view/filter";
import { nameOfSide, type Row, sourceOf } from "@/lib/view/rows";
import { useDeskWords } from "./comparison-provider";
import { DifferenceWords } from "./difference-words";
import { QuoteText } from "./quote-text";
import { TranslationOnDemand } from "./translation-line";
import { useFindingText } from "./use-finding-text";
import { VoiceLine } from "./voice-line";

/** One link: its relation and what differs, then A's claim beside B's. A click anywhere in it is heard by the list. */
export const RowLine = memo(function RowLine(props: {
  row: Row;
  /** How many notes hang on it and on its claims. */
  notes: number;
  isSelected: boolean;
  isTabStop: boolean;
}) {
  const { row, isSelected } = props;
  const words = useId();
  const isOneSided = row.link.group === "only_a" || row.link.group === "only_b";
  return (
    <li
      data-row={row.key}
      className={`row grid cursor-pointer gap-x-4 gap-y-1 border-t border-line px-3 py-2.5 sm:grid-cols-2 lg:grid-cols-[9.5rem_1fr_1fr] ${
        isSelected ? "row-selected bg-select" : "hover:bg-select"
      }`}
    >
      <div className="sm:col-span-2 lg:col-span-1">
        <RelationButton
          row={row}
          words={`${words}is ${isOneSided ? words : `${words}a ${words}b`}`}
          isSelected={isSelected}
          isTabStop={props.isTabStop}
        />
        <div id={`${words}is`}>
          <DifferenceWords row={row} /> <RowState row={row} notes={props.notes} />
        </div>
      </div>
      {isOneSided ? (
        <div className="min-w-0 sm:col-span-2">
          <ClaimCell id={words} side={row.link.group === "only_a" ? "a" : "b"} row={row} />
        </div>
      ) : (
        <>
          <ClaimCell id={`${words}a`} side="a" row={row} />
          <ClaimCell id={`${words}b`} side="b" row={row} />
        </>
      )}
      {row.inside ? <InsideFinding row={row} inside={row.inside} /> : null}
    </li>
  );
});

/** What the rules found inside one source: two quotes of one text need a word more than two of different ones. */
function InsideFinding({ row, inside }: { row: Row; inside: SourceId }) {
  const say = useFindingText(inside);
  const finding = decidingFinding(row.link) ?? row.link.findings[0];
  if (!finding) return null;
  return <p className="text-sm text-soft sm:col-span-2 lg:col-start-2">{say(finding)}</p>;
}

function RelationButton(props: {
  row: Row /** Ids of the claims' words. */;
  words: string;
  isSelected: boolean;
  isTabStop: boolean;
}) {
  const { row, words, isSelected, isTabStop } = props;
  const t = useTranslations("labels");
  const { link } = row;
  // What was marked as a false alarm no longer stands.
  const isStruck = link.review?.disposition === "false_alarm";
  const tone = isStruck
    ? "text-soft line-through"
    : link.group === "contradict"
      ? "text-contradict"
      : link.group === "agree"
        ? "text-agree"
        : "text-neutral";
  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isSelected ? "true" : undefined}
      // What the row is about is heard with it.
      aria-describedby={words}
      className={`row-button flex min-h-6 items-start gap-1.5 text-left text-sm font-medium ${tone}`}
    >
      <span className="mt-0.5">
        <GroupIcon group={link.group} filled={isReviewed(row)} />
      </span>
      <span>
        {row.inside ? `${t(`sides.${row.inside}`)} · ` : ""}
        {row.isBeingJudged ? t("beingJudged") : t(`relations.${link.relation}`)}
      </span>
    </button>
  );
}

/** What a person decided, and how many notes there are. */
function RowState({ row, notes }: { row: Row; notes: number }) {
  const t = useTranslations();
  const disposition = row.link.review?.disposition ?? "unreviewed";
  if (disposition === "unreviewed" && notes === 0 && row.tags.length === 0) return null;
  return (
    <span className="mt-0.5 flex flex-wrap gap-x-2 text-xs text-soft">
      {disposition === "unreviewed" ? null : (
        <span className="font-medium text-ink">
          {t(`labels.dispositions.${disposition}`)} · {row.link.review?.actor}
        </span>
      )}
      {notes > 0 ? <span>{t("workspace.notes", { count: notes })}</span> : null}
      {row.tags.length > 0 ? <span>{row.tags.map((tag) => `#${tag}`).join(" ")}</span> : null}
    </span>
  );
}

function ClaimCell({ id, side, row }: { id: string; side: "a" | "b"; row: Row }) {
  const t = useTranslations("workspace");
  const { langs } = useDeskWords();
  const source = sourceOf(row, side);
  const claim = decidingClaim(row.link, side, row[side]);
  const more = row[side].length - 1;
  return (
    <div id={id} className="min-w-0">
      <span className="mr-0.5 text-xs font-semibold text-soft">{nameOfSide(row, side)}</span>{" "}
      {claim ? (
        <>
          <VoiceLine claim={claim} />
          {more > 0 ? <span className="label"> · {t("more", { count: more })}</span> : null}
          <q lang={langs[source]} className="words line-clamp-2 text-base min-[90rem]:line-clamp-3 [quotes:none]">
            <QuoteText claim={claim} />
          </q>
          {claim.translation ? <TranslationOnDemand translation={claim.translation} /> : null}
        </>
      ) : (
        <span className="label">{t("silent")}</span>
      )}
    </div>
  );
}
