import { type ResolvedAppearance, resolveAppearance } from "@/lib/characters/appearance-options";
import {
  accentColours,
  eyeColours,
  hairColours,
  skinTones,
} from "@/lib/characters/appearance-traits";
import { type ClassId, isClassId, isSpeciesId, type SpeciesId, speciesLight } from "../palette";
import { mix, oklch, tone } from "./colour";
import type { PainterInput } from "./painter-input";
import { type PainterRecipe, paletteLight } from "./painter-recipe";
import { type Random, randomFrom } from "./random";

/** One material in five steps of light. `line` is for contours on it. */
export type Material = { light: string; base: string; shade: string; deep: string; line: string };

/** Widths and heights of a face. The origin lies between the eyes, y grows down, a human skull is about 350 high. */
type FaceShape = {
  temple: number;
  cheek: number;
  jaw: number;
  chin: number;
  crownY: number;
  browY: number;
  noseY: number;
  mouthY: number;
  jawY: number;
  chinY: number;
  eyeX: number;
  eyeWide: number;
  eyeHigh: number;
  eyeTilt: number;
  noseWide: number;
  mouthWide: number;
  lips: number;
  /** How far the corners of the mouth are lifted. */
  smile: number;
  browThick: number;
  browTilt: number;
  browArch: number;
};
type BodyShape = {
  neck: number;
  shoulder: number;
  shoulderY: number;
  slope: number;
  scale: number;
  y: number;
};

/** Everything decided about the one who sits for the portrait. */
export type Subject = {
  speciesId: SpeciesId;
  classId: ClassId;
  lineageId: string;
  look: ResolvedAppearance;
  feminine: number;
  years: number;
  skin: Material;
  hair: Material;
  cloth: Material;
  second: Material;
  leather: Material;
  steel: Material;
  gold: Material;
  eye: string;
  ink: string;
  /** Colour of the light behind the figure. */
  rim: string;
  scene: {
    night: string;
    high: string;
    sky: string;
    horizon: string;
    far: string;
    near: string;
    hue: number;
  };
  face: FaceShape;
  body: BodyShape;
  recipe: PainterRecipe;
  random(part: string): Random;
};

export function material(base: string, ink: string, depth = 1): Material {
  return {
    light: tone(base, 0.1 * depth),
    base,
    shade: mix(tone(base, -0.13 * depth, 1.05), ink, 0.12),
    deep: mix(tone(base, -0.26 * depth), ink, 0.25),
    line: mix(tone(base, -0.4), ink, 0.55),
  };
}

const humanFace: FaceShape = {
  temple: 116,
  cheek: 119,
  jaw: 100,
  chin: 50,
  crownY: -170,
  browY: -38,
  noseY: 78,
  mouthY: 122,
  jawY: 112,
  chinY: 180,
  eyeX: 52,
  eyeWide: 28,
  eyeHigh: 13,
  eyeTilt: 3,
  noseWide: 25,
  mouthWide: 37,
  lips: 1,
  smile: 1.5,
  browThick: 13,
  browTilt: 0,
  browArch: 8,
};

