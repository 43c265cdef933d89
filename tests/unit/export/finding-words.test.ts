import { describe, expect, it } from "vitest";
import { describeMessage, wordsIn } from "../../../lib/export/messages";
import { LANGS } from "../../../lib/model/lang";
import { RULES } from "../../../lib/pipeline";
import { createEngine } from "../../../lib/pipeline/engine";
import { loadResources } from "../../../lib/server/resources";

const engine = createEngine(loadResources());

describe("every finding of the rules' examples", () => {
  it.each(RULES.map((rule) => ({ id: rule.id, examples: rule.examples })))(
    "of $id is a whole sentence",
    ({ examples }) => {
      const findings = examples.flatMap(({ lang, a, b, publishedA, publishedB }) =>
        engine
          .compare(
            { text: a, lang, publishedAt: publishedA ?? null },
            { text: b, lang, publishedAt: publishedB ?? null },
          )
          .links.flatMap((link) => link.findings),
      );
      expect(findings.length).toBeGreaterThan(0);
      for (const { message } of findings) {
        for (const lang of LANGS) {
          const sentence = describeMessage(message, wordsIn(lang));
          // A message without words, or with an argument that the rule does not give, comes back as its key.
          expect(sentence).not.toMatch(/^findings\.|[{}]/);
          expect(sentence).toMatch(/[.。」”]$/u);
        }
      }
    },
  );
});
