import { readFileSync } from "node:fs";
import { loadSharedArticles } from "../../cases/shared-articles";

/** A text as a person types or pastes it into the form of a new comparison. */
export interface WholeText {
  text: string;
  publisher: string;
  publishedAt: string;
}

/** Two texts that a whole review is tried on. */
export interface WholePair {
  name: string;
  a: WholeText;
  b: WholeText;
}

function readSample(): WholePair {
  const folder = new URL("../../../prisma/sample/", import.meta.url);
  const sample = JSON.parse(readFileSync(new URL("sample.json", folder), "utf8")) as Record<
    "a" | "b",
    { file: string; publisher: string; publishedAt: string }
  >;
  const read = (side: "a" | "b"): WholeText => {
    const { file, publisher, publishedAt } = sample[side];
    return { text: readFileSync(new URL(file, folder), "utf8"), publisher, publishedAt };
  };
  return { name: "the bundled sample", a: read("a"), b: read("b") };
}

/** The bundled sample, and the two real articles where `../shared` is beside the project; where it is not, one line says so. */
export function listWholePairs(): WholePair[] {
  const shared = loadSharedArticles();
  if (shared === null)
    console.info("../shared is not beside the project: the whole review is tried on the sample alone.");
  const articles = shared && { name: "two real articles", a: textOf(shared.a), b: textOf(shared.b) };
  return [readSample(), ...(articles ? [articles] : [])];
}

function textOf({
  text,
  publisher,
  publishedAt,
}: {
  text: string;
  publisher?: string | null;
  publishedAt?: string | null;
}) {
  return { text, publisher: publisher ?? "", publishedAt: publishedAt ?? "" };
}
