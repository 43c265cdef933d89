import type { Message, MessageParams, SideNames } from "../model/finding";
import { SIDES, type Source, type SourceId } from "../model/source";
import { findWhole, makeSpeller } from "./spell";

/** Spells a folded name as a source does: as `side` writes it, else as the other does, else as it came. */
export type Spell = (name: string, side: SourceId) => string;

export function makeSpell(sources: readonly Source[]): Spell {
  const texts = new Map(sources.map(({ id, text }) => [id, { text, spell: makeSpeller(text) }]));
  const known = { a: new Map<string, string>(), b: new Map<string, string>() };
  const find: Spell = (name, side) => {
    for (const id of [side, ...SIDES.filter((other) => other !== side)]) {
      const source = texts.get(id);
      // A word that stands in the text as it came needs no other spelling, however its first place is written.
      if (!source || findWhole(source.text, name) >= 0) return name;
      const spelled = source.spell(name);
      if (spelled !== name) return spelled;
    }
    return name;
  };
  // One name stands in many claims, and each place would search both texts anew.
  return (name, side) => {
    const spelled = known[side].get(name) ?? find(name, side);
    known[side].set(name, spelled);
    return spelled;
  };
}

/** Parameters that choose a wording and are no words of the texts. */
const CHOICES = new Set(["side", "frame"]);
const NOTHING = "none";
/** What joins several words in one parameter. */
const JOINTS = /( · |、)/;

/** A message whose names and words stand as the sources spell them. @param sides which source each of the two sides is. */
export function spellMessage(
  message: Message,
  spell: Spell,
  sides: Readonly<Record<keyof SideNames, SourceId>>,
): Message {
  const sideOf = (key: string) => {
    const isB = key === "b" || key === "only_b" || (key === "denied_by" && message.params["side"] === "b");
    return isB ? sides.B : sides.A;
  };
  const params: MessageParams = Object.fromEntries(
    Object.entries(message.params).map(([key, value]) => {
      if (typeof value === "number" || CHOICES.has(key) || value === NOTHING) return [key, value];
      const parts = value.split(JOINTS).map((part) => spell(part, sideOf(key)));
      return [key, parts.join("")];
    }),
  );
  return { ...message, params };
}
