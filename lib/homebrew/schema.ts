import { z } from "zod";
import { pageOf } from "@/lib/kernel/cursor";
import { idSchema } from "@/lib/kernel/ids";
import { nameText } from "@/lib/kernel/name-text";
import { rowLengthMax } from "./limits";

export const EntryId = idSchema("homebrew");

/** What a person writes themselves; classes and subclasses come with imported builds only. */
export const entryKinds = ["item", "feat", "background", "species", "spell"] as const;
export type EntryKind = (typeof entryKinds)[number];
export const EntryKind = z.enum(entryKinds);

export const entryInput = {
  name: nameText(80).min(1),
  line: nameText(300).default("").describe("What it is, in a line of your own"),
  row: z
    .record(z.string().max(60), z.json())
    .refine((row) => JSON.stringify(row).length <= rowLengthMax, { message: "homebrew.too_long" })
    .describe("The facts, in the shape of the pack's rows of that kind"),
};

export const EntryView = z
  .object({
    id: EntryId,
    key: z.string().describe("What builds call it: begins with `homebrew-`"),
    kind: EntryKind,
    name: z.string(),
    line: z.string(),
    row: z.record(z.string(), z.unknown()),
    version: z.int().describe("Counts every rewriting; the ETag is made of it"),
    createdAt: z.date().transform((date) => date.toISOString()),
    updatedAt: z.date().transform((date) => date.toISOString()),
  })
  .meta({ id: "HomebrewEntry", description: "An entry of your own for the rulebook" });

export type EntryView = z.output<typeof EntryView>;
export const EntryPage = pageOf(EntryView).meta({ id: "HomebrewEntryPage" });
