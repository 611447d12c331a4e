import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { samplePortraits } from "./sample-portraits";
import type { ShowcaseCard } from "./showcase-card";

const samples = [
  { key: "ranger", hue: 182 },
  { key: "sorcerer", hue: 5 },
  { key: "fighter", hue: 62 },
  { key: "bard", hue: 308 },
  { key: "druid", hue: 98 },
] as const;

/** Portraits the painter made for the front page; they lead to making one's own. */
export function sampleCards(locale: Locale): ShowcaseCard[] {
  const t = translator(locale, "landing");
  return samples.map(({ key, hue }) => ({
    href: "/create",
    name: t(`samples.${key}.name`),
    line: t(`samples.${key}.line`),
    image: {
      width: 512,
      height: 768,
      placeholder: null,
      ai: false,
      sources: [{ url: samplePortraits[locale][key], format: "webp", width: 512, height: 768 }],
    },
    hue,
  }));
}
