import { z } from "zod";
import { moment } from "@/lib/rooms/schema";
import { Proof } from "./proof";
import { rollKinds, rollModes, seedCircles } from "./terms";

const InBoth = z.object({ en: z.string(), fa: z.string() });

/** What a roll was, in the `meta` of its message; names are in both languages, for each reader's own. */
export const RollFacts = z
  .object({
    what: z.literal("roll"),
    kind: z.enum(rollKinds),
    key: z.string().nullable().describe("What of the sheet was rolled; null for free dice"),
    name: InBoth.nullable(),
    dice: z.string().nullable().describe("What fell besides a d20"),
    level: z.int().optional().describe("Level of the slot, above the spell's own"),
    critical: z.boolean(),
    rolled: z.object({
      dice: z.array(
        z.object({
          faces: z.int(),
          face: z.int(),
          dropped: z.literal(true).optional(),
          counts: z.int().optional(),
        }),
      ),
      bonuses: z
        .array(z.object({ value: z.int(), name: z.string() }))
        .describe("Each with the key of its reason in `names`"),
      total: z.int(),
      mode: z.enum(rollModes),
      outcome: z.enum(["critical", "fumble"]).optional(),
      changes: z
        .array(z.object({ name: z.string(), from: z.int(), to: z.int() }))
        .optional()
        .describe("Faces that features changed"),
    }),
    names: z.record(z.string(), InBoth),
    rules: z.record(z.string(), InBoth).describe("Where the rule of a reason stands in the SRD"),
    hints: z
      .array(z.object({ mode: z.enum(["advantage", "disadvantage"]), names: z.array(z.string()) }))
      .describe("What holds only now and then, and was left to the table"),
    damageType: z.string().nullable().describe("Key in `names`"),
    onHit: z.string().nullable().describe("What is rolled where this hits"),
    proof: Proof,
  })
  .meta({ id: "RollFacts", description: "A roll with all its parts and its proof" });
export type RollFacts = z.output<typeof RollFacts>;

export const SeedView = z
  .object({
    circle: z.enum(seedCircles),
    number: z.int(),
    hash: z.string().describe("SHA-256 of the seed, hexadecimal"),
    seed: z.string().nullable().describe("Revealed when the next one has taken its place"),
    counter: z.int().describe("Rolls that were made from it"),
    createdAt: moment,
    revealedAt: moment.nullable(),
  })
  .meta({ id: "DiceSeed" });
export type SeedView = z.output<typeof SeedView>;

export const RoomDice = z
  .object({
    everybody: SeedView.describe("For rolls that everybody sees"),
    gameMasters: SeedView.describe("For rolls that are hidden; revealed to game masters alone"),
  })
  .meta({ id: "RoomDice", description: "What the dice of a room fall from now" });
export type RoomDice = z.output<typeof RoomDice>;

export const RollOption = z
  .object({ key: z.string(), kind: z.enum(rollKinds), name: z.string() })
  .meta({ id: "RollOption" });
export type RollOption = z.output<typeof RollOption>;
export const RollOptions = z
  .object({ items: z.array(RollOption) })
  .meta({ id: "RollOptions", description: "What the character that you play here can roll" });
