"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/app/_ui/notice";
import { Sheet } from "@/app/_ui/sheet";
import { useDesk } from "./comparison-provider";
import { GuidanceNames } from "./guidance-names";
import { GuidanceTemplates } from "./guidance-templates";
import { GuidanceTopics } from "./guidance-topics";
import { RerunButton } from "./rerun-button";

/** Opens what the reader tells the engine: spellings that are one name, and topics of their own. */
export function GuidanceButton() {
  const t = useTranslations("guidance");
  const { view } = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
        {t("open")}
        {view.isGuidanceNew ? <span aria-hidden="true">•</span> : null}
        {view.isGuidanceNew ? <span className="sr-only">({t("notUsed")})</span> : null}
      </button>
      <Sheet title={t("open")} open={open} onClose={() => setOpen(false)}>
        <GuidanceNames />
        <GuidanceTopics />
        <GuidanceTemplates />
        {/* The button stays when it has done its work: what has the focus must not vanish. */}
        <Notice>
          <span className="mr-3">{view.isGuidanceNew ? t("changed") : t("used")}</span>
          <RerunButton />
        </Notice>
      </Sheet>
    </>
  );
}
