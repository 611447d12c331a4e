import { z } from "zod";
import { HomebrewInput } from "@/lib/rulebook/schema";
import type { Build } from "./build";
import { ItemEffectInput } from "./effect-input";

/** A build of level 20 with everything taken has under 300 choices. */
export const choicesMax = 600;
const takesPerChoiceMax = 80;
export const slotIdLengthMax = 160;
export const optionIdLengthMax = 120;
export const inventoryEntriesMax = 400;
export const homebrewEntriesMax = 60;
export const inventoryNoteLengthMax = 500;
export const itemChargesMax = 100;

export const ChoiceInput = z
  .strictObject({
    slot: z
      .string()
      .min(1)
      .max(slotIdLengthMax)
      .describe("Which choice, a path such as `level/1/class`"),
    take: z
      .array(z.string().min(1).max(optionIdLengthMax))
      .max(takesPerChoiceMax)
      .describe("Ids of what is taken"),
    scores: z
      .strictObject({
        str: score(),
        dex: score(),
        con: score(),
        int: score(),
        wis: score(),
        cha: score(),
      })
      .optional()
      .describe("Only for `abilities/scores`"),
    rolls: z
      .array(z.array(z.int().min(1).max(20)).max(10))
      .max(10)
      .optional()
      .describe("Dice kept on record"),
  })
  .meta({ id: "Choice" });

function score() {
  return z.int().min(1).max(30);
}

export { HomebrewInput };

const coin = z.int().min(0).max(100_000_000);

export const InventoryInput = z
  .strictObject({
    id: z.string().min(1).max(60),
    item: z.string().min(1).max(optionIdLengthMax),
    quantity: z.int().min(0).max(100_000),
    wearing: z.enum(["carried", "worn", "main-hand", "off-hand", "two-hands"]).optional(),
    attuned: z.boolean().optional(),
    requiresAttunement: z.boolean().optional(),
    name: z.string().max(120).optional(),
    note: z.string().max(inventoryNoteLengthMax).optional(),
    bonus: z.int().min(-5).max(5).optional(),
    effects: z.array(ItemEffectInput).max(12).optional(),
    base: z
      .string()
      .min(1)
      .max(optionIdLengthMax)
      .optional()
      .describe("What a magic item of many shapes is made of: a weapon, an armor, ammunition"),
    spell: z.string().min(1).max(optionIdLengthMax).optional().describe("On a spell scroll"),
    charges: z
      .int()
      .min(0)
      .max(itemChargesMax)
      .optional()
      .describe("How many it was found with, where dice say that"),
    studied: z.boolean().optional().describe("A book whose lesson was learned"),
    unidentified: z.boolean().optional(),
    curseKnown: z.boolean().optional(),
  })
  .meta({ id: "InventoryEntry" });

/** The ordered choices of a character. Structure is checked here; legality is the rulebook's and is reported, not refused. */
export const BuildInput = z
  .strictObject({
    pack: z.literal("srd-5.2"),
    choices: z.array(ChoiceInput).max(choicesMax),
    inventory: z.array(InventoryInput).max(inventoryEntriesMax).optional(),
    coins: z.strictObject({ cp: coin, sp: coin, ep: coin, gp: coin, pp: coin }).optional(),
    homebrew: z.array(HomebrewInput).max(homebrewEntriesMax).optional(),
    xp: z.int().min(0).max(10_000_000).optional(),
  })
  .transform((build) => build as unknown as Build)
  .meta({ id: "Build" });
