import { z } from "zod";

/**
 * How a character looks: what the player chose, and what the seed decides for everything left open.
 * Pure data: the wizard shows it, the prompt speaks it, the painter draws it.
 */

/** Skin, hide or scale tones, by id; each species offers a few of them (see `appearanceOptions`). */
export const skinTones = {
  porcelain: "#f3d9c4",
  fair: "#e9c2a1",
  golden: "#d9a878",
  olive: "#c0925f",
  tan: "#a8734a",
  brown: "#7f5234",
  umber: "#5c3a26",
  ebony: "#40281d",
  ruddy: "#d99a7c",
  weathered: "#b98864",
  nutbrown: "#8c5f3e",
  silver: "#c9cfd2",
  moonlit: "#b9c3d6",
  bronzed: "#b67f4b",
  copperleaf: "#b8734f",
  dusk: "#6d6f8f",
  twilight: "#4c4b6b",
  ash: "#a7a49d",
  granite: "#858a8c",
  slate: "#67727c",
  frost: "#a9bfcb",
  basalt: "#504f52",
  sandstone: "#b59a7c",
  moss: "#7d8f56",
  olivegreen: "#93a05a",
  pine: "#53714c",
  greygreen: "#8b9a83",
  clay: "#8f7a5c",
  crimson: "#a93a3a",
  rose: "#c77478",
  wine: "#7a2d44",
  violet: "#74518f",
  indigo: "#4b4f8a",
  cinder: "#5a4348",
  scaleBlack: "#3b3f45",
  scaleBlue: "#3f6ea6",
  scaleBrass: "#b78d45",
  scaleBronze: "#9a6a3c",
  scaleCopper: "#b8653f",
  scaleGold: "#d1a23c",
  scaleGreen: "#4d8352",
  scaleRed: "#b23a2e",
  scaleSilver: "#aab4bd",
  scaleWhite: "#dfe3e2",
} as const satisfies Record<string, string>;

export const hairColours = {
  black: "#1f1a1c",
  brown: "#4a2f20",
  chestnut: "#6f3d22",
  auburn: "#8e3d1f",
  ginger: "#c2622a",
  blond: "#cfa154",
  flaxen: "#e3cb8e",
  silver: "#b9bcc2",
  white: "#ece7dc",
  moss: "#56703f",
  teal: "#2f7476",
  midnight: "#2b3560",
  violet: "#5f3b78",
  rose: "#b65b78",
  crimson: "#8d2230",
} as const satisfies Record<string, string>;

export const eyeColours = {
  brown: "#6b4021",
  hazel: "#8a6a2f",
  amber: "#c98a1e",
  green: "#4c7d46",
  blue: "#3d73a6",
  grey: "#75828b",
  violet: "#7551a0",
  gold: "#e3b23a",
  silver: "#c9d5dc",
  red: "#c2372f",
  ember: "#e8702a",
  black: "#1d1a1c",
} as const satisfies Record<string, string>;

export const accentColours = {
  oxblood: "#7a2424",
  scarlet: "#b23a2a",
  ochre: "#b8862f",
  forest: "#3c5a38",
  verdigris: "#3f7a70",
  indigo: "#333e75",
  sky: "#5282ab",
  plum: "#5f3560",
  rose: "#a85a6b",
  ivory: "#d8caa8",
  slate: "#4d565f",
  soot: "#2c2a2d",
} as const satisfies Record<string, string>;

function keysOf<T extends object>(table: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
}

export const skinToneIds = keysOf(skinTones);
export const hairColourIds = keysOf(hairColours);
export const eyeColourIds = keysOf(eyeColours);
export const accentColourIds = keysOf(accentColours);

