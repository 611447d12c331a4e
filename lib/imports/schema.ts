import { z } from "zod";
import { Appearance } from "@/lib/characters/appearance";
import { BuildView, CharacterId } from "@/lib/characters/schema";
import { locales } from "@/lib/kernel/locale";
import { leafStatuses, reasons } from "./account";
import { importKinds } from "./imported";
import { charactersPerFileMax, fileBytesMax } from "./limits";

const base64Max = Math.ceil(fileBytesMax / 3) * 4 + 4;

/** The file: its bytes as base64, or a JSON file as text. Exactly one of the two. */
const fileInput = {
  base64: z
    .string()
    .max(base64Max)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, { message: "base64" })
    .optional()
    .describe("The file's bytes"),
  text: z.string().max(fileBytesMax).optional().describe("The text of a JSON file"),
  which: z
    .int()
    .min(0)
    .max(charactersPerFileMax - 1)
    .optional()
    .describe("Which character of the file, counted from 0; the first where it is not said"),
};

const locale = z.enum(locales).optional();

export const PreviewInput = z.strictObject({
  ...fileInput,
  against: CharacterId.optional().describe("A character of yours that would be replaced"),
  locale,
});

export const TakeInput = z.strictObject({
  ...fileInput,
  replace: CharacterId.optional().describe(
    "A character of yours to replace, instead of making a new one",
  ),
  digest: z.string().max(100).optional().describe("Of the preview; needed to replace"),
});

export const ReportInput = z.strictObject({
  ...fileInput,
  format: z.enum(["json", "md"]).default("json"),
  locale,
});

const count = z.int();

const AccountView = z
  .object({
    leaves: count.describe("Values that the file has"),
    counts: z
      .object({ read: count, carried: count, changed: count, lost: count })
      .describe("How many of them had which fate; they add up to `leaves`"),
    nothingLost: z.boolean().describe("No leaf is lost and every number is the file's"),
    entries: z
      .array(
        z.object({
          path: z.string().describe("Dotted, from the top of the file"),
          status: z.enum(leafStatuses),
          reason: z.enum(reasons),
          name: z.string().optional().describe("How the file calls it"),
          value: z.string().describe("In short"),
          became: z.string().optional().describe("What stands in the character instead"),
          leaves: count,
        }),
      )
      .describe("What was lost, changed and carried; whole parts of one fate are one entry"),
    more: count.describe("Entries that only the report has"),
    beside: z.array(z.string()).describe("Files of the same archive that nothing was read of"),
    differences: z
      .array(
        z.object({
          what: z.string(),
          id: z.string().optional(),
          label: z.string(),
          file: z.number(),
          here: z.number(),
        }),
      )
      .describe("Numbers that the file's own program has otherwise"),
  })
  .meta({ id: "ImportAccount" });

export const ImportPreview = z
  .object({
    kind: z.enum(importKinds),
    name: z.string(),
    names: z.array(z.string()).describe("Of every character in the file"),
    which: count,
    line: z
      .string()
      .describe("What it is, in the language asked for; empty for a character without rules"),
    pronouns: z.string().optional(),
    alignment: z.string().nullable().optional(),
    biography: z.string().optional(),
    appearance: Appearance.optional(),
    build: BuildView,
    summary: z.object({
      species: z.string().nullable(),
      classes: z.array(z.object({ id: z.string(), level: z.int() })),
      background: z.string().nullable(),
      level: z.int(),
      hitPoints: z.int(),
      hitPointsNow: z.int(),
      armorClass: z.int(),
      spells: z.int(),
      items: z.int(),
    }),
    picture: z.boolean().describe("Whether the file has a portrait that comes along"),
    findings: z
      .object({ open: z.int(), violations: z.int(), homebrew: z.int() })
      .describe("What the rules say of it"),
    account: AccountView,
    difference: z
      .array(z.object({ what: z.string(), before: z.string(), after: z.string() }))
      .nullable()
      .describe("What would change on the character named in `against`"),
    digest: z.string().describe("Names this file and the state it was compared with"),
  })
  .meta({ id: "ImportPreview" });

export const ImportReport = z
  .object({
    filename: z.string(),
    type: z.string().describe("Content type"),
    text: z.string().describe("Every leaf of the file with what became of it, as JSON or Markdown"),
  })
  .meta({ id: "ImportReport" });
