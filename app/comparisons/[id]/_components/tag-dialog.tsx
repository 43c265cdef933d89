"use client";

import { useTranslations } from "next-intl";
import { Sheet } from "@/app/_ui/sheet";
import { buildThreads, notesOnLink } from "@/lib/view/notes";
import type { Row } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { TagForm } from "./tag-form";
import { useNotes } from "./use-notes";

/** The tags of a row: they stand on its first note, which is made where there is none. */
export function TagDialog({ row, onClose }: { row: Row; onClose: () => void }) {
  const t = useTranslations("notes");
  const { report } = useDesk();
  const { tag, createTagged } = useNotes();
  const [first] = buildThreads(notesOnLink(report?.human.annotations ?? [], row.key));
  const own = first?.note.tags ?? [];
  const others = row.tags.filter((word) => !own.includes(word));

  function save(tags: readonly string[]) {
    onClose();
    if (tags.join() === own.join()) return;
    if (first) void tag(first.note, tags);
    else void createTagged({ kind: "link", linkKey: row.key }, tags);
  }
  return (
    <Sheet title={t("tagRow")} open onClose={onClose}>
      <TagForm tags={own} onSend={save} onCancel={onClose} />
      {others.length > 0 ? (
        <p className="label">{t("tagsElsewhere", { tags: others.map((word) => `#${word}`).join(" ") })}</p>
      ) : null}
    </Sheet>
  );
}
