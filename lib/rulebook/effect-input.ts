import { z } from "zod";
import type { ItemEffect } from "@/lib/rulebook/build";

const ability = z.enum(["str", "dex", "con", "int", "wis", "cha"]);
const name = z.string().min(1).max(60);
const add = z.int().min(-30).max(30);
const set = z.int().min(0).max(30);
const whileInput = z.enum(["unarmored", "no-shield", "unarmored-no-shield", "armored"]);
const weapons = z.strictObject({
  ids: z.array(name).max(40).optional(),
  kind: z.enum(["melee", "ranged"]).optional(),
  this: z.boolean().optional(),
});
const dice = z.string().regex(/^\d{1,2}d(?:4|6|8|10|12|20)$/);
const feet = z.int().min(-600).max(600);

/** A number that an item changes, by what it changes. */
export const ItemEffectInput: z.ZodType<ItemEffect, ItemEffect> = z
  .discriminatedUnion("change", [
    z.strictObject({
      change: z.literal("armor-class"),
      add,
      while: whileInput.optional(),
      when: name.optional(),
    }),
    z.strictObject({ change: z.literal("saving-throws"), add }),
    z.strictObject({ change: z.literal("saving-throw"), ability, add }),
    z.strictObject({
      change: z.literal("ability-score"),
      ability,
      add: add.optional(),
      max: set.optional(),
      set: set.optional(),
    }),
    z.strictObject({
      change: z.literal("ability-score-set-by"),
      ability,
      add,
      max: set,
      items: z.array(name).max(20),
    }),
    z.strictObject({ change: z.literal("skill"), skill: name, add, when: name.optional() }),
    z.strictObject({
      change: z.literal("speed"),
      mode: z.enum(["walk", "fly", "swim", "climb"]).optional(),
      add: feet.optional(),
      set: z.int().min(0).max(600).optional(),
      like: z.literal("walk").optional(),
      when: name.optional(),
    }),
    z.strictObject({ change: z.literal("initiative"), add }),
    z.strictObject({ change: z.literal("ability-checks"), add }),
    z.strictObject({ change: z.literal("proficiency-bonus"), add }),
    z.strictObject({ change: z.literal("armor-class-base"), base: z.int().min(1).max(30) }),
    z.strictObject({ change: z.literal("immunity"), damage: name, when: name.optional() }),
    z.strictObject({
      change: z.literal("hit-points"),
      add: z.int().min(-500).max(500),
      perLevel: z.boolean().optional(),
    }),
    z.strictObject({ change: z.literal("spell-attack"), add }),
    z.strictObject({ change: z.literal("spell-save-dc"), add }),
    z.strictObject({
      change: z.enum(["weapon-attacks", "weapon-damage"]),
      add,
      of: weapons.optional(),
      when: name.optional(),
    }),
    z.strictObject({ change: z.literal("weapon-proficiency"), ids: z.array(name).max(40) }),
    z.strictObject({ change: z.literal("unarmed-strike"), dice, damage: name, add }),
    z.strictObject({
      change: z.literal("extra-damage"),
      dice,
      damage: name,
      of: weapons.optional(),
      when: name.optional(),
    }),
    z.strictObject({
      change: z.literal("advantage"),
      on: z.enum(["save", "check", "initiative", "attack", "death-save", "concentration"]),
      mode: z.enum(["advantage", "disadvantage"]).optional(),
      abilities: z.array(ability).max(6).optional(),
      skills: z.array(name).max(18).optional(),
      conditions: z.array(name).max(15).optional(),
      when: name.optional(),
    }),
    z.strictObject({
      change: z.literal("condition-immunity"),
      condition: name,
      when: name.optional(),
    }),
    z.strictObject({ change: z.literal("vulnerability"), damage: name }),
    z.strictObject({ change: z.literal("language"), language: name }),
    z.strictObject({
      change: z.enum([
        "armor-trained",
        "armor-needs-no-strength",
        "armor-quiet",
        "shield-needs-no-hand",
      ]),
    }),
    z.strictObject({ change: z.literal("resistance"), damage: name, when: name.optional() }),
    z.strictObject({
      change: z.literal("sense"),
      sense: name,
      range: z.int().min(0).max(2000),
      more: feet.optional(),
    }),
  ])
  .meta({
    id: "ItemEffect",
    description: "A number that an item changes while it is worn or held",
  });
