import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The oldest time that a ZIP file can tell, as the clock on the wall shows it: the same bytes in every time zone. */
const NO_TIME = "1980-01-01T00:00:00";

/**
 * Packs an office file anew, without the clock of the machine that made it: the same content gives the same bytes.
 * @param packed a ZIP file
 * @param day `YYYY-MM-DD`, which stands in its properties for the time of making
 */
export function packWithoutClock(packed: Uint8Array, day: string): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(packed)).sort(([x], [y]) => (x < y ? -1 : 1))) {
    const isProperties = name === "docProps/core.xml";
    files[name] = isProperties ? strToU8(strFromU8(content).replace(TIME, `$1${day}T00:00:00Z$2`)) : content;
  }
  return zipSync(files, { mtime: NO_TIME, level: 6 });
}

/** The times of making and of the last change. */
const TIME = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:)/g;