export const hairStyleIds = [
  "bald",
  "cropped",
  "swept",
  "tousled",
  "curls",
  "bob",
  "long",
  "wavy",
  "braids",
  "crownBraid",
  "topknot",
  "ponytail",
  "locs",
  "mohawk",
  "undercut",
] as const;
export const ageIds = ["young", "adult", "middle", "elder"] as const;
export const frameIds = ["slight", "average", "sturdy", "broad"] as const;
export const presentationIds = ["feminine", "masculine", "androgynous", "unsaid"] as const;
export const facialHairIds = ["none", "stubble", "moustache", "goatee", "short", "full", "braided"] as const;
export const markIds = [
  "scarEye",
  "scarCheek",
  "freckles",
  "beautySpot",
  "tattooBrow",
  "tattooCheek",
  "warPaint",
  "runes",
  "lithic",
  "vitiligo",
] as const;
export const accessoryIds = [
  "none",
  "circlet",
  "earrings",
  "eyepatch",
  "hood",
  "headband",
  "flowers",
  "spectacles",
  "noseRing",
] as const;
export const crestIds = ["curled", "ram", "swept", "straight", "broken", "frill", "spines", "crown"] as const;
export const tuskIds = ["small", "large", "broken", "ringed"] as const;

/** At most this many marks on one face. */
export const marksMax = 3;

/** What the player chose. Every trait may be left open: `resolveAppearance` lets the seed decide. */
export const Appearance = z.strictObject({
  skin: z.enum(skinToneIds).optional(),
  hairStyle: z.enum(hairStyleIds).optional(),
  hairColour: z.enum(hairColourIds).optional(),
  eyes: z.enum(eyeColourIds).optional(),
  age: z.enum(ageIds).optional(),
  frame: z.enum(frameIds).optional(),
  presentation: z.enum(presentationIds).optional(),
  facialHair: z.enum(facialHairIds).optional(),
  marks: z.array(z.enum(markIds)).max(marksMax).optional(),
  accessory: z.enum(accessoryIds).optional(),
  /** Horns of a tiefling, crest of a dragonborn. */
  crest: z.enum(crestIds).optional(),
  /** Orcs only. */
  tusks: z.enum(tuskIds).optional(),
  /** Main colour of the clothes. */
  accent: z.enum(accentColourIds).optional(),
});
export type Appearance = z.infer<typeof Appearance>;

export type SkinTone = (typeof skinToneIds)[number];
export type HairColour = (typeof hairColourIds)[number];
export type EyeColour = (typeof eyeColourIds)[number];
export type AccentColour = (typeof accentColourIds)[number];
export type HairStyle = (typeof hairStyleIds)[number];
export type Age = (typeof ageIds)[number];
export type Frame = (typeof frameIds)[number];
export type Presentation = (typeof presentationIds)[number];
export type FacialHair = (typeof facialHairIds)[number];
export type Mark = (typeof markIds)[number];
export type Accessory = (typeof accessoryIds)[number];
export type Crest = (typeof crestIds)[number];
export type Tusks = (typeof tuskIds)[number];

/** What one species (and lineage) sensibly offers, most usual first. An empty list: the trait does not apply. */
export type AppearanceOptions = {
  skin: readonly SkinTone[];
  hairStyle: readonly HairStyle[];
  hairColour: readonly HairColour[];
  eyes: readonly EyeColour[];
  age: readonly Age[];
  frame: readonly Frame[];
  presentation: readonly Presentation[];
  facialHair: readonly FacialHair[];
  marks: readonly Mark[];
  accessory: readonly Accessory[];
  crest: readonly Crest[];
  tusks: readonly Tusks[];
  accent: readonly AccentColour[];
};

const everyday: AppearanceOptions = {
  skin: ["porcelain", "fair", "golden", "olive", "tan", "brown", "umber", "ebony"],
  hairStyle: hairStyleIds,
  hairColour: ["brown", "black", "chestnut", "auburn", "blond", "ginger", "flaxen", "silver", "white"],
  eyes: ["brown", "hazel", "green", "blue", "grey", "amber"],
  age: ageIds,
  frame: frameIds,
  presentation: presentationIds,
  facialHair: facialHairIds,
  marks: markIds.filter((mark) => mark !== "lithic" && mark !== "runes"),
  accessory: accessoryIds,
  crest: [],
  tusks: [],
  accent: accentColourIds,
};

