import { characterLine } from "@/lib/characters/character-line";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { samplePortraits } from "./sample-portraits";
import type { ShowcaseCard } from "./showcase-card";

export type SampleCharacter = ShowcaseCard & {
  vitals: { armorClass: number; hitPoints: number; initiative: number };
};

const samples = [
  { key: "ranger", species: "elf", hue: 182 },
  { key: "sorcerer", species: "tiefling", hue: 5 },
  { key: "fighter", species: "dwarf", hue: 62 },
  { key: "bard", species: "gnome", hue: 308 },
  { key: "druid", species: "halfling", hue: 98 },
] as const;

/** The characters that the front page is told with: drawn by the painter, with the numbers of their own sheets. */
export function sampleCharacters(locale: Locale): SampleCharacter[] {
  const t = translator(locale, "landing");
  return samples.map(({ key, species, hue }) => {
    const choices = [
      { slot: "species", take: [species] },
      { slot: "level/1/class", take: [key] },
    ];
    const sheet = deriveSheet(
      srd52,
      randomBuild(srd52, `landing-${key}`, { keep: { pack: srd52.id, choices } }),
    );
    const classes = sheet.classes.map(({ id, level }) => ({ id, level }));
    return {
      href: "/create",
      name: t(`samples.${key}.name`),
      line: characterLine({ speciesId: species, speciesName: null, classes }, locale),
      image: {
        width: 512,
        height: 768,
        placeholder: null,
        ai: false,
        sources: [{ url: samplePortraits[key], format: "webp", width: 512, height: 768 }],
      },
      hue,
      vitals: {
        armorClass: sheet.armorClass.value,
        hitPoints: sheet.hitPoints.value,
        initiative: sheet.initiative.bonus.value,
      },
    };
  });
}
