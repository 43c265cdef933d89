import type { EntityKind } from "../../../model/entity";

/** A folded string that may be a name, with what speaks for it. */
export interface NameForm {
  text: string;
  /** Sum of its cues; from `ACCEPTED` up it is a name. */
  score: number;
  /** Weight of each kind that a cue named. */
  kinds: Partial<Record<EntityKind, number>>;
  /** Ids of the cues, each counted once. */
  cues: Set<string>;
}

/** One clear cue, or two that agree. */
const ACCEPTED = 1;

export interface FormTable {
  /** Adds a cue for a string; the same cue again adds nothing. `kindWeight` says how far it speaks for the kind. */
  add(text: string, cue: string, weight: number, kind?: EntityKind | null, kindWeight?: number): void;
  get(text: string): NameForm | undefined;
  /** Accepted names, sorted. */
  accepted(): NameForm[];
}

export function makeFormTable(): FormTable {
  const forms = new Map<string, NameForm>();
  return {
    add(text, cue, weight, kind = null, kindWeight = weight) {
      const form = forms.get(text) ?? { text, score: 0, kinds: {}, cues: new Set() };
      forms.set(text, form);
      if (form.cues.has(cue)) return;
      form.cues.add(cue);
      form.score += weight;
      if (kind !== null) form.kinds[kind] = (form.kinds[kind] ?? 0) + kindWeight;
    },
    get: (text) => forms.get(text),
    accepted: () =>
      [...forms.values()].filter((form) => form.score >= ACCEPTED - 1e-9).sort((x, y) => (x.text < y.text ? -1 : 1)),
  };
}

/** The kind that most weight speaks for; ties go to the more particular one. */
export function kindOf(form: NameForm): EntityKind {
  const order: readonly EntityKind[] = ["person", "organization", "place", "product", "work", "other"];
  let best: EntityKind = "other";
  for (const kind of order) if ((form.kinds[kind] ?? 0) > (form.kinds[best] ?? 0)) best = kind;
  return best;
}
