import type { Annotation } from "../../../model/human";
import { shorten } from "../../../text/shorten";
import { type Context, timeOf } from "../context";
import type { Block, Cell, Text } from "../document";
import { noteParagraphs } from "../note-words";
import { join, paragraph } from "../tongues";

/** Longest beginning of the words that a note stands on, in code points. */
const QUOTE = 120;

/** Every note with its place, its answers under it, and whether it is settled. */
export function notesBlocks(context: Context): Block[] {
  const { notes, tongues } = context;
  if (notes.length === 0) return tongues.paragraphs("export.none");
  const ids = new Set(notes.map(({ id }) => id));
  const parentOf = (note: Annotation) => (note.parentId !== null && ids.has(note.parentId) ? note.parentId : null);
  const under = new Map<string | null, Annotation[]>();
  for (const note of notes) under.set(parentOf(note), [...(under.get(parentOf(note)) ?? []), note]);
  const rowsUnder = (parent: string | null, depth: number): Cell[][] =>
    (under.get(parent) ?? []).flatMap((note) => [
      [depth === 0 ? placeCell(note, context) : [paragraph([{ text: "↳" }])], noteCell(note, context)],
      ...rowsUnder(note.id, depth + 1),
    ]);
  return [
    {
      kind: "table",
      name: tongues.line("workspace.notesView"),
      head: [tongues.line("report.place"), tongues.line("notes.title")],
      rows: rowsUnder(null, 0),
      widths: [36, 64],
    },
  ];
}

function placeCell(note: Annotation, context: Context): Cell {
  const { report, tongues } = context;
  const place = placeOf(note, context);
  const isOrphan = report.orphans.some(({ id }) => id === note.id);
  return [...place, ...(isOrphan ? tongues.paragraphs("report.orphan", {}, "warning") : [])];
}

/** What a note stands on: a link by its number, words by themselves. */
export function placeOf({ target }: Annotation, context: Context): Cell {
  const { tongues, numbers, claims, sources, report, sideName } = context;
  const quote = (text: string, side: "a" | "b"): Text => [
    { text: `${side.toUpperCase()} ` },
    { text: shorten(text, QUOTE), lang: sources.get(side)?.lang ?? "en" },
  ];
  if (target.kind === "passage") return [paragraph(quote(target.anchor.exact, target.anchor.source), "quote")];
  if (target.kind === "claim") {
    const claim = claims.get(target.claimKey);
    return [claim ? paragraph(quote(claim.quote, claim.source), "quote") : paragraph(tongues.line("report.gone"))];
  }
  if (target.kind === "topic") {
    const label = report.topics.find(({ id }) => id === target.topicKey)?.label ?? "";
    return [paragraph(join([tongues.line("report.topic"), [context.label(label)]], ": "))];
  }
  if (target.kind === "source") {
    return [
      paragraph(sideName(target.source)),
      ...(target.quote ? [paragraph(quote(target.quote, target.source), "quote")] : []),
    ];
  }
  const link = report.links.find(({ id }) => id === target.linkKey);
  const internal = report.internal.find(({ id }) => id === target.linkKey);
  const number = numbers.get(target.linkKey);
  if (number !== undefined) return [paragraph(tongues.line("report.linkNumber", { number }))];
  const claim = claims.get(link?.a[0] ?? link?.b[0] ?? internal?.x[0] ?? "");
  return [
    paragraph(tongues.line(claim ? "report.linkElsewhere" : "report.gone"), "label"),
    ...(claim ? [paragraph(quote(claim.quote, claim.source), "quote")] : []),
  ];
}

function noteCell(note: Annotation, { tongues, actorOf }: Context): Cell {
  const head = tongues.line((words) =>
    words("export.note", { actor: actorOf(note.actor, words), date: timeOf(note.createdAt) }),
  );
  const reason = note.resolution === "" ? [] : [[{ text: note.resolution }]];
  const state = note.status === "open" ? [] : [tongues.line(`labels.annotationStatuses.${note.status}`), ...reason];
  const weight = note.materiality
    ? [
        tongues.line((words) =>
          words("export.materiality", { materiality: words(`labels.materialities.${note.materiality}`) }),
        ),
      ]
    : [];
  const tags = note.tags.length > 0 ? [[{ text: note.tags.map((tag) => `#${tag}`).join(" ") }]] : [];
  return [paragraph(join([head, ...state, ...weight, ...tags], " · "), "label"), ...noteParagraphs(note.body)];
}
