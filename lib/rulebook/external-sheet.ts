import type { Ability, Coins, HomebrewEntry, InventoryEntry } from "./build";

/** A thing carried. Without `item` it is a thing of its own, by its `name`: a belt, a ring, whatever the rules have no row for. */
export type ExternalItem = Omit<InventoryEntry, "id" | "quantity" | "item"> & {
  readonly id?: string;
  readonly item?: string;
  readonly quantity?: number;
};

/**
 * A character written by hand from a finished sheet: what stands on the paper, not how it came about. `buildFromExternalSheet` finds the choices
 * that it can have come from; the same engine derives it then. Ids are those of the pack.
 */
export interface ExternalSheet {
  /**
   * Scores as they stand, with every increase of background, feats and features, without what magic items add. With `increases`:
   * the scores before them.
   */
  readonly abilities: Readonly<Record<Ability, number>>;
  /** One ability for each +1, in the order gained: the background's three first, then those of feats. Features need no word. */
  readonly increases?: readonly Ability[];
  /** Stretches of levels in the order taken; the first class is the one begun with. */
  readonly classes: readonly {
    readonly class: string;
    readonly levels: number;
    readonly subclass?: string;
    /** Hit dice as rolled for these levels, in order (not for character level 1); absent: the fixed values. */
    readonly hitPointRolls?: readonly number[];
  }[];
  /**
   * The maximum as it stands, without what magic items add. When the fixed values do not give it, dice that do are put in their
   * place, as even as they come. `hitPointRolls`, where given, go before.
   */
  readonly hitPointMaximum?: number;
  readonly species?: string;
  readonly size?: "small" | "medium";
  readonly background?: string;
  readonly alignment?: string;
  /** Every feat on the sheet but plain ability score improvements; again for each time it was taken. */
  readonly feats?: readonly string[];
  /**
   * Whatever else was chosen, by option id: lineage (`high-elf`), ancestry (`red`), order (`protector`), fighting style (`archery`),
   * invocations, metamagic, land (`polar`), damage type (`fire`), the ability of a lineage or a feat (`int`), a spell list (`cleric`).
   */
  readonly options?: readonly string[];
  /** The same by the names that sheets have for it. */
  readonly fightingStyles?: readonly string[];
  readonly invocations?: readonly string[];
  readonly metamagic?: readonly string[];
  readonly skills?: readonly string[];
  readonly expertise?: readonly string[];
  readonly tools?: readonly string[];
  readonly languages?: readonly string[];
  readonly masteries?: readonly string[];
  /** Saves beyond those of class and features. */
  readonly saves?: readonly Ability[];
  /** Cantrips known and spells prepared, of whatever class or feat. */
  readonly spells?: readonly string[];
  /** Cantrips, where they are written apart from `spells`. */
  readonly cantrips?: readonly string[];
  /** What stands in the wizard's book. */
  readonly spellbook?: readonly string[];
  readonly inventory?: readonly ExternalItem[];
  readonly coins?: Partial<Coins>;
  readonly xp?: number;
  readonly homebrew?: readonly HomebrewEntry[];
  /** Choices named outright, by slot: these go before all that is found out. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}
