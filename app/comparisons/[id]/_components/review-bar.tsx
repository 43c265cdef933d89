"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useTimeText } from "@/app/_ui/time-text";
import type { Disposition } from "@/lib/model/human";
import type { Relation } from "@/lib/model/relation";
import type { ReviewedLink } from "@/lib/model/reviewed";
import type { Row } from "@/lib/view/rows";
import { ReasonForm } from "./reason-form";
import { useReview } from "./use-review";
import { type DetailWish, useWish } from "./use-wish";

/** `andOn`: once sent, the next row is shown. */
type Form = { disposition: Disposition; relation: Relation; andOn: boolean } | null;

/** What a person may decide about a link. A changed relation and an explanation ask for a reason. */
export function ReviewBar(props: {
  row: Row;
  wish: Extract<DetailWish, { kind: "change" }> | null;
  onWishDone: () => void;
  /** Goes on to the next row that waits. */
  onNext: () => void;
}) {
  const { row, wish } = props;
  const { link } = row;
  const t = useTranslations("review");
  const { decide, clear } = useReview();
  const [form, setForm] = useState<Form>(null);
  const close = () => setForm(null);
  const take = ({ relation, andOn }: { relation: Relation; andOn: boolean }) =>
    setForm({ disposition: "changed", relation, andOn });
  useWish(wish, take, props.onWishDone);

  function choose(key: string) {
    if (key === "clear") return void clear(link);
    if (key === "explained") return setForm({ disposition: "explained", relation: link.relation, andOn: false });
    void decide(link, { disposition: key as Disposition });
  }

  const more: [string, string][] = [
    ["explained", t("explained")],
    ["needs_source", t("needsSource")],
    ["deferred", t("defer")],
    ...(link.review ? [["clear", t("clear")] as [string, string]] : []),
  ];
  const now = link.review?.disposition;
  return (
    <>
      <ReviewLine link={link} />
      <div className="flex flex-wrap gap-1 [&>.button]:px-2.5">
        <button
          type="button"
          className={`button ${now === "confirmed" ? "" : "button-main"}`}
          aria-pressed={now === "confirmed"}
          title={t("confirmHint")}
          onClick={() => decide(link, { disposition: "confirmed" })}
        >
          {now === "confirmed" ? "✓ " : ""}
          {t("confirm")}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={form?.disposition === "changed"}
          title={t("changeHint")}
          onClick={() => (form ? close() : setForm({ disposition: "changed", relation: link.relation, andOn: false }))}
        >
          {t("change")}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={now === "false_alarm"}
          title={t("falseAlarmHint")}
          onClick={() => decide(link, { disposition: "false_alarm" })}
        >
          {now === "false_alarm" ? "✓ " : ""}
          {t("falseAlarm")}
        </button>
        <MenuTrigger>
          <Button className="button">
            {t("more")}
            <ChevronDown aria-hidden="true" className="size-4" />
          </Button>
          <Popover className="float min-w-[min(11rem,80vw)] p-1" placement="bottom end">
            <Menu className="outline-none" onAction={(key) => choose(String(key))}>
              {more.map(([key, label]) => (
                <MenuItem
                  key={key}
                  id={key}
                  className="block min-h-8 rounded-xs px-3 py-1.5 text-sm outline-none hover:bg-select focus:bg-select"
                >
                  {label}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      {form ? (
        <ReasonForm
          key={`${form.disposition}-${form.relation}`}
          link={link}
          disposition={form.disposition}
          relation={form.relation}
          onSend={(decision) => {
            close();
            void decide(link, decision);
            if (form.andOn) props.onNext();
          }}
          onCancel={close}
        />
      ) : null}
    </>
  );
}

/** Who decided what, when, and why. */
function ReviewLine({ link }: { link: ReviewedLink }) {
  const t = useTranslations();
  const put = useTimeText();
  const { review } = link;
  if (!review) return null;
  return (
    <div className="mb-2 text-sm">
      <p className="font-medium">
        {t("review.by", {
          disposition: t(`labels.dispositions.${review.disposition}`),
          actor: review.actor,
          when: put(review.updatedAt),
        })}
      </p>
      {review.reason || review.materiality ? (
        <p className="text-soft">
          {review.reason}
          {review.materiality ? (
            <span className="label">
              {" "}
              {t("review.materiality")}: {t(`labels.materialities.${review.materiality}`)}
            </span>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
