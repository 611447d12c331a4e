import { z } from "zod";
import {
  HomebrewInput,
  homebrewEntriesMax,
  InventoryInput,
  inventoryEntriesMax,
  optionIdLengthMax,
  slotIdLengthMax,
} from "@/lib/rulebook/build-input";

const listMax = 120;
const spellsMax = 400;
const classesMax = 20;
const coinsMax = 100_000_000;

const id = z.string().min(1).max(optionIdLengthMax);
const ids = z.array(id).max(listMax);
const score = z.int().min(1).max(30);
const coin = z.int().min(0).max(coinsMax).optional();
const ability = z.enum(["str", "dex", "con", "int", "wis", "cha"]);

const ExternalClass = z.strictObject({
  class: id,
  levels: z.int().min(1).max(20),
  subclass: id.optional(),
  hitPointRolls: z
    .array(z.int().min(1).max(12))
    .max(20)
    .optional()
    .describe(
      "Hit dice as rolled for these levels, in order, not for character level 1; fixed values when absent",
    ),
});

const ExternalItem = InventoryInput.partial({ id: true, quantity: true, item: true })
  .refine(({ item, name }) => item !== undefined || (name ?? "").trim() !== "", {
    message: "rules.item_or_name",
    path: ["item"],
  })
  .meta({ id: "ExternalItem" });

/**
 * A finished external sheet as a person would copy it: what stands there, not how it came about. Ids are those of the
 * reference (`GET /rules/{kind}`); the printed English name is understood as well.
 */
export const ExternalSheetInput = z
  .strictObject({
    abilities: z
      .strictObject({ str: score, dex: score, con: score, int: score, wis: score, cha: score })
      .describe(
        "Scores as they stand, with every increase, without what magic items add; before them with `increases`",
      ),
    increases: z
      .array(ability)
      .max(listMax)
      .optional()
      .describe(
        "When the scores stand before their increases: one ability for each +1 in the order gained, the background's three first, then those of feats",
      ),
    classes: z
      .array(ExternalClass)
      .min(1)
      .max(classesMax)
      .refine((classes) => classes.reduce((sum, { levels }) => sum + levels, 0) <= 20, {
        message: "rules.level_max",
      })
      .describe(
        "Stretches of levels in the order taken; the first class is the one begun with; 20 levels at most",
      ),
    hitPointMaximum: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe(
        "The maximum as it stands, without what magic items add; dice that give it stand in for the fixed values",
      ),
    species: id.optional(),
    size: z.enum(["small", "medium"]).optional(),
    background: id.optional(),
    alignment: id.optional(),
    feats: ids
      .optional()
      .describe(
        "Every feat but plain ability score improvements; again for each time it was taken",
      ),
    options: ids
      .optional()
      .describe(
        "Whatever else was chosen: lineage, ancestry, order, fighting style, invocations, metamagic, land …",
      ),
    fightingStyles: ids.optional(),
    invocations: ids.optional(),
    metamagic: ids.optional(),
    skills: ids.optional(),
    expertise: ids.optional(),
    tools: ids.optional(),
    languages: ids.optional(),
    masteries: ids.optional(),
    saves: z.array(ability).max(6).optional().describe("Saves beyond those of class and features"),
    cantrips: ids.optional().describe("Cantrips, where they are written apart from `spells`"),
    spells: z
      .array(id)
      .max(spellsMax)
      .optional()
      .describe("Cantrips known and spells prepared, of any class or feat"),
    spellbook: z.array(id).max(spellsMax).optional().describe("What stands in the wizard's book"),
    inventory: z
      .array(ExternalItem)
      .max(inventoryEntriesMax)
      .optional()
      .describe(
        "What is carried and how; magic items with their `bonus` or `effects`, by `name` alone where no row fits",
      ),
    coins: z.strictObject({ cp: coin, sp: coin, ep: coin, gp: coin, pp: coin }).optional(),
    xp: z.int().min(0).max(10_000_000).optional(),
    homebrew: z
      .array(HomebrewInput)
      .max(homebrewEntriesMax)
      .optional()
      .describe(
        "Species, backgrounds, feats, spells and items of the table's own, named above by `id` or by name",
      ),
    choices: z
      .record(z.string().min(1).max(slotIdLengthMax), ids)
      .refine((choices) => Object.keys(choices).length <= listMax, {
        message: "rules.too_many_choices",
      })
      .optional()
      .describe("Choices named outright, by slot: these go before all that is found out"),
  })
  .meta({ id: "ExternalSheet" });
