/** How much of something is done, drawn; the words beside it say the same. `share` is 0–1. */
export function Bar({ share, className }: { share: number; className: string }) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
  return (
    <span aria-hidden="true" className={`block overflow-hidden rounded-xs bg-line ${className}`}>
      <span className="block h-full bg-ink" style={{ width }} />
    </span>
  );
}
