import { z } from "zod";
import { ImageView } from "@/lib/files/schema";
import { pageInput, pageOf } from "@/lib/kernel/cursor";
import { idSchema } from "@/lib/kernel/ids";
import { IfMatch } from "@/lib/kernel/if-match";
import { nameText } from "@/lib/kernel/name-text";
import { BuildInput, ChoiceInput } from "@/lib/rulebook/build-input";
import { BuildView } from "@/lib/rulebook/sheet-view";
import { Appearance } from "./appearance";
import * as limits from "./limits";

export { BuildInput, BuildView, ChoiceInput, IfMatch };

export const CharacterId = idSchema("character");
export const Slug = z
  .string()
  .min(3)
  .max(120)
  .regex(/^[a-z0-9-]+$/)
  .describe("Name of the public page");
export const visibilities = ["private", "unlisted", "public"] as const;
const instant = z.date().transform((date) => date.toISOString());

/** What a person writes about the character, besides the rules. */
export const identityInput = {
  name: nameText(limits.nameLengthMax),
  pronouns: nameText(limits.pronounsLengthMax),
  alignment: z.string().max(40).nullable(),
  biography: z.string().max(limits.biographyLengthMax),
  appearance: Appearance,
};

export const CharacterCard = z
  .object({
    id: CharacterId,
    slug: Slug,
    name: z.string(),
    speciesId: z.string().nullable(),
    classId: z.string().nullable(),
    backgroundId: z.string().nullable(),
    classes: z
      .array(
        z.object({
          id: z.string(),
          level: z.int(),
          name: z.string().optional().describe("Of a homebrew class"),
        }),
      )
      .describe("Every class with its levels, in the order taken"),
    speciesName: z
      .string()
      .nullable()
      .describe("Name of a homebrew species; null for one of the rulebook"),
    backgroundName: z
      .string()
      .nullable()
      .describe("Name of a homebrew background; null for one of the rulebook"),
    level: z.int(),
    visibility: z.enum(visibilities),
    openChoices: z.int().describe("Choices that still need picks"),
    violations: z.int().describe("Rules that the build breaks"),
    homebrew: z.int().describe("Entries of the owner's own making"),
    portrait: ImageView.nullable(),
    updatedAt: instant,
    archivedAt: instant.nullable(),
  })
  .meta({ id: "CharacterCard" });

export const CharacterView = CharacterCard.extend({
  pronouns: z.string(),
  alignment: z.string().nullable(),
  biography: z.string(),
  appearance: Appearance,
  build: BuildView,
  url: z.string().describe("Path of the public page; an unlisted one carries its secret"),
  publishedAt: instant.nullable(),
  step: z.string().nullable().describe("Where the owner was last at in the wizard"),
  version: z.int().describe("Counts every change; the ETag is made of it"),
  createdAt: instant,
}).meta({ id: "Character" });

export const CharacterPage = pageOf(CharacterCard).meta({ id: "CharacterPage" });

export const characterSorts = ["updated", "created", "name", "level"] as const;

export const ListCharactersInput = z.strictObject({
  ...pageInput,
  query: z.string().trim().max(limits.searchLengthMax).optional().describe("Part of the name"),
  sort: z.enum(characterSorts).default("updated"),
  archived: z
    .union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")])
    .default(false)
    .describe("The archived ones instead"),
});

export type CharacterCardView = z.output<typeof CharacterCard>;
export type CharacterFullView = z.output<typeof CharacterView>;
