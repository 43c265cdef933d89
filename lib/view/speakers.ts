import type { Claim, Form, OriginKind, Stance, Status } from "../model/claim";

/** Who says a claim, how firmly, and by whose way it reached the source. */
export interface Voice {
  /** As worded in the source; null: the author of the source. */
  name: string | null;
  role: string | null;
  originKind: OriginKind;
  form: Form;
  status: Status;
  stance: Stance;
  chain: readonly string[];
}

/** @param text the whole text of the claim's source: a name is shown as written there, never folded. */
export function voiceOf(claim: Claim, text: string): Voice {
  const span = claim.speaker?.span ?? null;
  return {
    name: span ? text.slice(span.start, span.end) : (claim.speaker?.name ?? null),
    role: claim.speaker?.role ?? null,
    originKind: claim.originKind,
    form: claim.form,
    status: claim.status,
    stance: claim.stance,
    chain: claim.chain,
  };
}
