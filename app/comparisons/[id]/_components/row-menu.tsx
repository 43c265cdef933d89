"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useKeyOf } from "@/app/_ui/use-shortcuts";
import { decidingClaim } from "@/lib/view/decisive";
import { signOfChord } from "@/lib/view/key-signs";
import { silentSide } from "@/lib/view/row-steps";
import type { Row } from "@/lib/view/rows";
import { useRowActions } from "./row-actions";

const ENTRIES = ["match", "split", "merge", "move", "unlink", "tags"] as const;
type Entry = (typeof ENTRIES)[number];

/** What can be done with the whole row, each with the key that does the same. */
export function RowMenu({ row }: { row: Row }) {
  const t = useTranslations("rowActions");
  const actions = useRowActions();
  const keyOf = useKeyOf();
  if (!actions || row.inside !== null) return null;
  const entries = ENTRIES.filter((entry) => fits(entry, row));

  function choose(entry: Entry) {
    if (entry === "unlink") return actions?.unlink(row);
    if (entry !== "match") return actions?.ask({ kind: entry, row });
    const claim = decidingClaim(row.link, silentSide(row.link) === "a" ? "b" : "a", [...row.a, ...row.b]);
    if (claim) actions?.ask({ kind: "match", row, claim });
  }

  return (
    <MenuTrigger>
      <Button className="button -mt-1">
        {t("title")}
        <ChevronDown aria-hidden="true" className="size-4" />
      </Button>
      <Popover className="float min-w-[min(14rem,80vw)] p-1" placement="bottom end">
        <Menu className="outline-none" onAction={(key) => choose(key as Entry)}>
          {entries.map((entry) => (
            <MenuItem
              key={entry}
              id={entry}
              className="flex min-h-8 items-center justify-between gap-4 rounded-xs px-3 py-1.5 text-sm outline-none hover:bg-select focus:bg-select"
            >
              {t(entry)}
              <kbd className="font-sans text-xs text-soft">{signOfChord(keyOf(entry))}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** A row of one claim cannot be taken apart; one that nobody stands beside is not unlinked. */
function fits(entry: Entry, { a, b }: Row): boolean {
  if (entry === "split") return a.length + b.length > 1;
  if (entry === "unlink") return a.length > 0 && b.length > 0;
  if (entry === "match") return a.length === 0 || b.length === 0;
  return true;
}
