import { z } from "zod";
import type { Locale } from "@/lib/kernel/ctx";
import type { Build } from "@/lib/rulebook/build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { grown, spellsGained } from "@/lib/rulebook/grown";
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
      .array(
        z.object({
          kind: z.string(),
          id: z.string(),
          name: z.string(),
          line: z.string().optional(),
        }),
      )
      .describe("New at this level; empty after a level lost"),
    grown: z
      .array(
        z.object({
          what: z.enum([
            "slots",
            "pact-slots",
            "attacks",
            "speed",
            "resource",
            "free-casting",
            "extra",
          ]),
          id: z.string().optional().describe("Of the resource, the spell or the feature"),
          name: z.string().optional(),
          level: z.int().optional().describe("Spell level of the slots"),
          before: z
            .union([z.number(), z.string()])
            .optional()
            .describe("Absent where there was nothing"),
          after: z.union([z.number(), z.string()]),
        }),
      )
      .describe("Numbers and dice that the level moved; empty after a level lost"),
    spells: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .describe("Spells that came with the level by themselves"),
    choices: z
      .array(z.object({ slot: z.string(), step: z.string(), count: z.int() }))
      .describe(
        "What the level asks and nobody has answered yet, in the order of the guided creation",
      ),
  })
  .meta({ id: "LevelChange" });

export type LevelView = z.output<typeof LevelView>;

/** The numbers that moved between two builds, in words for whoever asked. */
export function levelChange(before: Build, after: Build, locale: Locale) {
  const was = deriveSheet(srd52, before);
  const now = deriveSheet(srd52, after);
  const gained =
    now.level > was.level ? newAtLevel(srd52, after, now.level) : { features: [], slots: [] };
  const moved = now.level > was.level ? grown(was, now) : [];
  const spells =
    now.level > was.level ? spellsGained(was, now).map((id) => ({ kind: "spell", id })) : [];
  const texts = textsIn([gained.features, moved, spells], after, locale);
  return {
    level: now.level,
    hitPoints: { before: was.hitPoints.value, after: now.hitPoints.value },
    proficiencyBonus: { before: was.proficiencyBonus.value, after: now.proficiencyBonus.value },
    features: gained.features.map(({ kind, id }) => ({
      kind,
      id,
      name: id,
      ...texts[`${kind}/${id}`],
    })),
    grown: moved.map(({ kind, when, ...row }) => {
      const names = [
        kind && texts[`${kind}/${row.id}`]?.name,
        when && texts[`when/${when}`]?.name,
      ].filter(Boolean);
      return { ...row, ...(names.length > 0 ? { name: names.join(" · ") } : {}) };
    }),
    spells: spells.map(({ kind, id }) => ({ id, name: texts[`${kind}/${id}`]?.name ?? id })),
    choices: gained.slots
      .filter((slot) => slot.open)
      .map(({ slot, step, count }) => ({ slot, step, count })),
  };
}
