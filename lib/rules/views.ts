import { z } from "zod";
import type { Finding } from "@/lib/rulebook/check";
import type { Sheet } from "@/lib/rulebook/sheet";
import { SrdRefView } from "./schema";

export const FindingView = z
  .custom<Finding>((value) => typeof value === "object" && value !== null)
  .meta({
    id: "Finding",
    type: "object",
    description: "What is open, against the rules or homebrew, with the choice at fault and the rule",
    required: ["code", "severity", "slot", "params", "srdRef"],
    properties: {
      code: { type: "string" },
      severity: { enum: ["open", "violation", "homebrew"] },
      slot: { type: "string" },
      params: { type: "object" },
      srdRef: { type: "object" },
    },
  });

export const ExplainedView = z
  .object({
    value: z.number(),
    parts: z.array(
      z.object({
        value: z.number(),
        source: z.object({ kind: z.string(), id: z.string(), slot: z.string().optional() }),
        srdRef: SrdRefView,
        note: z.string().optional(),
      }),
    ),
  })
  .meta({ id: "Explained", description: "A number and why: the parts add up to the value" });

/** The engine's own type is the contract; the document names its parts. */
export const SheetView = z
  .custom<Sheet>((value) => typeof value === "object" && value !== null)
  .meta({
    id: "Sheet",
    type: "object",
    description:
      "Everything derived from a build: abilities, saves, skills, hit points, armor class with its alternatives, attacks, spellcasting, resources, senses, equipment. Every number is `{ value, parts }`.",
    required: [
      "pack",
      "packVersion",
      "level",
      "classes",
      "abilities",
      "saves",
      "skills",
      "hitPoints",
      "armorClass",
      "attacks",
    ],
  });

export const TextsView = z
  .record(z.string(), z.object({ name: z.string(), line: z.string().optional() }))
  .meta({ id: "Texts", description: "`kind/id` to its name and one line in the language asked for" });
