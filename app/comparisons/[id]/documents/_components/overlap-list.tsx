"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { SourceId } from "@/lib/model/source";
import { shorten } from "@/lib/text/shorten";
import { isReviewed } from "@/lib/view/filter";
import { type Row, sourceOf } from "@/lib/view/rows";
import { useDesk } from "../../_components/comparison-provider";
import { DifferenceWords } from "../../_components/difference-words";

/** Longest beginning of a claim in the list, in code points. */
const QUOTE_LENGTH = 60;

/** The links that lie over one another at a place, to choose one; at `anchor`, which has the focus again afterwards. */
export function OverlapList(props: {
  anchor: HTMLElement | null;
  side: SourceId;
  /** The claims that lie there. */
  claims: readonly string[];
  rows: readonly Row[];
  onPick: (key: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations();
  const { langs } = useDesk();
  const { anchor, side, claims, rows } = props;
  const trigger = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Popover
      aria-label={t("documents.hereTitle")}
      triggerRef={trigger}
      isOpen={anchor !== null}
      onOpenChange={(open) => (open ? undefined : props.onClose())}
      className="float max-w-[min(32rem,90vw)] p-1"
    >
      <Menu
        aria-label={t("documents.hereTitle")}
        autoFocus="first"
        className="outline-none"
        onAction={(key) => {
          props.onPick(String(key));
          props.onClose();
        }}
      >
        {rows.map((row) => {
          const claim = row[side].find(({ id }) => claims.includes(id)) ?? row[side][0];
          return (
            <MenuItem
              key={row.key}
              id={row.key}
              textValue={t(`labels.relations.${row.link.relation}`)}
              className="rounded-xs px-3 py-1.5 text-sm outline-none hover:bg-select focus:bg-select"
            >
              <span className="flex items-center gap-1.5 font-medium">
                <GroupIcon group={row.link.group} filled={isReviewed(row)} />
                {t(`labels.relations.${row.link.relation}`)}
              </span>
              {claim ? (
                <span lang={langs[sourceOf(row, side)]} className="words block">
                  {shorten(claim.quote, QUOTE_LENGTH)}
                </span>
              ) : null}
              <DifferenceWords row={row} />
            </MenuItem>
          );
        })}
      </Menu>
    </Popover>
  );
}
