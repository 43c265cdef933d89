import { afterAll, expect, it } from "vitest";
import { GET as getReport } from "../../app/api/comparisons/[id]/report/route";
import { loadDesk, toSentDesk } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { makePublished, publish } from "./fixtures/desk";
import { makeReport } from "./fixtures/report";

afterAll(disconnect);

const HOST = "127.0.0.1:3100";

it("a long report is left out of the page, and fetched by its run as long as that is the one shown", async () => {
  const id = await makePublished();
  const desk = await loadDesk(id);
  const layers = desk?.layers;
  if (!desk || !layers) throw new Error("no report");
  expect(toSentDesk(desk)).toBe(desk);
  const claims = Array.from({ length: 1001 }, () => layers.report.claims[0]!);
  const sent = toSentDesk({ ...desk, layers: { ...layers, report: { ...layers.report, claims } } });
  expect(sent.layers).toEqual({ human: layers.human, judged: [], report: null });

  const ask = () =>
    getReport(new Request(`http://${HOST}/?run=${desk.shownRunId}`, { headers: { host: HOST } }), {
      params: Promise.resolve({ id }),
    });
  expect(((await (await ask()).json()) as { data: unknown }).data).toEqual(layers.report);
  await publish(id, makeReport());
  expect((await ask()).status).toBe(404);
  expect((await loadDesk(id))?.shownRunId).not.toBe(desk.shownRunId);
});
