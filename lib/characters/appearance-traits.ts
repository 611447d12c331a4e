/**
 * How a character looks: what the player chose, and what the seed decides for everything left open.
 * Pure data without the schema, which is not for browsers: the wizard shows it, the prompt speaks it, the painter draws it.
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
export const facialHairIds = [
  "none",
  "stubble",
  "moustache",
  "goatee",
  "short",
  "full",
  "braided",
] as const;
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
export const crestIds = [
  "curled",
  "ram",
  "swept",
  "straight",
  "broken",
  "frill",
  "spines",
  "crown",
] as const;
export const tuskIds = ["small", "large", "broken", "ringed"] as const;

/** At most this many marks on one face. */
export const marksMax = 3;

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
