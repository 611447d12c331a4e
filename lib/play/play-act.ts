import { z } from "zod";
import { effectIds } from "@/lib/rulebook/effects/catalogue";
import { conditionIds, damageTypes } from "@/lib/rulebook/terms";

const amountMax = 9999;
const pointsMax = 500;
const facesMax = 40;
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
/** A form sends a word where JSON sends a boolean. */
const flag = z.union([
  z.boolean(),
  z.enum(["true", "false"]).transform((value) => value === "true"),
]);
const id = z.string().min(1).max(120);
const slot = { level: whole(1, 9), pact: flag.optional().describe("A slot of Pact Magic") };

const lastCharge = {
  d20: whole(1, 20).optional().describe("The die that the last charge of some items calls for"),
  regained: whole(0, pointsMax).optional().describe("Charges that a 20 on it brings back"),
};

/** One thing that happens at the table. Dice that are not given are rolled by the server. */
export const PlayAct = z
  .discriminatedUnion("act", [
    z.strictObject({
      act: z.literal("damage"),
      amount: whole(1, amountMax),
      type: z
        .enum(damageTypes)
        .optional()
        .describe("Resistance and immunity count only where the type is told"),
      critical: flag.optional(),
      when: z
        .array(z.string().max(80))
        .max(20)
        .optional()
        .describe("Circumstances of resistances that hold now"),
    }),
    z.strictObject({ act: z.literal("heal"), amount: whole(1, amountMax) }),
    z.strictObject({
      act: z.literal("temporary"),
      amount: whole(0, amountMax).describe(
        "The better of these and those there are; 0 gives them up",
      ),
    }),
    z.strictObject({ act: z.literal("death_save"), d20: whole(1, 20).optional() }),
    z.strictObject({ act: z.literal("stabilize") }),
    z.strictObject({ act: z.literal("revive") }),
    z.strictObject({ act: z.literal("spend_slot"), ...slot }),
    z.strictObject({ act: z.literal("restore_slot"), ...slot }),
    z.strictObject({
      act: z.literal("spend_resource"),
      resource: id,
      count: whole(1, pointsMax).default(1),
      ...lastCharge,
    }),
    z.strictObject({
      act: z.literal("restore_resource"),
      resource: id,
      count: whole(1, pointsMax).default(1),
    }),
    z.strictObject({ act: z.literal("spend_free_casting"), spell: id }),
    z.strictObject({ act: z.literal("restore_free_casting"), spell: id }),
    z.strictObject({
      act: z.literal("cast"),
      spell: id,
      by: z.enum(["cantrip", "slot", "pact", "free", "ritual"]).describe("What pays for it"),
      level: whole(1, 9).optional().describe("Of the slot"),
    }),
    z.strictObject({
      act: z.literal("make_slot"),
      level: whole(1, 5).describe("Of sorcery points"),
    }),
    z.strictObject({ act: z.literal("slot_to_points"), level: whole(1, 9) }),
    z.strictObject({ act: z.literal("hit_die"), die: whole(6, 12), roll: whole(1, 12).optional() }),
    z
      .strictObject({ act: z.literal("initiative") })
      .describe("Initiative is rolled: what comes back with it does"),
    z.strictObject({ act: z.literal("short_rest") }),
    z.strictObject({ act: z.literal("long_rest") }),
    z
      .strictObject({
        act: z.literal("dawn"),
        regained: z
          .record(id, whole(0, pointsMax))
          .optional()
          .describe("Charges that the table rolled for, by resource id"),
      })
      .describe("What comes back at dawn does: charges of magic items, with their dice"),
    z
      .strictObject({
        act: z.literal("use_item"),
        entry: id.describe("Id in the inventory"),
        faces: z
          .array(whole(1, 20))
          .max(facesMax)
          .optional()
          .describe("Dice of the potion, or the d20 of the check that a scroll asks for"),
      })
      .describe(
        "Drinks a potion, reads a scroll, uses up what works once; it leaves the inventory",
      ),
    z
      .strictObject({
        act: z.literal("cast_item"),
        entry: id,
        spell: id,
        charges: whole(0, pointsMax).optional().describe("The fewest it takes where absent"),
        ...lastCharge,
      })
      .describe("Casts a spell from a magic item: its charges or its use of the day are spent"),
    z.strictObject({ act: z.literal("end_potion"), potion: id.describe("Id of the item") }),
    z.strictObject({ act: z.literal("condition"), condition: z.enum(conditionIds), on: flag }),
    z.strictObject({ act: z.literal("exhaustion"), level: whole(0, 6) }),
    z.strictObject({ act: z.literal("inspiration"), on: flag }),
    z.strictObject({ act: z.literal("concentrate"), spell: id.nullable() }),
    z.strictObject({
      act: z.literal("concentration_save"),
      kept: flag.describe("How the first save in `concentrationSaves` ended"),
    }),
    z
      .strictObject({
        act: z.literal("effect"),
        effect: z.enum(effectIds),
        on: flag,
        level: whole(1, 9).optional().describe("Of the slot, where more of it does more"),
      })
      .describe(
        "A spell or a feature in effect on the character begins or ends; beginning a rage spends one",
      ),
    z.strictObject({
      act: z.literal("encumbrance"),
      on: flag.describe("Table option: too heavy a load slows"),
    }),
    z
      .strictObject({ act: z.literal("undo") })
      .describe("Takes back the last call that changed something"),
  ])
  .meta({ id: "PlayAct" });

export type PlayAct = z.output<typeof PlayAct>;
