import { useLocale } from "next-intl";
import { formatNumber } from "@/lib/i18n/format";

type RangeFieldProps = {
  label: string;
  min: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
};

/** A number that is felt for: the device's own slider, with what it stands at. */
export function RangeField({ label, min, max, value, onChange }: RangeFieldProps) {
  const locale = useLocale();
  return (
    <label className="grid gap-1">
      <span className="flex justify-between gap-3 text-sm font-semibold">
        {label}
        <span aria-hidden className="font-normal text-ink-soft tabular-nums">
          {formatNumber(locale, value, { maximumFractionDigits: 2 })}
        </span>
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={0.01}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="min-h-11 w-full accent-oxblood"
      />
    </label>
  );
}
