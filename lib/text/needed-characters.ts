/**
 * Reads out of a regular expression characters of which every match holds at least one: a text that holds none of them cannot match,
 * which a look at its characters tells far sooner than the expression. After the prefilters of RE2 (R. Cox, "Regular Expression Matching
 * with a Trigram Index", 2012), with characters for trigrams.
 */

/** Characters of which one must stand there; null where nothing is known. */
type Needed = ReadonlySet<string> | null;

/** Classes of more characters than this say nothing. */
const MOST_OF_CLASS = 40;
/** Characters that stand in most texts: Latin letters, and what Chinese writes most (Da Jun, "Modern Chinese Character Frequency List", 2004). */
const COMMON = /[a-z\- 的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年]/u;
const COMMON_COSTS = 8;
/** The rarest of them (R. Lewand, "Cryptological Mathematics", 2000: each under 1 % of English). */
const RARE_LATIN = /[jkqvxz]/u;
const RARE_COSTS = 3;
const DIGITS = [..."0123456789"];

/** Characters of which one stands in whatever the pattern matches; null where it may match without any that is known. */
export function neededCharacters({ source, flags }: RegExp): ReadonlySet<string> | null {
  // Case is folded in ways of its own (the Kelvin sign is a k), and classes of sets have a syntax of their own.
  return flags.includes("i") || (flags.includes("v") && /&&|--|\[[^\]]*\[/u.test(source))
    ? null
    : new Reader(source).read();
}

function costOf(needed: ReadonlySet<string>): number {
  let cost = 0;
  for (const character of needed)
    cost += RARE_LATIN.test(character) ? RARE_COSTS : COMMON.test(character) ? COMMON_COSTS : 1;
  return cost;
}

/** A reader of the syntax that the expressions of lib/ are written in. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  read(): Needed {
    const needed = this.alternatives();
    return this.at < this.source.length ? null : needed;
  }

  private alternatives(): Needed {
    const all = new Set<string>();
    let isKnown = true;
    do {
      const needed = this.sequence();
      if (needed === null) isKnown = false;
      else for (const character of needed) all.add(character);
    } while (this.take("|"));
    return isKnown ? all : null;
  }

  /** Of the parts of a sequence the one whose characters are rarest. */
  private sequence(): Needed {
    let best: Needed = null;
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const needed = this.atom();
      const isOptional = this.quantifier();
      if (needed !== null && !isOptional && (best === null || costOf(needed) < costOf(best))) best = needed;
    }
    return best;
  }

  private atom(): Needed {
    if (this.take("(")) return this.group();
    if (this.take("[")) return this.characterClass();
    if (this.take("\\")) return this.escape();
    const character = this.next();
    return "^$.".includes(character) ? null : new Set([character]);
  }

  private group(): Needed {
    const look = /^\?<?[=!]/u.exec(this.source.slice(this.at, this.at + 3))?.[0];
    const opening = look ?? /^\?(?::|<\w+>)/u.exec(this.source.slice(this.at))?.[0] ?? "";
    this.at += opening.length;
    const needed = this.alternatives();
    this.take(")");
    return look ? null : needed;
  }

  private characterClass(): Needed {
    const isNegated = this.take("^");
    const found = new Set<string>();
    let isKnown = !isNegated;
    while (this.at < this.source.length && !this.take("]")) {
      const first = this.member();
      if (this.source[this.at] === "-" && this.source[this.at + 1] !== "]") {
        this.at++;
        const last = this.member();
        const [from, to] = [[...(first ?? "")][0]?.codePointAt(0), [...(last ?? "")][0]?.codePointAt(0)];
        if (from === undefined || to === undefined || to - from > MOST_OF_CLASS) isKnown = false;
        else for (let code = from; code <= to; code++) found.add(String.fromCodePoint(code));
      } else if (first === null) isKnown = false;
      else for (const character of first) found.add(character);
    }
    return isKnown && found.size <= MOST_OF_CLASS ? found : null;
  }

  private member(): Needed {
    return this.take("\\") ? this.escape() : new Set([this.next()]);
  }

  private escape(): Needed {
    const kind = this.next();
    if (kind === "d") return new Set(DIGITS);
    if (kind === "p" || kind === "P" || (kind === "u" && this.source[this.at] === "{")) {
      this.at = this.source.indexOf("}", this.at) + 1;
      return null;
    }
    if (kind === "k") {
      this.at = this.source.indexOf(">", this.at) + 1;
      return null;
    }
    if (kind === "u" || kind === "x") {
      this.at += kind === "u" ? 4 : 2;
      return null;
    }
    return /[\dA-Za-z]/u.test(kind) ? null : new Set([kind]);
  }

  /** @returns true where what stands before it may be left out. */
  private quantifier(): boolean {
    const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (!found) return false;
    this.at += found.length;
    return /^(?:[*?]|\{0)/u.test(found);
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private next(): string {
    const character = String.fromCodePoint(this.source.codePointAt(this.at)!);
    this.at += character.length;
    return character;
  }
}
