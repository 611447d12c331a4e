import { z } from "zod";
import { Appearance } from "@/lib/characters/appearance";
import * as limits from "@/lib/characters/limits";
import { locales } from "@/lib/kernel/locale";
import { BuildInput } from "@/lib/rulebook/build-input";
import { SheetSchema } from "./sheet-schema";

export const documentName = "mythwright.character/1";
/** Path on every instance. The name is the promise: what validates today validates for as long as it says `/1`. */
export const schemaPath = "/schemas/character-1.json";

const Portrait = z.looseObject({
  url: z.url().max(2000),
  width: z.int().min(0),
  height: z.int().min(0),
  ai: z.boolean().describe("True where a model drew it"),
});

/** Who the character is, besides the rules. What its owner keeps to themselves is null. */
const Identity = z.looseObject({
  name: z.string().max(limits.nameLengthMax),
  pronouns: z.string().max(limits.pronounsLengthMax).nullable(),
  alignment: z.string().max(40).nullable(),
  biography: z.string().max(limits.biographyLengthMax).nullable(),
  appearance: Appearance,
  url: z.url().max(2000).optional().describe("The page, as it is now"),
  versionUrl: z.url().max(2000).optional().describe("The page of exactly this version"),
  version: z.int().min(1).optional(),
  updatedAt: z.iso.datetime().optional(),
  owner: z
    .looseObject({ handle: z.string().nullable(), name: z.string().nullable() })
    .optional()
    .describe("Who made it, as far as they tell"),
  portrait: Portrait.nullable().optional(),
});

const Finding = z.looseObject({
  code: z.string(),
  severity: z.enum(["open", "violation", "homebrew"]),
  slot: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  srdRef: z.looseObject({ section: z.string() }),
});

const Texts = z
  .record(z.string(), z.looseObject({ name: z.string(), line: z.string().optional() }))
  .describe("`kind/id` to its name and one line, in the language of the document");

/**
 * Our own document. To read a character, `character` and `build` are enough; `sheet`, `findings` and `texts` are derived
 * from the build, for programs that do not know the rules, and are never believed on the way in.
 */
export const CharacterDocument = z
  .looseObject({
    $schema: z.string().max(2000).optional(),
    schema: z.literal(documentName),
    language: z.enum(locales).optional(),
    character: Identity,
    build: BuildInput,
    sheet: SheetSchema.optional(),
    findings: z.array(Finding).optional(),
    texts: Texts.optional(),
    attribution: z
      .string()
      .optional()
      .describe("Must stay with every copy that shows the rules' contents"),
  })
  .meta({
    title: "Character",
    description: "A character with its build and everything derived from it",
  });

export type CharacterDocument = z.input<typeof CharacterDocument>;
