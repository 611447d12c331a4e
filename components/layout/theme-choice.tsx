import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";

const themes: readonly { value: "light" | "dark" | "system"; icon: IconName }[] = [
  { value: "light", icon: "sun" },
  { value: "dark", icon: "candle" },
  { value: "system", icon: "device" },
];

/** Daylight, candlelight, or as the device says. Plain radio buttons; the shell script remembers and applies. */
export function ThemeChoice({
  group,
}: {
  /** Tells two copies on one page apart. */ group: string;
}) {
  const t = useTranslations("layout.theme");
  return (
    <fieldset>
      <legend className="mb-1.5 text-xs font-semibold text-ink-soft">{t("label")}</legend>
      <div className="grid grid-cols-3 gap-1 rounded-md border border-rule bg-well/60 p-1">
        {themes.map(({ value, icon }) => (
          <label
            key={value}
            className="flex min-h-14 cursor-pointer flex-col items-center justify-center gap-1 rounded-sm px-2 py-1.5 text-center text-xs leading-tight text-ink-soft transition-colors has-checked:bg-page has-checked:text-ink has-checked:shadow-leaf has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={`theme-${group}`}
              value={value}
              data-display="theme"
              defaultChecked={value === "system"}
              className="heard-only"
            />
            <Icon name={icon} />
            {t(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
