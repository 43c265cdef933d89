const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  zip: "application/zip",
} as const;

/** A file to be saved under its name; browsers read the second form of it, which keeps every script (RFC 5987). */
export function attachment(name: string, format: keyof typeof TYPES, content: string | Uint8Array): Response {
  const ascii = name.replace(/[^\x20-\x7e]+/g, "_");
  return new Response(content as BodyInit, {
    headers: {
      "content-type": TYPES[format],
      "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