const speciesFace: Record<SpeciesId, Partial<FaceShape>> = {
  human: {},
  dragonborn: {},
  dwarf: {
    temple: 126,
    cheek: 138,
    jaw: 122,
    chin: 66,
    jawY: 108,
    chinY: 174,
    crownY: -148,
    noseWide: 37,
    eyeX: 54,
    browThick: 19,
    browTilt: 5,
    mouthWide: 38,
    mouthY: 124,
    noseY: 82,
  },
  elf: {
    temple: 107,
    cheek: 112,
    jaw: 86,
    chin: 38,
    chinY: 182,
    crownY: -176,
    eyeWide: 32,
    eyeHigh: 13.5,
    eyeTilt: 11,
    noseWide: 19,
    browThick: 9,
    browTilt: -7,
    browArch: 11,
    mouthWide: 32,
    eyeX: 50,
  },
  gnome: {
    smile: 4.5,
    temple: 130,
    cheek: 130,
    jaw: 104,
    chin: 48,
    chinY: 164,
    crownY: -168,
    eyeWide: 35,
    eyeHigh: 20,
    eyeX: 58,
    noseWide: 34,
    noseY: 74,
    mouthY: 116,
    mouthWide: 36,
    browArch: 15,
    browThick: 15,
    eyeTilt: 0,
  },
  goliath: {
    smile: -2,
    temple: 116,
    cheek: 118,
    jaw: 112,
    chin: 60,
    jawY: 124,
    chinY: 196,
    crownY: -168,
    eyeHigh: 10,
    eyeWide: 25,
    browThick: 14,
    browTilt: 9,
    browY: -32,
    noseWide: 31,
    mouthWide: 41,
    browArch: 2,
  },
  halfling: {
    smile: 5,
    temple: 120,
    cheek: 130,
    jaw: 104,
    chin: 54,
    chinY: 162,
    crownY: -158,
    eyeWide: 31,
    eyeHigh: 17,
    eyeX: 55,
    noseWide: 25,
    noseY: 68,
    mouthY: 110,
    mouthWide: 41,
    browArch: 12,
    browThick: 11,
    eyeTilt: 1,
  },
  orc: {
    smile: -2.5,
    temple: 116,
    cheek: 130,
    jaw: 130,
    chin: 72,
    jawY: 122,
    chinY: 196,
    crownY: -152,
    eyeHigh: 10.5,
    eyeWide: 26,
    browThick: 20,
    browTilt: 14,
    browY: -28,
    browArch: 0,
    noseWide: 41,
    noseY: 70,
    mouthY: 126,
    mouthWide: 52,
    eyeTilt: 5,
  },
  tiefling: {
    temple: 110,
    cheek: 115,
    jaw: 91,
    chin: 41,
    chinY: 184,
    eyeWide: 31,
    eyeTilt: 9,
    browTilt: 6,
    browArch: 13,
    noseWide: 22,
    mouthWide: 36,
  },
};

const speciesBody: Record<SpeciesId, BodyShape> = {
  human: { neck: 58, shoulder: 262, shoulderY: 244, slope: 58, scale: 1, y: 560 },
  dragonborn: { neck: 96, shoulder: 300, shoulderY: 262, slope: 72, scale: 1, y: 566 },
  dwarf: { neck: 80, shoulder: 306, shoulderY: 214, slope: 40, scale: 1, y: 628 },
  elf: { neck: 47, shoulder: 232, shoulderY: 252, slope: 62, scale: 1, y: 538 },
  gnome: { neck: 46, shoulder: 200, shoulderY: 214, slope: 44, scale: 1.02, y: 676 },
  goliath: { neck: 96, shoulder: 352, shoulderY: 240, slope: 86, scale: 0.96, y: 500 },
  halfling: { neck: 50, shoulder: 212, shoulderY: 212, slope: 44, scale: 1.02, y: 664 },
  orc: { neck: 102, shoulder: 334, shoulderY: 232, slope: 84, scale: 1, y: 560 },
  tiefling: { neck: 54, shoulder: 248, shoulderY: 250, slope: 60, scale: 0.98, y: 574 },
};

const frames = { slight: -1, average: 0, sturdy: 0.7, broad: 1.35 };
const feminine = { feminine: 1, masculine: 0, androgynous: 0.55, unsaid: 0.5 };
const years = { young: 0, adult: 0.25, middle: 0.62, elder: 1 };

/** What a class wears when the player chose no colour: main cloth and second cloth. */
const classCloth: Record<ClassId, readonly [main: string, second: string]> = {
  barbarian: ["#6b4a33", "#8c6a45"],
  bard: ["#8e2f4f", "#d8b25a"],
  cleric: ["#e4d8bd", "#9c2f2a"],
  druid: ["#4d5f35", "#7c6238"],
  fighter: ["#7d2626", "#3b4652"],
  monk: ["#c27a2c", "#7c2f22"],
  paladin: ["#e6e0d0", "#2f4e8c"],
  ranger: ["#3d5638", "#6b5233"],
  rogue: ["#35333f", "#6a2830"],
  sorcerer: ["#8f2b2b", "#e0962f"],
  warlock: ["#3a2a4d", "#4f8a5c"],
  wizard: ["#2f3f7d", "#c9a44a"],
};

/** What a calling does to a mouth. */
const temper: Record<ClassId, number> = {
  barbarian: -2.5,
  bard: 4,
  cleric: 1,
  druid: 1,
  fighter: -1.5,
  monk: 1.5,
  paladin: 0,
  ranger: -0.5,
  rogue: 1.5,
  sorcerer: 1.5,
  warlock: -0.5,
  wizard: 1,
};