const species: Record<string, AppearanceOptions> = {
  human: everyday,
  dwarf: {
    ...everyday,
    skin: ["ruddy", "weathered", "fair", "tan", "nutbrown", "brown", "umber", "ash"],
    hairStyle: ["braids", "wavy", "long", "crownBraid", "swept", "mohawk", "bald", "topknot", "cropped", "ponytail"],
    hairColour: ["ginger", "auburn", "brown", "black", "chestnut", "blond", "silver", "white"],
    eyes: ["brown", "hazel", "grey", "amber", "blue"],
    frame: ["sturdy", "broad", "average"],
    facialHair: ["braided", "full", "short", "moustache", "none"],
    marks: ["scarEye", "scarCheek", "runes", "tattooBrow", "freckles", "warPaint"],
  },
  elf: {
    ...everyday,
    skin: ["porcelain", "golden", "copperleaf", "bronzed", "moonlit", "brown", "ebony", "silver"],
    hairStyle: ["long", "braids", "wavy", "crownBraid", "ponytail", "swept", "topknot", "bob", "undercut"],
    hairColour: ["flaxen", "black", "silver", "chestnut", "auburn", "white", "midnight", "teal", "moss"],
    eyes: ["green", "gold", "violet", "silver", "blue", "amber"],
    frame: ["slight", "average"],
    facialHair: ["none"],
    marks: ["tattooCheek", "tattooBrow", "beautySpot", "freckles", "scarCheek", "runes"],
  },
  gnome: {
    ...everyday,
    skin: ["ruddy", "fair", "golden", "nutbrown", "tan", "brown", "umber"],
    hairStyle: ["tousled", "mohawk", "curls", "swept", "topknot", "bald", "braids", "bob"],
    hairColour: ["white", "ginger", "rose", "teal", "blond", "violet", "moss", "brown", "black"],
    eyes: ["blue", "green", "amber", "violet", "brown", "grey"],
    frame: ["slight", "average", "sturdy"],
    facialHair: ["none", "goatee", "moustache", "full", "short"],
    accessory: ["none", "spectacles", "earrings", "headband", "flowers", "eyepatch", "hood", "circlet"],
  },
  goliath: {
    ...everyday,
    skin: ["granite", "slate", "ash", "frost", "basalt", "sandstone"],
    hairStyle: ["bald", "topknot", "braids", "mohawk", "cropped", "locs", "ponytail"],
    hairColour: ["black", "brown", "white", "silver", "chestnut"],
    eyes: ["blue", "grey", "silver", "amber", "green"],
    frame: ["broad", "sturdy"],
    facialHair: ["none", "stubble", "goatee", "short", "braided"],
    marks: ["lithic", "scarEye", "scarCheek", "tattooBrow", "warPaint", "runes"],
  },
  halfling: {
    ...everyday,
    skin: ["fair", "golden", "ruddy", "tan", "olive", "brown", "umber"],
    hairStyle: ["curls", "tousled", "bob", "wavy", "cropped", "braids", "ponytail", "swept"],
    hairColour: ["brown", "chestnut", "ginger", "black", "blond", "auburn", "silver", "white"],
    eyes: ["hazel", "brown", "green", "blue", "amber"],
    frame: ["slight", "average", "sturdy"],
    facialHair: ["none", "stubble", "moustache", "short"],
    marks: ["freckles", "beautySpot", "scarCheek", "scarEye", "vitiligo", "tattooCheek"],
  },
  orc: {
    ...everyday,
    skin: ["moss", "greygreen", "olivegreen", "pine", "clay", "ash"],
    hairStyle: ["topknot", "mohawk", "braids", "locs", "bald", "undercut", "long", "cropped"],
    hairColour: ["black", "brown", "chestnut", "auburn", "white", "silver"],
    eyes: ["amber", "red", "gold", "brown", "grey"],
    frame: ["broad", "sturdy", "average"],
    facialHair: ["none", "stubble", "goatee", "braided", "short"],
    marks: ["warPaint", "scarEye", "scarCheek", "tattooBrow", "tattooCheek", "runes"],
    tusks: tuskIds,
  },
  tiefling: {
    ...everyday,
    skin: ["crimson", "rose", "wine", "violet", "indigo", "cinder", "tan", "umber"],
    hairStyle: ["long", "wavy", "swept", "braids", "undercut", "tousled", "bob", "ponytail", "bald", "locs"],
    hairColour: ["black", "midnight", "violet", "crimson", "white", "auburn", "rose", "silver"],
    eyes: ["gold", "ember", "silver", "red", "black", "violet"],
    facialHair: ["none", "goatee", "stubble", "short"],
    marks: ["runes", "tattooCheek", "tattooBrow", "scarEye", "beautySpot", "freckles"],
    crest: ["curled", "ram", "swept", "straight", "broken"],
  },
  dragonborn: {
    ...everyday,
    skin: [
      "scaleRed",
      "scaleGold",
      "scaleBlue",
      "scaleGreen",
      "scaleSilver",
      "scaleBlack",
      "scaleBronze",
      "scaleCopper",
      "scaleBrass",
      "scaleWhite",
    ],
    hairStyle: [],
    hairColour: [],
    eyes: ["amber", "gold", "red", "green", "blue", "silver"],
    frame: ["sturdy", "broad", "average"],
    facialHair: [],
    marks: ["scarEye", "scarCheek", "warPaint", "runes"],
    accessory: ["none", "earrings", "eyepatch", "hood", "circlet", "noseRing"],
    crest: ["swept", "frill", "spines", "crown", "broken"],
  },
};

