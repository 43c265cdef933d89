import { describe, expect, it } from "vitest";
import { resumedNoun } from "../../../lib/pipeline/resumed-noun";
import { loadTagger } from "../../../lib/server/tagger";
import { readPlainly } from "../../setup/specs/sayings";

const tag = loadTagger();

/** The noun that the last clause's pronoun stands for. */
function nounOf(text: string): string | null {
  const reading = readPlainly(text, "en", tag);
  const clause = reading.clauses.at(-1)!;
  const noun = resumedNoun(reading, clause, clause.span);
  return noun && text.slice(noun.start, noun.end);
}

describe("the noun that a pronoun at the head of a statement stands for", () => {
  it("opens the sentence before", () => {
    expect(nounOf("The lorry, laden with sand, had stalled. It belongs to a quarry in Linton.")).toBe("lorry");
    expect(nounOf("Its driver jumped clear of the cab. He was taken to hospital.")).toBe("driver");
  });
  it("is looked for past a sentence that opens with a pronoun itself", () => {
    expect(nounOf("The ferry was full. It was late again. It sank off the northern coast.")).toBe("ferry");
  });
  it("is none in another paragraph, behind a name, or where no pronoun opens", () => {
    expect(nounOf("The ferry was full.\n\nIt sank off the northern coast.")).toBeNull();
    expect(nounOf("Linton was flooded. It lies on the northern coast.")).toBeNull();
    expect(nounOf("The ferry was full. The crew sank it off the coast.")).toBeNull();
  });
});
