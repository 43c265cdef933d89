import type { ReactNode } from "react";

/** A sentence that people should not miss; it takes a line at its left and no box. */
export function Notice({ children, strong = false }: { children: ReactNode; strong?: boolean }) {
  return (
    <div className={`border-l-2 py-0.5 pl-3 text-sm ${strong ? "border-contradict" : "border-edge text-soft"}`}>
      {children}
    </div>
  );
}
