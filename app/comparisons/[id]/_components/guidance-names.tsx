"use client";

import { useTranslations } from "next-intl";
import { ulid } from "ulid";
import { readGlossary } from "@/lib/text/guidance-lines";
import { useDesk } from "./comparison-provider";
import { GuidanceList } from "./guidance-list";

/** The comparison's glossary: a name a line, its spellings with = between them. */
export function GuidanceNames() {
  const t = useTranslations("guidance");
  const { report, act } = useDesk();
  return (
    <GuidanceList
      kind="names"
      example={t("namesExample")}
      entries={(report?.human.glossary ?? []).map(({ id, spellings }) => ({ id, line: spellings.join(" = ") }))}
      read={readGlossary}
      onSave={async (id, { spellings }) => (await act("glossary.set", { id: id ?? ulid(), spellings })) !== null}
      onRemove={async (id) => (await act("glossary.delete", { id })) !== null}
    />
  );
}
