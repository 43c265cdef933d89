"use client";

import { useTranslations } from "next-intl";
import { Sheet } from "@/app/_ui/sheet";
import type { Topic } from "@/lib/model/link";
import { useDesk } from "./comparison-provider";
import { NoteThread } from "./note-thread";
import { TopicLabel } from "./topic-label";

/** The thread on a topic, where its rows are. */
export function TopicNoteDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const t = useTranslations("notes");
  const { report } = useDesk();
  const notes = (report?.human.annotations ?? []).filter(
    ({ target, deletedAt }) => deletedAt === null && target.kind === "topic" && target.topicKey === topic.id,
  );
  return (
    <Sheet title={t("onTopic")} open onClose={onClose}>
      <p className="mb-1 font-medium">
        <TopicLabel label={topic.label} />
      </p>
      <NoteThread
        notes={notes}
        target={{ kind: "topic", topicKey: topic.id }}
        label={t("body")}
        startOpen={notes.length === 0}
      />
    </Sheet>
  );
}
