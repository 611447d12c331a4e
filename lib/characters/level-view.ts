import { z } from "zod";
import type { Locale } from "@/lib/kernel/ctx";
import type { Build } from "@/lib/rulebook/build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { newAtLevel } from "@/lib/rulebook/level";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { textsIn } from "@/lib/rulebook/texts-in";
import { CharacterView } from "./schema";

/** What a level gained or lost made of the character. */
export const LevelView = z
  .object({
    character: CharacterView,
    level: z.int().describe("The level that it has now"),
    hitPoints: z.object({ before: z.int(), after: z.int() }).describe("The maximum"),
    proficiencyBonus: z.object({ before: z.int(), after: z.int() }),
    features: z
      .array(z.object({ kind: z.string(), id: z.string(), name: z.string(), line: z.string().optional() }))
      .describe("New at this level; empty after a level lost"),
    choices: z
      .array(z.object({ slot: z.string(), step: z.string(), count: z.int() }))
      .describe("What the level asks and nobody has answered yet, in the order of the guided creation"),
  })
  .meta({ id: "LevelChange" });

export type LevelView = z.output<typeof LevelView>;

/** The numbers that moved between two builds, in words for whoever asked. */
export function levelChange(before: Build, after: Build, locale: Locale) {
  const was = deriveSheet(srd52, before);
  const now = deriveSheet(srd52, after);
  const gained = now.level > was.level ? newAtLevel(srd52, after, now.level) : { features: [], slots: [] };
  const texts = textsIn(gained.features, after, locale);
  return {
    level: now.level,
    hitPoints: { before: was.hitPoints.value, after: now.hitPoints.value },
    proficiencyBonus: { before: was.proficiencyBonus.value, after: now.proficiencyBonus.value },
    features: gained.features.map(({ kind, id }) => ({ kind, id, name: id, ...texts[`${kind}/${id}`] })),
    choices: gained.slots.filter((slot) => slot.open).map(({ slot, step, count }) => ({ slot, step, count })),
  };
}
