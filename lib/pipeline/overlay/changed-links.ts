import type { Claim } from "../../model/claim";
import type { HumanLayer } from "../../model/human";
import type { ReviewedReport } from "../../model/reviewed";
import { isTranslation } from "../../model/translation";
import type { AskedLink } from "../judge-again";
import { BY_PERSON } from "./link-parts";

/**
 * The links that the engine has not judged as they now stand: a person set a value of one of their claims, or put claims together
 * that no rule has looked at. What a person linked with a relation of their own is theirs to judge. A translation is no value: it has
 * nothing judged again, and no rule sees it.
 */
export function listChangedLinks({ links, internal, claims, human }: ReviewedReport): AskedLink[] {
  const edited = new Set(human.edits.filter((edit) => !isTranslation(edit)).map(({ claimKey }) => claimKey));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const own = new Set(human.links.map(({ id }) => id));
  const isEdited = (ids: readonly string[]) => ids.some((id) => edited.has(id));
  const between = links
    .filter((link) => link.a.length > 0 && link.b.length > 0 && !own.has(link.id))
    .filter((link) => link.method === BY_PERSON || isEdited([...link.a, ...link.b]))
    .map((link) => ({ id: link.id, a: pick(byId, link.a), b: pick(byId, link.b), inside: null }));
  const inside = internal
    .filter(({ x, y }) => isEdited([...x, ...y]))
    .map(({ id, source, x, y }) => ({ id, a: pick(byId, x), b: pick(byId, y), inside: source }));
  return [...between, ...inside];
}

/** The same links with their claims as the engine read them, before anybody set a value. */
export function asRead(asked: readonly AskedLink[], claims: readonly Claim[]): AskedLink[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const back = (claim: Claim) => byId.get(claim.id) ?? claim;
  return asked.map((link) => ({ ...link, a: link.a.map(back), b: link.b.map(back) }));
}

/** True where nobody set a value of any of the claims. */
export function isUnedited({ a, b }: AskedLink, { edits }: Pick<HumanLayer, "edits">): boolean {
  return ![...a, ...b].some(({ id }) => edits.some((edit) => edit.claimKey === id && !isTranslation(edit)));
}

function pick(claims: ReadonlyMap<string, Claim>, ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => {
    const claim = claims.get(id);
    if (!claim) return [];
    const { translation: _unread, ...read } = claim;
    return [read];
  });
}
