import type { ResolvedAppearance } from "@/lib/characters/appearance-options";

// What image models understand best is short English. Ids that are missing here are spoken as they are spelled.

export const speciesWords: Record<string, string> = {
  dragonborn: "dragonborn, draconic humanoid with a scaled muzzle and no hair",
  dwarf: "dwarf, stocky and strong-featured",
  elf: "elf with long pointed ears and fine features",
  gnome: "gnome, small with a large expressive face and pointed ears",
  goliath: "goliath, towering giant-blooded humanoid with stone-like skin",
  halfling: "halfling, small and round-cheeked with curly hair",
  human: "human",
  orc: "orc with a heavy jaw and lower tusks",
  tiefling: "tiefling with horns and solid-coloured eyes",
};

export const lineageWords: Record<string, string> = {
  drow: "drow of the deep caverns",
  "high-elf": "high elf of old courts",
  "wood-elf": "wood elf of the deep forest",
  "forest-gnome": "forest gnome",
  "rock-gnome": "rock gnome with a tinker's tools",
  "cloud-giant": "cloud giant heritage",
  "fire-giant": "fire giant heritage, ember-veined",
  "frost-giant": "frost giant heritage, rime on the brow",
  "hill-giant": "hill giant heritage",
  "stone-giant": "stone giant heritage",
  "storm-giant": "storm giant heritage",
  abyssal: "abyssal heritage",
  chthonic: "chthonic heritage",
  infernal: "infernal heritage",
};

export const classWords: Record<string, string> = {
  barbarian: "barbarian in furs and hide with a great axe",
  bard: "bard in elegant travelling clothes with a lute",
  cleric: "cleric in vestments over mail with a glowing holy symbol",
  druid: "druid in leaves and antler with a gnarled staff",
  fighter: "fighter in worn plate armor with a longsword",
  monk: "monk in simple wrapped robes with a calm stance",
  paladin: "paladin in shining plate with a radiant shield",
  ranger: "ranger in a hooded cloak with a longbow",
  rogue: "rogue in dark leathers with a dagger",
  sorcerer: "sorcerer with raw magic crackling at the fingertips",
  warlock: "warlock in ornate dark robes with eldritch light in the eyes",
  wizard: "wizard in star-stitched robes with a spellbook",
};

export const backgroundWords: Record<string, string> = {
  acolyte: "prayer beads and temple incense",
  criminal: "lockpicks and a wary look",
  sage: "scrolls and ink-stained fingers",
  soldier: "a campaign medal and old scars",
};

export const moodWords = {
  calm: "serene expression",
  determined: "determined expression",
  joyful: "warm smile",
  grim: "grim expression",
  mysterious: "enigmatic half-smile",
  weary: "weary, knowing expression",
  fierce: "fierce expression",
} as const;

export const ageWords: Record<ResolvedAppearance["age"], string> = {
  young: "young adult",
  adult: "adult",
  middle: "middle-aged",
  elder: "elderly",
};

export const presentationWords: Record<ResolvedAppearance["presentation"], string> = {
  feminine: "feminine",
  masculine: "masculine",
  androgynous: "androgynous",
  unsaid: "",
};

export const frameWords: Record<ResolvedAppearance["frame"], string> = {
  slight: "slight build",
  average: "",
  sturdy: "sturdy build",
  broad: "broad powerful build",
};

export const hairStyleWords: Partial<Record<ResolvedAppearance["hairStyle"], string>> = {
  bald: "bald head",
  swept: "swept-back {colour} hair",
  curls: "curly {colour} hair",
  bob: "{colour} hair in a bob",
  braids: "braided {colour} hair",
  crownBraid: "{colour} hair in a crown braid",
  topknot: "{colour} topknot",
  ponytail: "{colour} hair in a ponytail",
  locs: "{colour} locs",
  mohawk: "{colour} mohawk",
  undercut: "{colour} undercut",
};

export const facialHairWords: Record<ResolvedAppearance["facialHair"], string> = {
  none: "",
  stubble: "stubble",
  moustache: "moustache",
  goatee: "goatee",
  short: "short beard",
  full: "full beard",
  braided: "long braided beard",
};

export const markWords: Record<ResolvedAppearance["marks"][number], string> = {
  scarEye: "scar over one eye",
  scarCheek: "scar on the cheek",
  freckles: "freckles",
  beautySpot: "beauty spot",
  tattooBrow: "tattooed brow",
  tattooCheek: "tattooed cheek",
  warPaint: "war paint",
  runes: "glowing runes on the skin",
  lithic: "stone-like markings",
  vitiligo: "vitiligo",
};

export const accessoryWords: Record<ResolvedAppearance["accessory"], string> = {
  none: "",
  circlet: "metal circlet",
  earrings: "earrings",
  eyepatch: "eyepatch",
  hood: "raised hood",
  headband: "headband",
  flowers: "flowers in the hair",
  spectacles: "spectacles",
  noseRing: "nose ring",
};

/** By level: what experience shows. */
export function standing(level: number): string {
  if (level >= 17) return "legendary hero, regal bearing, masterwork gear";
  if (level >= 11) return "renowned veteran, fine gear";
  if (level >= 5) return "seasoned adventurer, well-used gear";
  return "novice adventurer, simple gear";
}

export const styleWords =
  "illuminated manuscript palette, painterly, facing the viewer, warm rim light, rich detail";

export const unwantedWords =
  "text, letters, watermark, signature, frame, border, extra fingers, extra limbs, deformed hands, duplicate face, " +
  "cropped head, blurry, low quality, photo, modern clothing, nudity, gore, child";
