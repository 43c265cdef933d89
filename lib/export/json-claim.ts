import type { Claim } from "../model/claim";
import type { EntityMention } from "../model/entity";
import type { Measure, Quantity } from "../model/quantity";
import type { Span } from "../model/span";
import type { TimeExpression } from "../model/time";
import type { Translation } from "../model/translation";
import type { CodePoints } from "../text/code-points";

/** A claim in an export: the fields of design section 7, offsets in code points. */
export function toJsonClaim(claim: Claim, points: CodePoints) {
  const place = (span: Span | null) => (span ? points.span(span) : null);
  return {
    id: claim.id,
    source: claim.source,
    ...points.span(claim),
    quote: claim.quote,
    context: claim.context.map((context) => ({ ...points.span(context), role: context.role, text: context.text })),
    speaker: claim.speaker && { ...claim.speaker, span: place(claim.speaker.span) },
    form: claim.form,
    originKind: claim.originKind,
    chain: claim.chain,
    stance: claim.stance,
    status: claim.status,
    answer: claim.answer,
    polarity: {
      negated: claim.polarity.negated,
      cue: place(claim.polarity.cue),
      scope: place(claim.polarity.scope),
    },
    entities: claim.entities.map((entity) => toJsonEntity(entity, points)),
    measure: claim.measure.map((measure) => toJsonMeasure(measure, points)),
    quantities: claim.quantities.map((quantity) => toJsonQuantity(quantity, points)),
    times: claim.times.map((time) => toJsonTime(time, points)),
    ...(claim.translation && { translation: toJsonTranslation(claim.translation) }),
  };
}

/** A person's translation; the quote beside it stays as it stands. */
function toJsonTranslation({ lang, text, by, at }: Translation) {
  return { lang, text, by, at };
}

function toJsonEntity(entity: EntityMention, points: CodePoints) {
  return { ...points.span(entity), text: entity.text, canonical: entity.canonical, kind: entity.kind };
}

function toJsonMeasure(measure: Measure, points: CodePoints) {
  const place = (span: Span | null) => (span ? points.span(span) : null);
  const { quantity, attribute, attributeSpan, kind, base, baseSpan, scope, extent, planned, former } = measure;
  return {
    quantity,
    attribute,
    attributeSpan: place(attributeSpan),
    kind,
    base,
    baseSpan: place(baseSpan),
    scope,
    extent,
    planned,
    former,
  };
}

/** A figure as worded, without rounding; no bound is null. */
export function toJsonQuantity(quantity: Quantity, points: CodePoints) {
  const { text, low, high, lowOpen, highOpen, approximate, unit, dimension } = quantity;
  return { ...points.span(quantity), text, low, high, lowOpen, highOpen, approximate, unit, dimension };
}

/** A time as an interval of ISO dates; `to` is exclusive. */
export function toJsonTime(time: TimeExpression, points: CodePoints) {
  const { text, from, to, grain, resolved } = time;
  return { ...points.span(time), text, from, to, grain, resolved };
}
