import type { Group } from "@/lib/model/relation";

const COLOURS: Record<Group, string> = {
  agree: "text-agree",
  contradict: "text-contradict",
  partly: "text-neutral",
  unclear: "text-neutral",
  only_a: "text-neutral",
  only_b: "text-neutral",
};

/**
 * The sign of a group: shape and stroke tell it without colour. Hollow where the program suggests it, filled where a person decided.
 * Always stands beside its word.
 */
export function GroupIcon({ group, filled = false }: { group: Group; filled?: boolean }) {
  const body = filled ? "fill-current" : "fill-none";
  const line = filled ? "stroke-paper" : "stroke-current";
  const isHalf = group === "only_a" || group === "only_b";
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className={`size-4 shrink-0 ${COLOURS[group]}`} strokeWidth="1.5">
      <Outline group={group} className={`${isHalf ? "fill-none" : body} stroke-current`} />
      <g className={`fill-none ${line}`} strokeLinecap="round" strokeLinejoin="round">
        <Sign group={group} isFilled={filled} />
      </g>
    </svg>
  );
}

function Outline({ group, className }: { group: Group; className: string }) {
  if (group === "contradict") return <path d="M8 .9 15.1 8 8 15.1.9 8Z" className={className} strokeLinejoin="round" />;
  if (group === "partly") return <rect x="1.25" y="1.25" width="13.5" height="13.5" rx="3" className={className} />;
  return (
    <circle cx="8" cy="8" r="6.75" className={className} strokeDasharray={group === "unclear" ? "2 2" : undefined} />
  );
}

function Sign({ group, isFilled }: { group: Group; isFilled: boolean }) {
  switch (group) {
    case "agree":
      return <path d="m5 8.2 2.1 2.1L11 6" />;
    case "contradict":
      return <path d="M5.6 6.8h4.8M5.6 9.4h4.8M9.4 5.2 6.6 11" />;
    case "partly":
      return <path d="M4.6 6.9q1.7-1.5 3.4 0t3.4 0M4.6 10q1.7-1.5 3.4 0t3.4 0" />;
    case "unclear":
      return <path d="M6.3 6.4a1.7 1.7 0 1 1 2.5 1.5q-.8.4-.8 1.2M8 11.4v.1" />;
    case "only_a":
      return <path d="M8 1.5a6.5 6.5 0 0 0 0 13Z" className={halfOf(isFilled)} />;
    case "only_b":
      return <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" className={halfOf(isFilled)} />;
  }
}

/** One half of the disc is filled lightly or in full; an empty half would look like no half at all. */
function halfOf(isFilled: boolean): string {
  return `fill-current stroke-current ${isFilled ? "" : "[fill-opacity:0.55]"}`;
}
