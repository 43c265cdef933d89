interface Props {
  id: string;
  label: string;
  hint: string;
  checked: boolean;
  change: (isChecked: boolean) => void;
}

/** One thing that a report tells or leaves out, with what that means. */
export function ReportTick({ id, label, hint, checked, change }: Props) {
  return (
    <div>
      <label className="flex min-h-8 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={checked}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change(event.target.checked)}
        />
        {label}
      </label>
      <p id={`${id}-hint`} className="label ml-6">
        {hint}
      </p>
    </div>
  );
}
