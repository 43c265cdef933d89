import { afterAll, describe, expect, it } from "vitest";
import { PUT } from "../../app/api/comparisons/[id]/sources/[side]/route";
import { loadDesk } from "../../lib/server/comparisons";
import { correctText } from "../../lib/server/correct-text";
import { disconnect, reader } from "../../lib/server/db";
import { takeJob } from "../../lib/server/run-states";
import { cancelRun, requestRun } from "../../lib/server/runs";
import { makePublished, newId, publish, send } from "./fixtures/desk";
import { INPUTS, makeReport } from "./fixtures/report";

afterAll(disconnect);

const NEXT = `${INPUTS[0].text}\nThe office later gave another figure.`;

async function shaOf(comparisonId: string, version: number): Promise<string> {
  const client = await reader();
  const text = await client.sourceText.findFirstOrThrow({
    where: { version, source: { comparisonId, position: 0 } },
  });
  return text.sha256;
}

describe("a corrected text", () => {
  it("is the next version; what is shown stays, and can be worked on, until a run has read the new one", async () => {
    const id = await makePublished();
    const done = await correctText(id, "a", NEXT);
    expect(done).toMatchObject({ ok: true, run: { state: "queued" } });
    expect((await loadDesk(id))?.sources[0]?.text).toBe(INPUTS[0].text);
    // An anchor is held against the text that is shown, not against the one that waits.
    const end = INPUTS[0].text.length;
    const anchor = {
      source: "a" as const,
      start: end - 8,
      end,
      exact: INPUTS[0].text.slice(-8),
      prefix: "",
      suffix: "",
    };
    expect(await send(id, "claim.create", { id: newId(), anchor })).toMatchObject({ ok: true });

    const sha256 = await shaOf(id, 2);
    const report = makeReport();
    const [a, b] = report.sources;
    if (!a || !b) throw new Error("no sources");
    await publish(id, { ...report, sources: [{ ...a, sha256, length: NEXT.length }, b] });
    expect((await loadDesk(id))?.sources[0]?.text).toBe(NEXT);
  });

  it("ends a run that has read the text before", async () => {
    const id = await makePublished();
    const { id: before } = await requestRun(id);
    await takeJob();
    const done = await correctText(id, "a", NEXT);
    expect(done.ok && done.run.id !== before).toBe(true);
    expect((await takeJob())?.inputs[0].text).toBe(NEXT);
    await cancelRun(id);
  });

  it("is refused where it is none, the other one, or the same", async () => {
    const id = await makePublished();
    const put = (side: string, text: unknown) =>
      PUT(
        new Request("http://127.0.0.1:3100/", {
          method: "PUT",
          headers: { host: "127.0.0.1:3100", "content-type": "application/json" },
          body: JSON.stringify({ text }),
        }),
        { params: Promise.resolve({ id, side }) },
      );
    const codes = async (response: Response) => {
      const answer = await response.json();
      return [response.status, answer.problems?.[0]?.code ?? answer.code];
    };
    expect(await codes(await put("a", " "))).toEqual([400, "text_empty"]);
    expect(await codes(await put("a", INPUTS[1].text))).toEqual([400, "same_text"]);
    expect(await codes(await put("a", INPUTS[0].text))).toEqual([409, "unchanged"]);
    expect(await codes(await put("c", NEXT))).toEqual([404, "not_found"]);
    expect(await codes(await put("b", 7))).toEqual([400, "invalid_input"]);
  });
});
