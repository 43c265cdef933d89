import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../../lib/export/report/html";
import { LANGS } from "../../../../lib/model/lang";
import { REPORT_LANGS } from "../../../../lib/view/report-options";
import { documentOf } from "../../../setup/report-document";

/** The words between tags, as a reader sees them. */
const wordsOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]+>/g, "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replace(/\n+/g, "\n");

describe("a report as HTML", () => {
  it.each(REPORT_LANGS)("is valid, and stands alone (%s)", async (lang) => {
    const html = renderHtml(documentOf({ lang }));
    const checker = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:a11y"] });
    const { results } = await checker.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
    expect(html).not.toMatch(/<script|<link|<img|https?:|url\(|@import| style="/);
  });

  it.each(LANGS)("leaves no message without words (%s)", (lang) => {
    const words = wordsOf(renderHtml(documentOf({ lang }))).replaceAll("findings.fixture", "");
    expect(words).not.toMatch(/\b(?:report|export|labels|findings|history|save|notes|workspace)\.\w/);
  });

  it("shows every word of the sources and of people as it stands", () => {
    const words = wordsOf(renderHtml(documentOf()));
    for (const said of [
      "The flood closed 12 roads.",
      "A *hotline* is open | 24 hours.",
      "=SUM(A1) <b>asked</b> the city",
      "First line\nsecond 😀 line",
      "Flood 𠮷",
    ])
      expect(words).toContain(said);
  });

  it("tells the language of what is not in its own", () => {
    const html = renderHtml(documentOf({ lang: "zh-Hant" }));
    expect(html).toContain('<html lang="zh-Hant">');
    expect(html).toContain('<p class="quote"><span lang="en">The flood closed 12 roads.</span></p>');
    const both = renderHtml(documentOf({ lang: "zh-Hans+en" }));
    expect(both).toContain('<h2 id="section-sources">来源 / <span lang="en">Sources</span></h2>');
  });

  it("tells each group by a sign and a word, not by its colour alone", () => {
    const html = renderHtml(documentOf());
    expect(html).toMatch(
      /<div class="entry contradict">\n<p class="standing"><strong>1\. ≠ <\/strong><strong>Contradict/,
    );
    expect(html).toMatch(/<div class="entry agree">\n<p class="standing"><strong>2\. ✓ <\/strong><strong>Agree/);
  });
});
