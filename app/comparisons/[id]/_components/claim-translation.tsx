"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFirstFocus } from "@/app/_ui/use-first-focus";
import { useIsClient } from "@/app/_ui/use-is-client";
import type { Claim } from "@/lib/model/claim";
import type { Lang } from "@/lib/model/lang";
import { hasTranslationDraft, TranslationForm } from "./translation-form";
import { TranslationLine } from "./translation-line";
import { useTranslate } from "./use-translate";
import { useWish } from "./use-wish";

/** A person's translation under a quote, and the way to write, change or remove one. */
export function ClaimTranslation(props: {
  claim: Claim;
  /** The language of the source that stands against it. */
  other: Lang;
  /** The side's name, for those who cannot see where it stands. */
  side: string;
  /** Given anew whenever a key asks for the field. */
  wish: object | null;
  onWishDone: () => void;
}) {
  const { claim, side } = props;
  const t = useTranslations("translation");
  const { set, remove } = useTranslate();
  const isClient = useIsClient();
  const [open, setOpen] = useState(false);
  /** A button that opened the field, or what stands in its place, has the focus when that goes. */
  const [byButton, setByButton] = useState(false);
  const [asked, setAsked] = useState(0);
  const take = () => {
    setOpen(true);
    setByButton(false);
    setAsked((times) => times + 1);
  };
  useWish(props.wish, take, props.onWishDone);
  const press = () => {
    setByButton(true);
    setOpen(true);
  };
  const { translation } = claim;
  // What was begun and not sent is kept on this device: its button says so.
  const goOn = isClient && hasTranslationDraft(claim) ? t("goOn") : null;

  if (open) {
    return (
      <TranslationForm
        key={asked}
        claim={claim}
        other={props.other}
        side={side}
        onSend={(lang, text) => {
          setOpen(false);
          void set(claim, lang, text);
        }}
        onClose={() => setOpen(false)}
      />
    );
  }
  if (!translation) return <QuietButton label={goOn ?? t("add")} side={side} takeFocus={byButton} onPress={press} />;
  return (
    <div data-translation={claim.id} className="my-1 w-full border-l-2 border-line pl-3">
      <TranslationLine translation={translation} />
      <div className="flex gap-x-3">
        <QuietButton label={goOn ?? t("edit")} side={side} takeFocus={byButton} onPress={press} />
        <QuietButton
          label={t("remove")}
          side={side}
          onPress={() => {
            setByButton(true);
            void remove(claim.id);
          }}
        />
      </div>
    </div>
  );
}

function QuietButton(props: { label: string; side: string; takeFocus?: boolean; onPress: () => void }) {
  const t = useTranslations("translation");
  const button = useFirstFocus<HTMLButtonElement>(props.takeFocus ?? false);
  return (
    <button ref={button} type="button" className="quiet-link min-h-6 text-xs text-soft" onClick={props.onPress}>
      {props.label}
      <span className="sr-only"> {t("ofClaim", { side: props.side })}</span>
    </button>
  );
}