const lineages: { matches: RegExp; options: Partial<AppearanceOptions> }[] = [
  {
    matches: /drow/,
    options: {
      skin: ["twilight", "dusk", "moonlit", "cinder"],
      hairColour: ["white", "silver", "flaxen"],
      eyes: ["violet", "red", "silver", "gold"],
    },
  },
  { matches: /wood-?elf/, options: { skin: ["copperleaf", "bronzed", "golden", "brown", "ebony", "porcelain"] } },
  { matches: /frost/, options: { skin: ["frost", "slate", "ash"] } },
  { matches: /fire-?giant|fire/, options: { skin: ["basalt", "granite", "sandstone"] } },
  { matches: /abyssal/, options: { skin: ["crimson", "wine", "cinder", "rose"] } },
  { matches: /chthonic/, options: { skin: ["cinder", "violet", "indigo", "umber"] } },
  { matches: /infernal/, options: { skin: ["crimson", "rose", "violet", "tan"] } },
];

const scales = ["black", "blue", "brass", "bronze", "copper", "gold", "green", "red", "silver", "white"] as const;

/** Which traits and values the wizard offers. An unknown species gets the human list. */
export function appearanceOptions(speciesId: string, lineageId?: string | null): AppearanceOptions {
  const base = species[speciesId] ?? everyday;
  if (!lineageId) return base;
  if (speciesId === "dragonborn") {
    const colour = scales.find((scale) => new RegExp(`(^|[^a-z])${scale}`).test(lineageId));
    if (!colour) return base;
    const skin = `scale${colour[0]!.toUpperCase()}${colour.slice(1)}` as SkinTone;
    return { ...base, skin: [skin, ...base.skin.filter((tone) => tone !== skin)] };
  }
  return { ...base, ...lineages.find((lineage) => lineage.matches.test(lineageId))?.options };
}

