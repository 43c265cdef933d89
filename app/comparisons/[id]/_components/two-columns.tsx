"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Group, Panel, Separator } from "react-resizable-panels";

/** Two texts, each scrolling by itself so that a place and its partner can stand side by side; the line between them can be moved. */
export function TwoColumns({ left, right }: { left: ReactNode; right: ReactNode }) {
  const t = useTranslations("documents");
  return (
    <div className="two-columns border-t border-line">
      <Group orientation="horizontal">
        <Panel id="a" minSize="25%" defaultSize="50%">
          {left}
        </Panel>
        <Separator
          aria-label={t("divider")}
          className="flex w-4 justify-center outline-offset-[-4px] after:w-px after:bg-line hover:after:w-0.5 hover:after:bg-edge"
        />
        <Panel id="b" minSize="25%" defaultSize="50%">
          {right}
        </Panel>
      </Group>
    </div>
  );
}
