import type { Appearance } from "./appearance";
import {
  type AccentColour,
  type Accessory,
  type Age,
  accentColourIds,
  accessoryIds,
  ageIds,
  type Crest,
  type EyeColour,
  type FacialHair,
  type Frame,
  facialHairIds,
  frameIds,
  type HairColour,
  type HairStyle,
  hairStyleIds,
  type Mark,
  markIds,
  type Presentation,
  presentationIds,
  type SkinTone,
  type Tusks,
  tuskIds,
} from "./appearance-traits";

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
  hairColour: [
    "brown",
    "black",
    "chestnut",
    "auburn",
    "blond",
    "ginger",
    "flaxen",
    "silver",
    "white",
  ],
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
    hairStyle: [
      "braids",
      "wavy",
      "long",
      "crownBraid",
      "swept",
      "mohawk",
      "bald",
      "topknot",
      "cropped",
      "ponytail",
    ],
    hairColour: ["ginger", "auburn", "brown", "black", "chestnut", "blond", "silver", "white"],
    eyes: ["brown", "hazel", "grey", "amber", "blue"],
    frame: ["sturdy", "broad", "average"],
    facialHair: ["braided", "full", "short", "moustache", "none"],
    marks: ["scarEye", "scarCheek", "runes", "tattooBrow", "freckles", "warPaint"],
  },
  elf: {
    ...everyday,
    skin: ["porcelain", "golden", "copperleaf", "bronzed", "moonlit", "brown", "ebony", "silver"],
    hairStyle: [
      "long",
      "braids",
      "wavy",
      "crownBraid",
      "ponytail",
      "swept",
      "topknot",
      "bob",
      "undercut",
    ],
    hairColour: [
      "flaxen",
      "black",
      "silver",
      "chestnut",
      "auburn",
      "white",
      "midnight",
      "teal",
      "moss",
    ],
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
    accessory: [
      "none",
      "spectacles",
      "earrings",
      "headband",
      "flowers",
      "eyepatch",
      "hood",
      "circlet",
    ],
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
    hairStyle: [
      "long",
      "wavy",
      "swept",
      "braids",
      "undercut",
      "tousled",
      "bob",
      "ponytail",
      "bald",
      "locs",
    ],
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
  {
    matches: /wood-?elf/,
    options: { skin: ["copperleaf", "bronzed", "golden", "brown", "ebony", "porcelain"] },
  },
  { matches: /frost/, options: { skin: ["frost", "slate", "ash"] } },
  { matches: /fire-?giant|fire/, options: { skin: ["basalt", "granite", "sandstone"] } },
  { matches: /abyssal/, options: { skin: ["crimson", "wine", "cinder", "rose"] } },
  { matches: /chthonic/, options: { skin: ["cinder", "violet", "indigo", "umber"] } },
  { matches: /infernal/, options: { skin: ["crimson", "rose", "violet", "tan"] } },
];

const scales = [
  "black",
  "blue",
  "brass",
  "bronze",
  "copper",
  "gold",
  "green",
  "red",
  "silver",
  "white",
] as const;

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
    return wanted !== undefined && list.includes(wanted)
      ? wanted
      : usual(list, chance(seed, trait));
  }

  const presentation =
    chosen.presentation ??
    usual(presentationIds.slice(0, 3), chance(seed, "presentation")) ??
    "unsaid";
  const age =
    decide("age", ["adult", "young", "adult", "middle", "young", "elder"] as const, chosen.age) ??
    "adult";
  const beardless =
    presentation === "feminine" || (presentation === "androgynous" && input.speciesId !== "dwarf");
  const grey =
    age === "elder" && options.hairColour.includes("white") && chance(seed, "grey") < 0.75;
  const hairColour = decide(
    "hairColour",
    options.hairColour,
    chosen.hairColour ?? (grey ? "white" : undefined),
  );
  const facialHair = decide(
    "facialHair",
    options.facialHair,
    chosen.facialHair ?? (beardless ? "none" : undefined),
  );
  const hairStyle = decide(
    "hairStyle",
    presentation === "feminine"
      ? options.hairStyle.filter((style) => style !== "bald")
      : options.hairStyle,
    chosen.hairStyle !== undefined && options.hairStyle.includes(chosen.hairStyle)
      ? chosen.hairStyle
      : undefined,
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
            input.speciesId === "dragonborn" && input.lineageId
              ? options.skin.slice(0, 1)
              : options.skin,
            chosen.skin,
          ) ?? "fair"),
    hairStyle: chosen.hairStyle === "bald" ? "bald" : (hairStyle ?? "bald"),
    hairColour: hairColour ?? "black",
    eyes: decide("eyes", options.eyes, chosen.eyes) ?? "brown",
    age,
    frame: decide("frame", options.frame, chosen.frame) ?? "average",
    presentation,
    facialHair: facialHair ?? "none",
    marks:
      chosen.marks?.filter((mark) => options.marks.includes(mark)) ?? (someMark ? [someMark] : []),
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
