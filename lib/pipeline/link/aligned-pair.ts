import { type Match, scoreUnits, type UnitScore } from "../align/score";
import type { WordTable } from "../align/word-table";
import { type Overlap, overlapOf } from "../compare/overlap";
import type { Pair, PairSide } from "../compare/rule";

/** What a pair is made from besides its two sides. */
type Given = Pick<Pair, "score" | "lead" | "lexicon" | "inside" | "via"> & { readonly table: WordTable };

/** Two aligned claims. What their clauses have in common is looked for when it is asked for, and again after `forget`. */
export class AlignedPair implements Pair {
  readonly memo: unknown[] = [];
  readonly a: PairSide;
  readonly b: PairSide;
  readonly score: number;
  readonly lead: number;
  readonly lexicon: Pair["lexicon"];
  readonly inside: boolean;
  readonly via: Pair["via"];
  private readonly table: WordTable;
  private found: UnitScore | null = null;
  private cover: Overlap | null = null;

  constructor(a: PairSide, b: PairSide, { score, lead, lexicon, inside, via, table }: Given) {
    this.a = a;
    this.b = b;
    this.score = score;
    this.lead = lead;
    this.lexicon = lexicon;
    this.inside = inside;
    this.via = via;
    this.table = table;
  }

  get likeness(): UnitScore {
    this.found ??= scoreUnits(this.a.clause, this.b.clause, this.table);
    return this.found;
  }

  get matches(): readonly Match[] {
    return this.likeness.matches;
  }

  get overlap(): Overlap {
    this.cover ??= overlapOf(this);
    return this.cover;
  }

  /** Lets go of all that was worked out: of long texts it would take more room than all else. */
  forget(): void {
    this.memo.length = 0;
    this.found = null;
    this.cover = null;
  }
}
