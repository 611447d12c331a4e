import { oklch } from "./painter/colour";
import { classEmblems, speciesSigils } from "./painter/emblem-paths";

/** CSS colours (hex) that light a character's page in one theme. Text colours hold 7 : 1 on that theme's ground. */
type PaletteTints = {
  /** Wash at the top of the page; fades into the ground. */
  glow: string;
  /** Faint fill behind a card or a seal. */
  tint: string;
  /** Hairlines and ornaments. */
  rule: string;
  /** Headings and figures that carry the character's colour. */
  text: string;
  /** Solid accent (seal, pip, progress) with `onAccent` written on it. */
  accent: string;
  onAccent: string;
};
export type Palette = { speciesId: string; hue: number; light: PaletteTints; dark: PaletteTints };

export const speciesIds = [
  "dragonborn",
  "dwarf",
  "elf",
  "gnome",
  "goliath",
  "halfling",
  "human",
  "orc",
  "tiefling",
] as const;
export const classIds = [
  "barbarian",
  "bard",
  "cleric",
  "druid",
  "fighter",
  "monk",
  "paladin",
  "ranger",
  "rogue",
  "sorcerer",
  "warlock",
  "wizard",
] as const;
export type SpeciesId = (typeof speciesIds)[number];
export type ClassId = (typeof classIds)[number];

/** Hue in degrees and strength of colour, spread so that neighbours on a shelf never look alike. */
export const speciesLight: Record<SpeciesId, { hue: number; chroma: number }> = {
  dragonborn: { hue: 34, chroma: 0.155 },
  dwarf: { hue: 62, chroma: 0.1 },
  elf: { hue: 182, chroma: 0.085 },
  gnome: { hue: 308, chroma: 0.115 },
  goliath: { hue: 236, chroma: 0.04 },
  halfling: { hue: 98, chroma: 0.11 },
  human: { hue: 262, chroma: 0.125 },
  orc: { hue: 130, chroma: 0.095 },
  tiefling: { hue: 5, chroma: 0.15 },
};

export function isSpeciesId(id: string): id is SpeciesId {
  return (speciesIds as readonly string[]).includes(id);
}
export function isClassId(id: string): id is ClassId {
  return (classIds as readonly string[]).includes(id);
}

/** The light of a species in both themes. An unknown species is lit like a human. */
export function paletteOf(speciesId: string): Palette {
  const id = isSpeciesId(speciesId) ? speciesId : "human";
  const { hue, chroma } = speciesLight[id];
  return {
    speciesId: id,
    hue,
    light: {
      glow: oklch(0.86, chroma * 0.55, hue),
      tint: oklch(0.93, chroma * 0.25, hue),
      rule: oklch(0.62, chroma * 0.8, hue),
      text: oklch(0.36, chroma * 0.75, hue),
      accent: oklch(0.42, chroma * 0.95, hue),
      onAccent: "#fbf6ea",
    },
    dark: {
      glow: oklch(0.33, chroma * 0.7, hue),
      tint: oklch(0.24, chroma * 0.4, hue),
      rule: oklch(0.55, chroma * 0.8, hue),
      text: oklch(0.85, chroma * 0.6, hue),
      accent: oklch(0.76, chroma * 0.8, hue),
      onAccent: "#171311",
    },
  };
}

/** SVG path data on a 512 x 512 field. An unknown class carries the fighter's swords. */
export function emblemOf(classId: string): string {
  return classEmblems[classId] ?? classEmblems.fighter!;
}

/** SVG path data on a 512 x 512 field. An unknown species carries the human crown. */
export function sigilOf(speciesId: string): string {
  return speciesSigils[speciesId] ?? speciesSigils.human!;
}
