/**
 * The language of a topic's label, which is worded by the sources: that of the source whose text holds it,
 * else the one written in its script.
 */
export function langOfLabel(
  label: string,
  texts: Readonly<Record<"a" | "b", string>>,
  langs: Readonly<Record<"a" | "b", string>>,
): string {
  const side = (["a", "b"] as const).find((id) => label !== "" && texts[id].includes(label));
  if (side) return langs[side];
  return /\p{Script=Han}/u.test(label) === (langs.a !== "en") ? langs.a : langs.b;
}
