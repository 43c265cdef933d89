import type { BrowserContext, CDPSession, Page } from "playwright-core";

/** What a key meets: the element that has the focus, as assistive technology is told of it. */
export interface Met {
  role: string;
  name: string;
  description: string;
  /** "expanded", "pressed", "checked", "invalid" and the like, where they are on. */
  states: readonly string[];
}

/** A keyboard and nothing else. It counts its strokes and hears what is said in live regions. */
export interface Keyboard {
  /** Strokes so far; a key that is held counts as one of its own (`Shift+3` is two). */
  strokes: number;
  /** One line for each stroke or text and one for each thing that was said, in order. */
  log: string[];
  press(...chords: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts text into the field that has the focus as Ctrl+V does. */
  paste(text: string): Promise<void>;
  focus(): Promise<Met>;
  /** Presses Tab, or another key, until what has the focus is called so. @throws after 150 strokes */
  reach(role: string, name: RegExp | string, by?: string): Promise<void>;
  /** Waits until this is said in a live region, now or since the last time. */
  hear(words: RegExp | string): Promise<void>;
  /** How many events of a mouse or a finger the pages had; 0 while only keys are used. */
  pointed(): number;
}

const NOTED_STATES = ["expanded", "pressed", "checked", "invalid", "selected", "disabled"];

/** To be called before the context's first page is opened: the pages tell what their live regions say. */
export async function listenToPages(context: BrowserContext): Promise<{ said: string[]; pointed: () => number }> {
  const said: string[] = [];
  let pointed = 0;
  await context.exposeFunction("crosscheckSaid", (text: string) => void said.push(text));
  await context.exposeFunction("crosscheckPointed", () => void pointed++);
  await context.addInitScript(() => {
    const tell = window as unknown as { crosscheckSaid(text: string): void; crosscheckPointed(): void };
    for (const kind of ["pointerdown", "mousedown", "mousemove", "wheel", "touchstart"])
      window.addEventListener(kind, () => tell.crosscheckPointed(), { capture: true, passive: true });
    const last = new WeakMap<Element, string>();
    const read = (region: Element) => {
      const copy = region.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
      const text = (copy.textContent ?? "").replace(/\s+/gu, " ").trim();
      if (text !== "" && text !== last.get(region)) tell.crosscheckSaid(text);
      last.set(region, text);
    };
    const LIVE = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]";
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
        if (region) regions.add(region);
      }
      for (const region of regions) read(region);
    }).observe(document, { subtree: true, childList: true, characterData: true });
    // Where another page came without a new document, the router says its title in a place of its own.
    const own = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = own.call(this, init);
      const hear = () => {
        const text = (root.textContent ?? "").trim();
        if (text !== "") tell.crosscheckSaid(text);
      };
      new MutationObserver(hear).observe(root, { subtree: true, childList: true, characterData: true });
      return root;
    };
  });
  return { said, pointed: () => pointed };
}

export async function takeKeyboard(page: Page, heard: { said: string[]; pointed: () => number }): Promise<Keyboard> {
  const session = await page.context().newCDPSession(page);
  let told = 0;
  let answered = 0;
  const note = async (line: string) => {
    // What a key brings about is said within a few frames; what the program answers comes by itself later.
    await page.waitForTimeout(60);
    for (; told < heard.said.length; told++) board.log.push(`      says: ${heard.said[told]}`);
    board.log.push(`${line.padEnd(22)} ${describe(await readFocus(session))}`);
  };
  const board: Keyboard = {
    strokes: 0,
    log: [],
    async press(...chords) {
      for (const chord of chords) {
        board.strokes += chord.split("+").length;
        await page.keyboard.press(chord);
        await note(chord);
      }
    },
    async type(text) {
      board.strokes += text.length;
      await page.keyboard.type(text);
      await note(`“${text}”`);
    },
    async paste(text) {
      board.strokes += 2;
      await page.keyboard.insertText(text);
      await note("Control+v");
    },
    focus: () => readFocus(session),
    async reach(role, name, by = "Tab") {
      const isIt = (met: Met) =>
        met.role === role && (typeof name === "string" ? met.name === name : name.test(met.name));
      for (let strokes = 0; strokes < 150; strokes++) {
        if (isIt(await readFocus(session))) return;
        await board.press(by);
      }
      throw new Error(`no ${role} ${name} in reach; the last of it:\n${board.log.slice(-30).join("\n")}`);
    },
    async hear(words) {
      const isIt = (text: string) => (typeof words === "string" ? text.includes(words) : words.test(text));
      for (const end = Date.now() + 15_000; Date.now() < end; ) {
        const at = heard.said.findIndex((text, order) => order >= answered && isIt(text));
        if (at >= 0) {
          answered = at + 1;
          return;
        }
        await page.waitForTimeout(30);
      }
      throw new Error(`${words} was not said; since then: ${heard.said.slice(answered).join(" | ")}`);
    },
    pointed: heard.pointed,
  };
  return board;
}

function describe({ role, name, description, states }: Met): string {
  const more = [description ? `(${description})` : "", states.length > 0 ? `[${states.join(", ")}]` : ""];
  return [role, name ? `“${name}”` : "", ...more].filter(Boolean).join(" ");
}

async function readFocus(session: CDPSession): Promise<Met> {
  const { result } = await session.send("Runtime.evaluate", { expression: "document.activeElement ?? document.body" });
  if (!result.objectId) return { role: "nothing", name: "", description: "", states: [] };
  const { nodes } = await session.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const node = nodes[0];
  const states = (node?.properties ?? [])
    .filter(({ name, value }) => NOTED_STATES.includes(name) && value.value !== false && value.value !== "false")
    .map(({ name }) => name);
  const text = (value: { value?: unknown } | undefined) =>
    String(value?.value ?? "")
      .replace(/\s+/gu, " ")
      .trim();
  return { role: text(node?.role), name: text(node?.name), description: text(node?.description), states };
}
