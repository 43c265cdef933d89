"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ulid } from "ulid";
import { Sheet } from "@/app/_ui/sheet";
import { useFirstFocus } from "@/app/_ui/use-first-focus";
import { useKeyOf } from "@/app/_ui/use-shortcuts";
import type { Topic } from "@/lib/model/link";
import { signOfChord } from "@/lib/view/key-signs";
import { useDesk } from "./comparison-provider";
import { useRowActions } from "./row-actions";

/** Names a topic: a new one, or one that there is. */
export function TopicDialog({ topic, onClose }: { topic: Topic | null; onClose: () => void }) {
  const t = useTranslations("rowActions");
  const tApp = useTranslations("app");
  const actions = useRowActions();
  const { report } = useDesk();
  const keyOf = useKeyOf();
  const [label, setLabel] = useState(topic?.label ?? "");
  const field = useFirstFocus<HTMLInputElement>();
  const wanted = label.trim();
  const own = report?.human.topics.find(({ id }) => id === topic?.id);
  const isEmpty = own !== undefined && !report?.links.some((link) => link.topicId === own.id);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (wanted === "") return;
    if (wanted === topic?.label) return onClose();
    const ask = topic
      ? { type: "topic.rename" as const, payload: { id: ulid(), topicKey: topic.id, label: wanted } }
      : { type: "topic.create" as const, payload: { id: ulid(), label: wanted, words: [] } };
    void actions?.perform(
      { asks: [ask], key: "" },
      topic ? t("topicRenamed") : t("topicMade", { key: signOfChord(keyOf("move")) }),
    );
  }

  function remove() {
    if (!topic) return;
    const asks = [{ type: "topic.delete" as const, payload: { id: topic.id } }];
    void actions?.perform({ asks, key: "" }, t("topicRemoved"));
  }

  return (
    <Sheet title={topic ? t("topicRename") : t("topicNew")} open onClose={onClose}>
      <form onSubmit={submit}>
        <input
          className="field mb-3"
          aria-label={t("topicName")}
          maxLength={300}
          ref={field}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        <div className="flex flex-wrap gap-2">
          <button type="submit" className="button button-main" disabled={wanted === ""}>
            {tApp("save")}
          </button>
          <button type="button" className="button button-quiet" onClick={onClose}>
            {tApp("cancel")}
          </button>
          {isEmpty ? (
            <button type="button" className="button button-quiet ml-auto" onClick={remove}>
              {t("topicRemove")}
            </button>
          ) : null}
        </div>
      </form>
    </Sheet>
  );
}
