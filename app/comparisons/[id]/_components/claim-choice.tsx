"use client";

import { useFirstFocus } from "@/app/_ui/use-first-focus";
import type { Claim } from "@/lib/model/claim";
import { useDesk } from "./comparison-provider";
import { QuoteText } from "./quote-text";

/** A claim to be ticked, with its side and its words. */
export function ClaimChoice(props: {
  claim: Claim;
  checked: boolean;
  isFirst: boolean;
  onChange: (checked: boolean) => void;
}) {
  const { langs } = useDesk();
  const { claim } = props;
  const box = useFirstFocus<HTMLInputElement>(props.isFirst);
  return (
    <label className="flex items-start gap-2 border-t border-line py-2">
      <input
        type="checkbox"
        className="mt-1.5 size-4 shrink-0"
        ref={box}
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span className="text-xs leading-7 font-semibold text-soft">{claim.source.toUpperCase()}</span>
      <span lang={langs[claim.source]} className="words min-w-0">
        <QuoteText claim={claim} />
      </span>
    </label>
  );
}
