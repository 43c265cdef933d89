"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { GroupIcon } from "@/app/_ui/group-icon";
import { useMedia } from "@/app/_ui/use-media";
import type { Group } from "@/lib/model/relation";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { listBands } from "@/lib/view/bands";
import { isReviewed } from "@/lib/view/filter";
import type { ScrollMode } from "@/lib/view/preferences";
import type { Row } from "@/lib/view/rows";
import { DifferenceWords } from "../../_components/difference-words";
import { TopicLabel } from "../../_components/topic-label";
import { TwoColumns } from "../../_components/two-columns";
import { useKeys } from "../../_components/use-keys";
import { OverviewStrip } from "./overview-strip";
import { Ribbon } from "./ribbon";
import { ScrollModeChoice } from "./scroll-mode-choice";
import { useLinkedScroll } from "./use-linked-scroll";
import { useHoveredLink, useLitMarks } from "./use-lit-marks";
import { usePins } from "./use-pins";
import { usePlaces } from "./use-places";

interface Props {
  report: ReviewedReport;
  rows: readonly Row[];
  hidden: readonly Group[];
  selected: string | null;
  mode: ScrollMode;
  onMode: (mode: ScrollMode) => void;
  onPick: (key: string) => void;
  left: ReactNode;
  right: ReactNode;
}

/** Both texts with the ribbon of their links between them and an overview at either edge, scrolling together. */
export function JoinedTexts({ report, rows, hidden, selected, mode, onMode, onPick, left, right }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const isRoomy = useMedia("(min-width: 56.25rem)", true);
  const [hovered, setHovered] = useState<string | null>(null);
  const bands = useMemo(() => listBands(report, hidden), [report, hidden]);
  const pinning = usePins(root);
  const places = usePlaces(root, bands, pinning.pins);
  const isApart = useLinkedScroll(root, mode, bands, places);
  useKeys("texts", {
    pin() {
      pinning.pinHere(places);
      return true;
    },
  });
  useHoveredLink(root, setHovered);
  useLitMarks(root, hovered);
  return (
    <>
      <div data-pointed className="flex h-9 items-center gap-4 overflow-hidden border-t border-line">
        <LinkLine row={rows.find((row) => row.key === (hovered ?? selected)) ?? null} />
        <ScrollModeChoice
          mode={mode}
          isApart={isApart}
          pins={pinning.pins.length}
          onChange={onMode}
          onPin={() => pinning.pinHere(places)}
        />
      </div>
      <div ref={root} className="joined-texts">
        <TwoColumns
          left={left}
          right={right}
          between={
            isRoomy ? (
              <Ribbon
                root={root}
                bands={bands}
                places={places}
                lit={[selected, hovered]}
                onPick={onPick}
                onHover={setHovered}
              />
            ) : undefined
          }
          edges={{
            left: <OverviewStrip root={root} side="a" bands={bands} places={places} />,
            right: <OverviewStrip root={root} side="b" bands={bands} places={places} />,
          }}
        />
      </div>
    </>
  );
}

/** What the link under the pointer says, on a line that is always there: nothing moves when it changes. */
function LinkLine({ row }: { row: Row | null }) {
  const t = useTranslations();
  if (!row) return <p className="label min-w-0 flex-1 truncate">{t("documents.point")}</p>;
  return (
    <div className="flex min-w-0 flex-1 items-center gap-x-2 overflow-hidden text-sm whitespace-nowrap">
      <GroupIcon group={row.link.group} filled={isReviewed(row)} />
      <span className="font-medium">
        {row.isBeingJudged ? t("labels.beingJudged") : t(`labels.relations.${row.link.relation}`)}
      </span>
      <TopicLabel className="text-soft" label={row.topic.label} />
      <span className="min-w-0 truncate [&_.block]:mt-0 [&_.block]:mr-2 [&_.block]:inline">
        <DifferenceWords row={row} />
      </span>
    </div>
  );
}
