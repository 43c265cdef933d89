const TYPES = {
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
} as const;

/** A file to be saved under a name made from `title`. */
export function attachment(title: string, extension: keyof typeof TYPES, content: BodyInit): Response {
  const name = `${fileNameOf(title)}.${extension}`;
  const ascii = name.replace(/[^\x20-\x7e]+/g, "_");
  return new Response(content, {
    headers: {
      "content-type": TYPES[extension],
      "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** What no file system or header takes is left out; browsers read the second form of the header, which keeps every script. */
export function fileNameOf(title: string): string {
  const clean = title.replace(/[\s\p{Cc}\p{Cs}"*/:<>?\\|]+/gu, " ").trim();
  // By characters: half of a pair would not survive the encoding.
  return [...clean].slice(0, 80).join("") || "comparison";
}
