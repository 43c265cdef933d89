export const RELATIONS = [
  "agree_exact",
  "agree_compatible",
  "a_more_specific",
  "b_more_specific",
  "partial",
  "tension",
  "superseded",
  "contradict_direct",
  "contradict_inferential",
  "not_comparable",
  "undetermined",
  "only_a",
  "only_b",
] as const;
export type Relation = (typeof RELATIONS)[number];

export const GROUPS = ["contradict", "partly", "unclear", "only_a", "only_b", "agree"] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<Relation, Group> = {
  agree_exact: "agree",
  agree_compatible: "agree",
  a_more_specific: "agree",
  b_more_specific: "agree",
  partial: "partly",
  tension: "partly",
  superseded: "partly",
  contradict_direct: "contradict",
  contradict_inferential: "contradict",
  not_comparable: "unclear",
  undetermined: "unclear",
  only_a: "only_a",
  only_b: "only_b",
};

/** The group that screen and exports show for a relation (design: section 4). */
export function groupOf(relation: Relation): Group {
  return GROUP_OF[relation];
}

const MIRROR: Partial<Record<Relation, Relation>> = {
  a_more_specific: "b_more_specific",
  b_more_specific: "a_more_specific",
  only_a: "only_b",
  only_b: "only_a",
};

/** The same relation seen from the other side. */
export function mirrorRelation(relation: Relation): Relation {
  return MIRROR[relation] ?? relation;
}

export const KINDS = [
  "numeric_value",
  "numeric_bound",
  "unit_currency",
  "denominator",
  "scope",
  "extent",
  "time",
  "place",
  "entity",
  "attribution",
  "negation",
  "antonym",
  "modality",
  "framing",
  "role_structure",
  "cause_reason",
  "definition",
  "forecast_vs_actual",
  "quote_wording",
  "omission",
] as const;
export type Kind = (typeof KINDS)[number];
