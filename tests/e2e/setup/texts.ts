import type { TestServer } from "./server";

/** A made-up accident told twice: one figure differs, three things agree, each says one thing alone. No real place or person. */
export const TEXT_A = `河口大桥坍塌
河口大桥3月5日晚间坍塌，桥上当时有十一辆车。
县应急办公室表示，事故已造成37人死亡。
县政府计划投入1.2亿元重建大桥。
救援队在凌晨找到了𠮷字号渡轮的航行记录。
`;

export const TEXT_B = `河口大桥事故续报
河口大桥3月5日晚间坍塌。
县应急办公室表示，事故已造成41人死亡。
县政府计划投入约1.2亿元重建大桥。
大桥附近的学校停课一周。
`;

/** Has both texts compared by way of the program's own door, and waits for the result. @returns the comparison's id */
export async function compareTexts({ address }: TestServer, a = TEXT_A, b = TEXT_B): Promise<string> {
  const sources = [
    { text: a, publisher: "河口日报", publishedAt: "2024-03-06" },
    { text: b, publisher: "县域通讯", publishedAt: "2024-03-06" },
  ];
  const response = await fetch(`${address}/api/comparisons`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({ title: null, sources }),
  });
  const made = (await response.json()) as { data: { id: string } };
  for (;;) {
    const run = await (await fetch(`${address}/api/comparisons/${made.data.id}/run`)).json();
    const { state } = (run as { data: { state: string } }).data;
    if (state === "done") return made.data.id;
    if (state === "failed") throw new Error("The run failed");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