export function applyPose(input: PainterInput): Subject {
  const speciesId = isSpeciesId(input.speciesId) ? input.speciesId : "human";
  const classId = isClassId(input.classId) ? input.classId : "fighter";
  const lineageId = input.lineageId ?? "";
  const look = resolveAppearance({
    speciesId,
    lineageId,
    appearance: input.appearance,
    seed: input.seed,
  });
  const recipe = input.recipe ?? {};
  const { hue: speciesHue, chroma } = recipe.palette
    ? paletteLight[recipe.palette]
    : speciesLight[speciesId];
  // Within its species every card has a light of its own, never so far that it could be a neighbour's.
  const hue = speciesHue + randomFrom(`${input.seed}/light`).between(-8, 8);
  const ink = oklch(0.17, Math.min(0.045, chroma * 0.4), hue);
  const skinBase = skinTones[look.skin];
  const hairAged =
    look.age === "middle"
      ? mix(hairColours[look.hairColour], "#b9b4aa", 0.22)
      : hairColours[look.hairColour];
  const [main, second] = classCloth[classId];
  const accent = look.accent ? accentColours[look.accent] : main;
  const dial = feminine[look.presentation];
  const f = speciesId === "dragonborn" ? 0.4 : dial;
  const frame = frames[look.frame];

  const shape: FaceShape = { ...humanFace, ...speciesFace[speciesId] };
  const soft = f - 0.5;
  const jitter = randomFrom(`${input.seed}/face`);
  const vary = (by: number): number => (jitter.next() - 0.5) * 2 * by;
  const face: FaceShape = {
    ...shape,
    temple: shape.temple + frame * 2,
    cheek: shape.cheek + frame * 5 - soft * 3,
    jaw: shape.jaw + frame * 7 - soft * 12 + vary(3),
    chin: shape.chin + frame * 4 - soft * 10 + vary(4),
    chinY: shape.chinY - soft * 9 + vary(4),
    browY: shape.browY - soft * 6,
    eyeHigh: (shape.eyeHigh + soft * 4 + vary(0.8)) * (look.age === "young" ? 1.1 : 1),
    eyeWide: shape.eyeWide + soft * 3,
    eyeX: shape.eyeX + vary(2),
    noseWide: shape.noseWide - soft * 5 + vary(2.5),
    noseY: shape.noseY + vary(3),
    mouthWide: shape.mouthWide - soft * 3 + vary(3),
    smile: shape.smile + temper[classId] + vary(2.6),
    lips: shape.lips + soft * 0.9 + vary(0.15),
    browThick: shape.browThick - soft * 7,
    browTilt: shape.browTilt - soft * 4 + vary(2),
    browArch: shape.browArch + soft * 4,
  };
  const base = speciesBody[speciesId];
  const body: BodyShape = {
    ...base,
    neck: base.neck * (1 + frame * 0.09 - soft * 0.24),
    shoulder: base.shoulder * (1 + frame * 0.09 - soft * 0.14),
    shoulderY: base.shoulderY - frame * 3,
  };

  return {
    speciesId,
    classId,
    lineageId,
    look,
    feminine: f,
    years: years[look.age],
    skin: material(skinBase, ink),
    hair: material(hairAged, ink, 0.9),
    cloth: material(accent, ink),
    second: material(look.accent ? mix(second, accent, 0.15) : second, ink),
    leather: material("#6e4a2c", ink),
    steel: {
      light: "#eef1f2",
      base: mix("#a9b4bd", oklch(0.75, chroma * 0.5, hue), 0.2),
      shade: "#6a747e",
      deep: "#3d454e",
      line: ink,
    },
    gold: { light: "#fbe9b0", base: "#d6a84a", shade: "#9b6f2a", deep: "#62431a", line: "#2e1d0d" },
    eye: eyeColours[look.eyes],
    ink,
    rim: oklch(0.88, chroma * 0.75, hue + 12),
    scene: {
      hue,
      night: oklch(0.2, chroma * 0.55, hue - 8),
      high: oklch(0.36, chroma * 0.95, hue - 4),
      sky: oklch(0.55, chroma, hue),
      horizon: oklch(0.83, chroma * 0.7, hue + 14),
      far: oklch(0.45, chroma * 0.75, hue),
      near: oklch(0.25, chroma * 0.55, hue - 6),
    },
    face,
    body,
    recipe,
    random: (part) => randomFrom(`${input.seed}/${part}`),
  };
}
