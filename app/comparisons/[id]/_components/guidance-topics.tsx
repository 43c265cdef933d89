"use client";

import { useTranslations } from "next-intl";
import { ulid } from "ulid";
import { readTopics } from "@/lib/text/guidance-lines";
import { useDesk } from "./comparison-provider";
import { GuidanceList } from "./guidance-list";

/** The reader's own topics: a name, and behind a colon a few words that its claims hold. */
export function GuidanceTopics() {
  const t = useTranslations("guidance");
  const { report, act } = useDesk();
  const topics = (report?.human.topics ?? []).filter(({ words }) => words.length > 0);
  return (
    <GuidanceList
      kind="topics"
      example={t("topicsExample")}
      entries={topics.map(({ id, label, words }) => ({ id, line: `${label}: ${words.join(", ")}` }))}
      read={readTopics}
      onSave={async (id, { label, words }) =>
        (await (id === null
          ? act("topic.create", { id: ulid(), label, words })
          : act("topic.edit", { id, label, words }))) !== null
      }
      onRemove={async (id) => (await act("topic.delete", { id })) !== null}
    />
  );
}
