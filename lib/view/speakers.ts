import type { Claim, Form, OriginKind, Stance, Status } from "../model/claim";

/** Who says a claim, how firmly, and by whose way it reached the source. */
interface Voice {
  /** As worded in the source; null: the author of the source. */
  name: string | null;
  role: string | null;
  originKind: OriginKind;
  form: Form;
  status: Status;
  stance: Stance;
  chain: readonly string[];
}

/**
 * Names are shown as the source writes them, never folded.
 * @param text the whole text of the claim's source.
 * @param spell gives a folded name as that text spells it.
 */
export function voiceOf(claim: Claim, text: string, spell: (name: string) => string): Voice {
  const speaker = claim.speaker;
  const name = speaker?.span ? text.slice(speaker.span.start, speaker.span.end) : speaker && spell(speaker.name);
  return {
    name,
    role: speaker?.role ? spell(speaker.role) : null,
    originKind: claim.originKind,
    form: claim.form,
    status: claim.status,
    stance: claim.stance,
    chain: claim.chain.map(spell),
  };
}
