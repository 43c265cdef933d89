import { ulid } from "ulid";
import type { CommandPayloads, CommandResult, CommandType } from "../../../lib/model/command";
import type { TestServer } from "./server";

const headers = ({ address }: TestServer) => ({ "content-type": "application/json", origin: address });

/** Sends a change through the one door as a browser would, in the name of `actor`. @throws where it is refused */
export async function pass<T extends CommandType>(
  server: TestServer,
  comparison: string,
  type: T,
  payload: CommandPayloads[T],
  actor = "Desk",
): Promise<void> {
  const desk = await (await fetch(`${server.address}/api/comparisons/${comparison}/desk`)).json();
  const baseVersion = (desk as { data: { version: number } }).data.version;
  const response = await fetch(`${server.address}/api/comparisons/${comparison}/commands`, {
    method: "POST",
    headers: headers(server),
    body: JSON.stringify({ commandId: ulid(), baseVersion, actor, type, payload }),
  });
  const result = (await response.json()) as CommandResult;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
}

/** Puts another text into a source and waits until both are compared anew. */
export async function correct(server: TestServer, comparison: string, side: "a" | "b", text: string): Promise<void> {
  const base = `${server.address}/api/comparisons/${comparison}`;
  const response = await fetch(`${base}/sources/${side}`, {
    method: "PUT",
    headers: headers(server),
    body: JSON.stringify({ text }),
  });
  if (!response.ok) throw new Error(`refused: ${await response.text()}`);
  for (;;) {
    const run = (await (await fetch(`${base}/run`)).json()) as { data: { state: string } };
    if (run.data.state === "done") return;
    if (run.data.state === "failed") throw new Error("The run failed");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
