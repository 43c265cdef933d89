import { SIDES } from "../../../model/source";
import type { Context } from "../context";
import type { Block, Cell, Text } from "../document";
import { paragraph } from "../tongues";

/** Lines that stand only where one of the sources has something there; what is missing elsewhere is said to be missing. */
const WHERE_GIVEN = ["recorded", "author", "type", "archive", "retrieved"];

/** The two sources side by side, so that a reader can find the very texts: hash and length belong to the text as stored. */
export function sourcesBlocks({ sources, tongues, lengthOf }: Context): Block[] {
  const given = SIDES.flatMap((side) => sources.get(side) ?? []);
  const missing = tongues.line("export.notGiven");
  const cell = (text: Text | string | null): Cell => {
    if (text === null || text === "") return [paragraph(missing)];
    return [paragraph(typeof text === "string" ? [{ text }] : text)];
  };
  const lines: [string, (source: (typeof given)[number]) => Text | string | null][] = [
    ["title", ({ title, lang }) => (title ? [{ text: title, lang }] : null)],
    ["publisher", ({ publisher, lang }) => (publisher ? [{ text: publisher, lang }] : null)],
    ["author", ({ author, lang }) => (author ? [{ text: author, lang }] : null)],
    ["type", ({ type }) => (type ? tongues.line(`labels.sourceTypes.${type}`) : null)],
    ["published", ({ publishedAt }) => publishedAt],
    ["recorded", ({ recordedAt }) => recordedAt],
    ["url", ({ url }) => (url ? [{ text: url, href: url }] : null)],
    ["archive", ({ archiveUrl }) => (archiveUrl ? [{ text: archiveUrl, href: archiveUrl }] : null)],
    ["retrieved", ({ retrievedAt }) => retrievedAt],
    ["language", ({ lang }) => tongues.line(`labels.langs.${lang}`)],
    ["length", ({ id }) => String(lengthOf(id))],
    ["hash", ({ sha256 }) => sha256],
  ];
  const isTold = (key: string, values: readonly unknown[]) =>
    !WHERE_GIVEN.includes(key) || values.some((value) => value !== null);
  const rows = lines.flatMap(([key, tell]) => {
    const values = given.map(tell);
    return isTold(key, values) ? [[cell(tongues.line(`export.columns.${key}`)), ...values.map(cell)]] : [];
  });
  const width = Math.floor(80 / Math.max(1, given.length));
  return [
    {
      kind: "table",
      name: tongues.line("export.sources"),
      head: [tongues.line("report.field"), ...given.map(({ id }) => [{ text: id.toUpperCase() }])],
      rows,
      widths: [100 - width * given.length, ...given.map(() => width)],
    },
  ];
}
