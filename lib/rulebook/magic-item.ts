import type { Ability, ItemEffect } from "@/lib/rulebook/build";
import type { EffectId } from "@/lib/rulebook/effects/catalogue";
import type { ClassId, Dice, ItemRow, WeaponProperty } from "@/lib/rulebook/pack-rows";
import type { ConditionId, DamageType } from "@/lib/rulebook/terms";

export const itemCategories = [
  "armor",
  "potion",
  "ring",
  "rod",
  "scroll",
  "staff",
  "wand",
  "weapon",
  "wondrous",
] as const;
export type ItemCategory = (typeof itemCategories)[number];

export const itemRarities = [
  "common",
  "uncommon",
  "rare",
  "very-rare",
  "legendary",
  "artifact",
] as const;
export type ItemRarity = (typeof itemRarities)[number];

/** What a magic item can be made of: the player or the table picks one of these rows. */
export interface ItemBases {
  readonly of: "weapon" | "melee-weapon" | "ammunition" | "armor" | "medium-or-heavy" | "listed";
  /** With `listed`. */
  readonly ids?: readonly string[];
  readonly except?: readonly string[];
}

/** Who may attune; whoever fits one of these. Empty for anybody. */
export interface ItemAttunement {
  readonly classes?: readonly ClassId[];
  readonly spellcaster?: boolean;
  readonly species?: readonly string[];
  /** Or who is attuned to one of these. */
  readonly attunedTo?: readonly string[];
}

export interface ItemCharges {
  /** A number, or the dice that say how many there were when it was found. */
  readonly max: number | Dice;
  /** What comes back at dawn (or dusk); absent where nothing ever does. */
  readonly regain?: Dice | "all";
  readonly at?: "dawn" | "dusk";
  /** The last charge calls for a d20: what a 1 (or simply the last charge) does. */
  readonly last?: {
    readonly on: "one" | "always";
    readonly does: "destroyed" | "nonmagical" | "keeps-bonus";
  };
  /** Charges that a 20 on that die brings back. */
  readonly onTwenty?: Dice;
}

/** A property that can be used so often until it comes back. */
export interface ItemUses {
  readonly id: string;
  readonly count: number;
  readonly recovery: "dawn" | "long-rest" | "never" | "special";
  /** With `special`: after so many days or hours, or so many hours as the dice say. */
  readonly days?: number;
  readonly hours?: number | Dice;
}

export interface ItemSpell {
  readonly spell: string;
  /** Absent for a spell that costs no charge: at will, or as `uses` says. */
  readonly charges?: number;
  /** Most charges for one casting; each above `charges` raises the level by one. */
  readonly most?: number;
  readonly level?: number;
  readonly dc?: number | "own";
  readonly attack?: number | "own";
  /** Which of the item's `uses` it spends. */
  readonly use?: string;
  /** Only on the bearer. */
  readonly self?: boolean;
  /** The item makes the effect of the spell without a casting. */
  readonly effect?: boolean;
}

/** What drinking it does at once or for a while. */
export interface ItemDrink {
  readonly healing?: Dice;
  readonly temporary?: number;
  readonly harm?: { readonly dice: Dice; readonly type: DamageType };
  /** How long `effects` last. */
  readonly minutes?: number;
  readonly effects?: readonly ItemEffect[];
  /** A spell in effect that the sheet knows. */
  readonly puts?: EffectId;
  readonly condition?: ConditionId;
}

/** Amounts that the text prints and nothing computes: the table applies them. */
export interface ItemPrinted {
  readonly saves?: readonly { readonly ability: Ability; readonly dc: number }[];
  readonly checks?: readonly {
    readonly ability: Ability;
    readonly skill?: string;
    readonly dc: number;
  }[];
  readonly damage?: readonly { readonly dice: Dice; readonly type: DamageType | "weapon" }[];
  readonly dice?: readonly Dice[];
  readonly dcs?: readonly number[];
  readonly conditions?: readonly ConditionId[];
  readonly feet?: readonly number[];
  readonly minutes?: readonly number[];
  readonly hours?: readonly number[];
  readonly days?: readonly number[];
  readonly pounds?: readonly number[];
  readonly gp?: readonly number[];
  readonly percent?: readonly number[];
  readonly gallons?: readonly number[];
  readonly miles?: readonly number[];
  readonly inches?: readonly number[];
  readonly cubicFeet?: readonly number[];
  readonly rounds?: readonly number[];
  readonly hitPoints?: readonly number[];
  readonly armorClass?: readonly number[];
  /** Of spells. */
  readonly levels?: readonly number[];
  /** Faces of a d20 that do something. */
  readonly faces?: readonly number[];
  /** Whatever else is counted. */
  readonly others?: readonly number[];
  readonly bonuses?: readonly number[];
  /** Ids of creatures that it calls, becomes or shows. */
  readonly creatures?: readonly string[];
  /** Rows of its roll tables by their die: the last face of each row. */
  readonly rolls?: readonly { readonly die: Dice; readonly to: readonly number[] }[];
}

export interface MagicItemRow extends ItemRow {
  readonly category: ItemCategory;
  readonly rarity: ItemRarity;
  /** The entry of the text that it is a variant of; its own id where there is but one. */
  readonly group: string;
  readonly attunement?: ItemAttunement;
  readonly bases?: ItemBases;
  readonly charges?: ItemCharges;
  readonly uses?: readonly ItemUses[];
  readonly spells?: readonly ItemSpell[];
  readonly consumable?: boolean;
  readonly cursed?: boolean;
  /** The curse is a fact to all who see it: attuning or identifying is needed for the rest. */
  readonly sentient?: boolean;
  /** `carried`: on the person is enough. `studied`: what it changed stays once it was read. */
  readonly works?: "carried" | "studied";
  /** What it makes of the weapon it is based on. */
  readonly reshapes?: {
    readonly properties?: readonly WeaponProperty[];
    readonly range?: { readonly normal: number; readonly long: number };
    readonly damage?: DamageType;
    /** Trained with any of these is trained with it. */
    readonly trainedWith?: readonly string[];
  };
  readonly drink?: ItemDrink;
  /** A scroll of a spell of this level. */
  readonly scroll?: { readonly level: number; readonly dc: number; readonly attack: number };
  /** Serves as a holy symbol. */
  readonly focus?: "holy-symbol";
  readonly printed?: ItemPrinted;
}
