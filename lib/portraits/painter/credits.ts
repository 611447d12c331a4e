/** Every drawing in the painter that is not our own, with who is to be thanked. Shown on the credits page. */
export type IconCredit = {
  icon: string;
  usedFor: string;
  author: string;
  source: string;
  licence: string;
};

function credit(icon: string, usedFor: string, author: "Lorc" | "Delapouite"): IconCredit {
  return {
    icon,
    usedFor,
    author,
    source: `https://game-icons.net/1x1/${author.toLowerCase()}/${icon}.html`,
    licence: "CC BY 3.0",
  };
}

export const iconCredits: readonly IconCredit[] = [
  credit("battle-axe", "barbarian", "Lorc"),
  credit("lyre", "bard", "Lorc"),
  credit("holy-symbol", "cleric", "Lorc"),
  credit("oak-leaf", "druid", "Delapouite"),
  credit("crossed-swords", "fighter", "Lorc"),
  credit("lotus", "monk", "Lorc"),
  credit("winged-sword", "paladin", "Lorc"),
  credit("pocket-bow", "ranger", "Lorc"),
  credit("daggers", "rogue", "Lorc"),
  credit("fire-flower", "sorcerer", "Delapouite"),
  credit("warlock-eye", "warlock", "Delapouite"),
  credit("star-swirl", "wizard", "Lorc"),
  credit("spiked-dragon-head", "dragonborn", "Delapouite"),
  credit("anvil", "dwarf", "Lorc"),
  credit("three-leaves", "elf", "Lorc"),
  credit("cog", "gnome", "Lorc"),
  credit("mountaintop", "goliath", "Lorc"),
  credit("shamrock", "halfling", "Delapouite"),
  credit("crown", "human", "Lorc"),
  credit("ivory-tusks", "orc", "Delapouite"),
  credit("imp", "tiefling", "Lorc"),
];
