import { ulid } from "ulid";
import type { AnnotationTarget } from "../../lib/model/human";
import { makeAnchor } from "../../lib/view/anchors";
import type { TestServer } from "../../tests/e2e/setup/server";
import { compareTexts } from "../../tests/e2e/setup/texts";

interface LongComparison {
  id: string;
  characters: readonly [number, number];
  claims: number;
  links: number;
  notes: number;
}

/** What of the exported report is looked at here. */
interface Exported {
  claims: readonly { id: string }[];
  links: readonly { id: string }[];
}

/** Has two made texts compared, and writes so many notes: on links, on claims and on passages in turn. */
export async function makeLongComparison(
  server: TestServer,
  texts: readonly [string, string],
  notes: number,
): Promise<LongComparison> {
  const id = await compareTexts(server, ...texts);
  const file = await fetch(`${server.address}/api/comparisons/${id}/export?format=json`);
  const { claims, links } = (await file.json()) as Exported;
  const at = <T>(list: readonly T[], order: number) => list[(order * 7) % list.length]!;
  for (let order = 0; order < notes; order++) {
    const text = texts[order % 2]!;
    const start = Math.floor((order / notes) * (text.length - 20));
    const targets: AnnotationTarget[] = [
      { kind: "link", linkKey: at(links, order).id },
      { kind: "claim", claimKey: at(claims, order).id },
      { kind: "passage", anchor: makeAnchor(order % 2 === 0 ? "a" : "b", text, { start, end: start + 12 }) },
    ];
    await send(server, id, order, at(targets, order), `Note ${order}: ask again, 再問一次`);
  }
  return { id, characters: [texts[0].length, texts[1].length], claims: claims.length, links: links.length, notes };
}

async function send(
  { address }: TestServer,
  comparison: string,
  baseVersion: number,
  target: AnnotationTarget,
  body: string,
): Promise<void> {
  const payload = { id: ulid(), target, body, parentId: null };
  const command = { commandId: ulid(), baseVersion, actor: "Bench", type: "annotation.create", payload };
  const answer = await fetch(`${address}/api/comparisons/${comparison}/commands`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify(command),
  });
  const result = (await answer.json()) as { ok: boolean; code?: string };
  if (!result.ok) throw new Error(`The note ${baseVersion} was refused: ${result.code}`);
}
