import { z } from "zod";
import { Appearance } from "@/lib/characters/appearance";
import { BuildView, CharacterId } from "@/lib/characters/schema";
import { importKinds, lostCodes } from "./imported";
import { fileBytesMax, jsonBytesMax } from "./limits";

const base64Max = Math.ceil(fileBytesMax / 3) * 4 + 4;

/** The file: a PNG or a JSON file as base64, or a JSON file as text. Exactly one of the two. */
export const fileInput = {
  base64: z
    .string()
    .max(base64Max)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, { message: "base64" })
    .optional()
    .describe("The file's bytes"),
  text: z.string().max(jsonBytesMax).optional().describe("The text of a JSON file"),
};

export const PreviewInput = z.strictObject({
  ...fileInput,
  against: CharacterId.optional().describe("A character of yours that would be replaced"),
  locale: z.enum(["en", "fa"]).optional(),
});

export const TakeInput = z.strictObject({
  ...fileInput,
  replace: CharacterId.optional().describe("A character of yours to replace, instead of making a new one"),
  digest: z.string().max(100).optional().describe("Of the preview; needed to replace"),
});

export const ImportPreview = z
  .object({
    kind: z.enum(importKinds),
    name: z.string(),
    line: z.string().describe("What it is, in the language asked for; empty for a character without rules"),
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
      armorClass: z.int(),
      spells: z.int(),
      items: z.int(),
    }),
    findings: z.object({ open: z.int(), violations: z.int(), homebrew: z.int() }).describe("What the rules say of it"),
    lost: z.array(z.object({ code: z.enum(lostCodes), name: z.string() })).describe("What could not be carried over"),
    difference: z
      .array(z.object({ what: z.string(), before: z.string(), after: z.string() }))
      .nullable()
      .describe("What would change on the character named in `against`"),
    digest: z.string().describe("Names this file and the state it was compared with"),
  })
  .meta({ id: "ImportPreview" });