/** Every trait decided. `null` where the trait does not apply to the species. */
export type ResolvedAppearance = {
  skin: SkinTone;
  hairStyle: HairStyle;
  hairColour: HairColour;
  eyes: EyeColour;
  age: Age;
  frame: Frame;
  presentation: Presentation;
  facialHair: FacialHair;
  marks: readonly Mark[];
  accessory: Accessory;
  crest: Crest | null;
  tusks: Tusks | null;
  accent: AccentColour | null;
};

/** FNV-1a, folded to [0, 1): the same seed and trait decide the same on every machine. */
function chance(seed: string, trait: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed}/${trait}`) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 2 ** 32;
}

/** Usual values, early in the list, come up more often. */
function usual<T>(list: readonly T[], roll: number): T | undefined {
  return list[Math.floor(roll ** 1.35 * list.length)];
}

/**
 * Fills what was left open from the seed, and quietly drops what another species left behind
 * (a human beard on a dragonborn), so a draft never breaks when its species changes.
 */
export function resolveAppearance(input: {
  speciesId: string;
  lineageId?: string | null;
  appearance?: Appearance | null;
  seed: string;
}): ResolvedAppearance {
  const { seed } = input;
  const chosen = input.appearance ?? {};
  const options = appearanceOptions(input.speciesId, input.lineageId);
  const anySpeciesTone = species[input.speciesId]?.skin ?? everyday.skin;

  function decide<T>(trait: string, list: readonly T[], wanted: T | undefined): T | undefined {
    return wanted !== undefined && list.includes(wanted) ? wanted : usual(list, chance(seed, trait));
  }

  const presentation =
    chosen.presentation ?? usual(presentationIds.slice(0, 3), chance(seed, "presentation")) ?? "unsaid";
  const age = decide("age", ["adult", "young", "adult", "middle", "young", "elder"] as const, chosen.age) ?? "adult";
  const beardless = presentation === "feminine" || (presentation === "androgynous" && input.speciesId !== "dwarf");
  const grey = age === "elder" && options.hairColour.includes("white") && chance(seed, "grey") < 0.75;
  const hairColour = decide("hairColour", options.hairColour, chosen.hairColour ?? (grey ? "white" : undefined));
  const facialHair = decide("facialHair", options.facialHair, chosen.facialHair ?? (beardless ? "none" : undefined));
  const hairStyle = decide(
    "hairStyle",
    presentation === "feminine" ? options.hairStyle.filter((style) => style !== "bald") : options.hairStyle,
    chosen.hairStyle !== undefined && options.hairStyle.includes(chosen.hairStyle) ? chosen.hairStyle : undefined,
  );
  // Stone shows through every goliath; on others a mark is an accident.
  const someMark =
    input.speciesId === "goliath"
      ? "lithic"
      : chance(seed, "mark") < 0.45
        ? usual(options.marks, chance(seed, "whichMark"))
        : undefined;

  return {
    skin:
      chosen.skin !== undefined && anySpeciesTone.includes(chosen.skin)
        ? chosen.skin
        : (decide(
            "skin",
            input.speciesId === "dragonborn" && input.lineageId ? options.skin.slice(0, 1) : options.skin,
            chosen.skin,
          ) ?? "fair"),
    hairStyle: chosen.hairStyle === "bald" ? "bald" : (hairStyle ?? "bald"),
    hairColour: hairColour ?? "black",
    eyes: decide("eyes", options.eyes, chosen.eyes) ?? "brown",
    age,
    frame: decide("frame", options.frame, chosen.frame) ?? "average",
    presentation,
    facialHair: facialHair ?? "none",
    marks: chosen.marks?.filter((mark) => options.marks.includes(mark)) ?? (someMark ? [someMark] : []),
    accessory:
      decide(
        "accessory",
        options.accessory,
        chosen.accessory ?? (chance(seed, "adorned") < 0.6 ? "none" : undefined),
      ) ?? "none",
    crest: decide("crest", options.crest, chosen.crest) ?? null,
    tusks: decide("tusks", options.tusks, chosen.tusks) ?? null,
    accent: chosen.accent ?? null,
  };
}
