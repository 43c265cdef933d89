"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Sheet } from "@/app/_ui/sheet";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { NoteForm } from "../../_components/note-form";
import { useNotes } from "../../_components/use-notes";

/** A note on a topic, which has no place in the texts to write it at. */
export function TopicNote({ report }: { report: ReviewedReport }) {
  const t = useTranslations("notes");
  const id = useId();
  const { create } = useNotes();
  const [isOpen, setIsOpen] = useState(false);
  const topics = report.topics.filter(({ label }) => label !== "");
  const [chosen, setChosen] = useState("");
  const topicKey = chosen || topics[0]?.id;
  if (topicKey === undefined) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {t("onTopic")}
      </button>
      <Sheet title={t("onTopic")} open={isOpen} onClose={() => setIsOpen(false)}>
        <label htmlFor={id} className="label block">
          {t("kind_topic")}
        </label>
        <select id={id} className="field" value={topicKey} onChange={(event) => setChosen(event.target.value)}>
          {topics.map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topic.label}
            </option>
          ))}
        </select>
        <NoteForm
          label={t("body")}
          draft={`topic.${topicKey}`}
          keepFocus
          onSend={(body) => {
            setIsOpen(false);
            void create({ kind: "topic", topicKey }, body, null);
          }}
          onCancel={() => setIsOpen(false)}
        />
      </Sheet>
    </>
  );
}
