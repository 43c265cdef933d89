import { renameSync, writeFileSync } from "node:fs";
import { exportJson } from "../lib/export/json";
import { exportMarkdown, type MarkdownOptions } from "../lib/export/markdown";
import { describeProblem } from "../lib/export/messages";
import { renderExport } from "../lib/export/render";
import { EMPTY_HUMAN_LAYER } from "../lib/model/human";
import type { Lang } from "../lib/model/lang";
import type { Problem } from "../lib/model/problem";
import type { Report } from "../lib/model/report";
import type { RawInput, Source } from "../lib/model/source";
import { checkInputs, ingest } from "../lib/pipeline/ingest";
import { overlay } from "../lib/pipeline/overlay";
import { defaultReport, type ReportOptions } from "../lib/view/report-options";
import { loadEngine, startTiming } from "./engine";
import { Failure } from "./failure";
import { readGuidance } from "./guidance";
import { parseLang, parseOptions, parseToday } from "./options";
import { failureOf, readArticle } from "./read-input";

const FORMATS = ["json", "md", "html", "csv", "docx", "xlsx"] as const;
type Format = (typeof FORMATS)[number];
/** Files that no screen can show. */
const BINARY: readonly Format[] = ["docx", "xlsx"];

const text = { type: "string" } as const;
const OPTIONS = {
  "published-a": text,
  "published-b": text,
  "recorded-a": text,
  "recorded-b": text,
  "publisher-a": text,
  "publisher-b": text,
  "title-a": text,
  "title-b": text,
  "lang-a": text,
  "lang-b": text,
  glossary: text,
  topics: text,
  format: text,
  lang: text,
  now: text,
  output: { type: "string", short: "o" },
  timing: { type: "boolean" },
} as const;

/** `crosscheck compare A B`: the report of two files, in the format that is asked for. @throws Failure */
export async function compare(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [fileA, fileB] = positionals;
  if (fileA === undefined || fileB === undefined || positionals.length > 2) {
    throw new Failure("compare takes two files: crosscheck compare A B.");
  }
  const format = parseFormat(values.format);
  refuseScreen(format, values.output === undefined && process.stdout.isTTY);
  const lang = parseLang(values.lang, "lang") ?? "en";
  const today = parseToday(values.now);
  const inputOf = async (file: string, side: "a" | "b"): Promise<RawInput> => {
    const { text, facts } = await readArticle(file, lang);
    return {
      text,
      title: values[`title-${side}`] ?? facts.title,
      publisher: values[`publisher-${side}`] ?? facts.publisher,
      publishedAt: values[`published-${side}`] ?? facts.publishedAt,
      recordedAt: values[`recorded-${side}`] ?? null,
      lang: parseLang(values[`lang-${side}`], `lang-${side}`),
    };
  };
  const a = await inputOf(fileA, "a");
  const b = await inputOf(fileB, "b");
  sayProblems(checkInputs(a, b, today), [fileA, fileB], lang);

  const { glossary, topics } = values;
  const guidance = readGuidance({ ...(glossary && { glossary }), ...(topics && { topics }) }, lang);

  const timing = startTiming();
  const engine = loadEngine(timing);
  const report = timing.measure("analysis", () => engine.compare(a, b, { guidance }));
  const sources = [ingest(a, "a"), ingest(b, "b")];
  write(await render(report, sources, format, { lang, now: today, command: commandOf(args) }), values.output);
  if (values.timing) process.stderr.write(`crosscheck: ${timing.line()}\n`);
}

function parseFormat(value: string | undefined): Format {
  const format = FORMATS.find((known) => known === (value ?? "json"));
  if (format) return format;
  throw new Failure(`the format “${value}” does not exist; choose one of ${FORMATS.join(", ")}.`);
}

/** @param isShown true where the report would go to a terminal @throws Failure for a file that no terminal can show */
export function refuseScreen(format: Format, isShown: boolean): void {
  if (!isShown || !BINARY.includes(format)) return;
  throw new Failure(`${format} is no text to be shown here: name a file with -o FILE, or send it on with | or >.`);
}

/** Warnings go to standard error, a line each; the first error stops the command. */
function sayProblems(problems: readonly Problem[], files: readonly string[], lang: Lang): void {
  const fileOf = (problem: Problem) => files[Number(problem.field?.split(".")[1] ?? 0)] ?? "";
  const error = problems.find((problem) => problem.severity !== "warning");
  if (error) throw failureOf(fileOf(error), error, lang);
  for (const problem of problems) {
    process.stderr.write(`crosscheck: warning: ${fileOf(problem)}: ${describeProblem(problem, lang)}\n`);
  }
}

/** Everything the engine found: nobody has reviewed any of it, so nothing is left out for that. */
async function render(
  report: Report,
  sources: Source[],
  format: Format,
  options: MarkdownOptions,
): Promise<string | Uint8Array> {
  if (format === "json") return exportJson(report, sources);
  const { lang, now } = options;
  const reviewed = overlay(report, EMPTY_HUMAN_LAYER, sources);
  if (format === "md") return exportMarkdown(reviewed, sources, options);
  const chosen: ReportOptions = { ...defaultReport(lang), scope: "all" };
  return renderExport(format, {
    title: "",
    version: 0,
    report: reviewed,
    sources,
    options: chosen,
    isChosen: true,
    now,
  });
}

/** The command as given, so that a shell would take it again. */
function commandOf(args: readonly string[]): string {
  const quoted = args.map((arg) => (/^[\w./:@%+=,\p{L}-]+$/u.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`));
  return ["crosscheck", "compare", ...quoted].join(" ");
}

/** Writes beside the file first, so that a failure leaves no half a report. */
function write(content: string | Uint8Array, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(content);
    return;
  }
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    throw new Failure(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}).`);
  }
}
