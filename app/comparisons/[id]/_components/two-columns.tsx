"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Group, Panel, Separator } from "react-resizable-panels";

interface Props {
  left: ReactNode;
  right: ReactNode;
  /** What is drawn between the two, over the line that moves them. */
  between?: ReactNode;
  /** What stands at the outer edge of each text. */
  edges?: { left: ReactNode; right: ReactNode };
}

/** Two texts, each scrolling by itself so that a place and its partner can stand side by side; the line between them can be moved. */
export function TwoColumns({ left, right, between, edges }: Props) {
  const t = useTranslations("documents");
  return (
    <div className="two-columns flex border-t border-line">
      {edges?.left}
      <Group orientation="horizontal" className="min-w-0 flex-1">
        <Panel id="a" minSize="25%" defaultSize="50%">
          {left}
        </Panel>
        <Separator
          aria-label={t("divider")}
          className={`relative flex justify-center outline-offset-[-4px] ${between ? "w-14 border-x border-line" : "w-4 after:w-px after:bg-line hover:after:w-0.5 hover:after:bg-edge"}`}
        >
          {between}
        </Separator>
        <Panel id="b" minSize="25%" defaultSize="50%">
          {right}
        </Panel>
      </Group>
      {edges?.right}
    </div>
  );
}
