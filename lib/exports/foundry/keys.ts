/** How the dnd5e system of the tabletop calls things: facts of its configuration (5.3), needed to be understood by it. */
export const skillKeys: Readonly<Record<string, string>> = {
  acrobatics: "acr",
  "animal-handling": "ani",
  arcana: "arc",
  athletics: "ath",
  deception: "dec",
  history: "his",
  insight: "ins",
  intimidation: "itm",
  investigation: "inv",
  medicine: "med",
  nature: "nat",
  perception: "prc",
  performance: "prf",
  persuasion: "per",
  religion: "rel",
  "sleight-of-hand": "slt",
  stealth: "ste",
  survival: "sur",
};

export const sizeKeys: Readonly<Record<string, string>> = {
  tiny: "tiny",
  small: "sm",
  medium: "med",
  large: "lg",
  huge: "huge",
  gargantuan: "grg",
};

export const armorTrainingKeys: Readonly<Record<string, string>> = {
  light: "lgt",
  medium: "med",
  heavy: "hvy",
  shield: "shl",
};

export const schoolKeys: Readonly<Record<string, string>> = {
  abjuration: "abj",
  conjuration: "con",
  divination: "div",
  enchantment: "enc",
  evocation: "evo",
  illusion: "ill",
  necromancy: "nec",
  transmutation: "trs",
};

export const propertyKeys: Readonly<Record<string, string>> = {
  ammunition: "amm",
  finesse: "fin",
  heavy: "hvy",
  light: "lgt",
  loading: "lod",
  reach: "rch",
  thrown: "thr",
  "two-handed": "two",
  versatile: "ver",
};

const languageKeys: Readonly<Record<string, string>> = {
  "common-sign-language": "sign",
  "deep-speech": "deep",
  "thieves-cant": "cant",
};
export const languageKey = (id: string): string => languageKeys[id] ?? id;

const toolKeys: Readonly<Record<string, string>> = {
  "alchemists-supplies": "alchemist",
  "brewers-supplies": "brewer",
  "calligraphers-supplies": "calligrapher",
  "carpenters-tools": "carpenter",
  "cartographers-tools": "cartographer",
  "cobblers-tools": "cobbler",
  "cooks-utensils": "cook",
  "disguise-kit": "disg",
  "forgery-kit": "forg",
  "gaming-set-dice": "dice",
  "gaming-set-dragonchess": "chess",
  "gaming-set-playing-cards": "card",
  "glassblowers-tools": "glassblower",
  "herbalism-kit": "herb",
  "jewelers-tools": "jeweler",
  "leatherworkers-tools": "leatherworker",
  "masons-tools": "mason",
  "musical-instrument-pan-flute": "panflute",
  "navigators-tools": "navg",
  "painters-supplies": "painter",
  "poisoners-kit": "pois",
  "potters-tools": "potter",
  "smiths-tools": "smith",
  "thieves-tools": "thief",
  "tinkers-tools": "tinker",
  "weavers-tools": "weaver",
  "woodcarvers-tools": "woodcarver",
};
export const toolKey = (id: string): string =>
  toolKeys[id] ?? id.replace(/^musical-instrument-/, "");

/** `light-crossbow` is `lightcrossbow`, `studded-leather-armor` is `studded`. */
export function baseItemKey(id: string): string {
  if (id === "studded-leather-armor") return "studded";
  return id.replace(/-armor$/, "").replaceAll("-", "");
}

/** The other way round: their key to our id, for every id given. */
export function reversed(
  ids: Iterable<string>,
  keyOf: (id: string) => string | undefined,
): ReadonlyMap<string, string> {
  const back = new Map<string, string>();
  for (const id of ids) {
    const key = keyOf(id);
    if (key !== undefined && !back.has(key)) back.set(key, id);
  }
  return back;
}
