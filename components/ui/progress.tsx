import { clsx } from "clsx";

type ProgressProps = {
  label: string /** Already in the digits of the page: `3 of 9`. */;
  text?: string /** 0 to 1; without it the end is not known. */;
  value?: number;
  className?: string;
};

export function Progress({ label, text, value, className }: ProgressProps) {
  const percent =
    value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className={clsx("grid gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-3 text-sm text-ink-soft">
        <span>{label}</span>
        {text && <span className="tabular-nums">{text}</span>}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        className="h-2 overflow-hidden rounded-full border border-rule bg-well"
      >
        <div
          className={clsx(
            "h-full rounded-full bg-linear-to-r from-gold to-gold-bright transition-[inline-size] duration-240 ease-settle rtl:bg-linear-to-l",
            percent === undefined && "w-1/3 animate-[progress-drift_1.6s_ease-in-out_infinite]",
          )}
          style={percent === undefined ? undefined : { inlineSize: `${percent}%` }}
        />
      </div>
    </div>
  );
}
