import { describe, expect, it } from "vitest";
import { type Extraction, NO_FACTS } from "../../../lib/model/extraction";
import { EMPTY_SOURCE, findCopies, takeExtraction } from "../../../lib/view/check-draft";

function extraction(text: string, facts: Partial<Extraction["facts"]> = {}): Extraction {
  const parts = [{ text, dropped: null }];
  return { name: "a", kind: "html", encoding: null, parts, facts: { ...NO_FACTS, ...facts }, retrievedAt: null };
}

describe("takeExtraction", () => {
  const one = extraction("Bridge falls\n\nIt fell at night.");
  const first = { ...EMPTY_SOURCE, ...takeExtraction(EMPTY_SOURCE, one) };

  it("takes the first line for a title, and the next one's in its place", () => {
    expect(first).toMatchObject({ title: "Bridge falls", text: "Bridge falls\n\nIt fell at night.", extraction: one });
    expect(takeExtraction(first, extraction("# Bridge rebuilt\n\nTwo")).title).toBe("Bridge rebuilt");
    expect(takeExtraction(first, extraction("x".repeat(200))).title).toBe("");
  });

  it("fills in what a page says of itself, and what the next one says in its place", () => {
    const facts = {
      title: "T",
      publisher: "P",
      author: "W",
      publishedAt: "2026-03-09T07:30",
      url: "https://a.example/",
    };
    const read = takeExtraction(EMPTY_SOURCE, { ...extraction("One", facts), retrievedAt: "2026-03-10T09:00" });
    expect(read).toMatchObject({ ...facts, retrievedAt: "2026-03-10T09:00" });
    const next = takeExtraction({ ...EMPTY_SOURCE, ...read }, extraction("Two", { publisher: "Q" }));
    expect(next).toMatchObject({ publisher: "Q", author: "", publishedAt: "", url: "", retrievedAt: null });
  });

  it("leaves every field that a person wrote", () => {
    const facts = { title: "T", publisher: "P", author: "W", publishedAt: "2026-03-09", url: "https://a.example/" };
    const own = { title: "mine", publisher: "mine", author: "mine", publishedAt: "2026-01-01", url: "https://mine/" };
    expect({ ...own, ...takeExtraction({ ...EMPTY_SOURCE, ...own }, extraction("One", facts)) }).toMatchObject(own);
    expect({ ...first, title: "mine", ...takeExtraction({ ...first, title: "mine" }, extraction("Two")) }.title).toBe(
      "mine",
    );
    expect(takeExtraction({ ...EMPTY_SOURCE, lang: "zh-Hans" }, one).lang).toBe("zh-Hans");
  });

  it("takes the language that a page names only where the words do not tell", () => {
    expect(takeExtraction(EMPTY_SOURCE, extraction("It fell at night.", { lang: "zh-Hant" })).lang).toBeNull();
    expect(takeExtraction(EMPTY_SOURCE, extraction("12 : 15", { lang: "zh-Hant" })).lang).toBe("zh-Hant");
  });
});

describe("findCopies", () => {
  const text =
    "港務局局長林雨禾在記者會上說，渡輪當時載有一百八十六人，比核定人數少十四人，沒有超載。搜救人員在一小時內把全部乘客送回碼頭，用了七艘小艇。渡輪公司表示，將向每名傷者先支付五萬元，並在調查期間停駛兩艘同型船隻。";
  const other =
    "青嶼的居民說，這條航線上個月已經發生過一次類似的事故，當時無人受傷。警告不等於停航，停航的命令是七點零五分才下的，調查結果要等兩週，屆時會公布全部錄音，也會說明為什麼船長在收到警告之後還是決定照常出航。";

  it("warns of one article twice, in whichever script, and of nothing else", () => {
    const simplified = `（编辑）${text.replaceAll("務", "务").replaceAll("渡輪", "渡轮")}`;
    expect(findCopies(text, simplified)).toMatchObject([{ code: "near_copy", severity: "warning" }]);
    expect(findCopies(text, other)).toEqual([]);
    expect(findCopies(text, text + other + other)).toEqual([]);
    // That is an error of its own.
    expect(findCopies(text, ` ${text}`)).toEqual([]);
  });
});
