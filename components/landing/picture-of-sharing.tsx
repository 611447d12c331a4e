import { useLocale, useTranslations } from "next-intl";
import { ArchFrame } from "@/components/ui/arch-frame";
import { Icon } from "@/components/ui/icon";
import { Picture } from "@/components/ui/picture";
import { Seal } from "@/components/ui/seal";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import type { SampleCharacter } from "./sample-characters";
import { UnpaintedPortrait } from "./unpainted-portrait";

const address = "mythwright.example/c/aela-of-the-ford";

/** Chapter three: the page itself, small, with its address above it. */
export function PictureOfSharing({ sample }: { sample: SampleCharacter }) {
  const t = useTranslations("landing.sharing");
  const locale = useLocale();
  const { name, line, image, hue, vitals } = sample;
  const numbers: [label: "armor" | "hits" | "initiative", value: string][] = [
    ["armor", formatNumber(locale, vitals.armorClass)],
    ["hits", formatNumber(locale, vitals.hitPoints)],
    ["initiative", formatModifier(locale, vitals.initiative)],
  ];
  return (
    <div className="relative mx-auto max-w-md">
      <div className="overflow-hidden rounded-lg border border-rule bg-page shadow-lift">
        <p
          dir="ltr"
          className="flex items-center gap-2 border-b border-rule bg-well/60 px-4 py-2 text-xs text-ink-soft"
        >
          <Icon name="lock" className="size-3.5" />
          <span className="truncate">{address}</span>
        </p>
        <div
          className="grid grid-cols-[38%_1fr] gap-5 p-5"
          style={{
            background: `radial-gradient(120% 90% at 30% 0%, oklch(0.7 0.09 ${hue} / 0.28), transparent 70%)`,
          }}
        >
          <ArchFrame className="aspect-[2/3]">
            {image ? (
              <Picture image={image} alt="" sizes="10rem" />
            ) : (
              <UnpaintedPortrait hue={hue} />
            )}
          </ArchFrame>
          <div className="min-w-0">
            <p className="line-clamp-2 font-display text-xl font-semibold leading-tight xs:text-2xl">
              <bdi>{name}</bdi>
            </p>
            <p className="text-sm text-ink-soft">{line}</p>
            <ul className="mt-4 grid grid-cols-3 gap-2">
              {numbers.map(([label, value]) => (
                <li
                  key={label}
                  className="rounded-md border border-rule bg-page/80 px-1 py-2 text-center"
                >
                  <span className="figures block text-xl font-semibold leading-none">{value}</span>
                  <span className="mt-1 block truncate text-xs text-ink-soft">{t(label)}</span>
                </li>
              ))}
            </ul>
            <span className="mt-4 block space-y-2">
              <span className="block h-1.5 rounded-full bg-well" />
              <span className="block h-1.5 rounded-full bg-well" />
              <span className="block h-1.5 w-2/3 rounded-full bg-well" />
            </span>
          </div>
        </div>
      </div>
      <span className="absolute -bottom-6 end-5 rotate-6">
        <Seal tone="good" label="" size="4.5rem">
          <Icon name="check" className="size-7" strokeWidth={2} />
        </Seal>
      </span>
    </div>
  );
}
