import { z } from "zod";
import { SrdRefView } from "@/lib/rulebook/sheet-view";

/** Kinds of rows that the reference serves, by the plural that stands in the address. */
export const ruleKinds = [
  "classes",
  "subclasses",
  "species",
  "backgrounds",
  "feats",
  "skills",
  "languages",
  "alignments",
  "spells",
  "armor",
  "weapons",
  "gear",
  "tools",
  "packs",
  "magic-items",
] as const;

export type RuleKind = (typeof ruleKinds)[number];

export const RuleKindInput = z.enum(ruleKinds).describe("Kind of row");
export const PackInput = z.enum(["srd-5.2"]).default("srd-5.2").describe("Rules pack");

/** A row of the pack with its name and line in the language asked for; the other fields depend on the kind. */
export const RuleRow = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    line: z.string().nullable(),
    text: z.string().nullable().describe("Everything needed to play it, in the language asked for"),
    srdRef: SrdRefView,
  })
  .meta({ id: "RuleRow" });

export const attribution =
  "This work includes material from the System Reference Document 5.2 (“SRD 5.2”) by Wizards of the Coast LLC, available at https://www.dndbeyond.com/srd. The SRD 5.2 is licensed under the Creative Commons Attribution 4.0 International License, available at https://creativecommons.org/licenses/by/4.0/legalcode.";
