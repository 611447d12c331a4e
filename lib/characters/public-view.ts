import { z } from "zod";
import { FindingView, SheetView, TextsView } from "@/lib/rulebook/sheet-view";
import { Appearance } from "./appearance";
import { BuildView, CharacterCard } from "./schema";

const OwnerView = z
  .object({ handle: z.string().nullable(), name: z.string().nullable() })
  .meta({ id: "Owner", description: "Who made it, as far as they tell" });

/** A character as anybody may see it; fields its owner keeps to themselves are null. */
const PublicCharacter = CharacterCard.omit({ openChoices: true, archivedAt: true })
  .extend({
    url: z.string(),
    owner: OwnerView,
    pronouns: z.string().nullable(),
    alignment: z.string().nullable(),
    biography: z.string().nullable(),
    appearance: Appearance,
    build: BuildView,
    publishedAt: z.date().transform((date) => date.toISOString()),
    version: z.int(),
  })
  .meta({ id: "PublicCharacter" });

/** The same with everything that the page derives from the build. */
export const PublicCharacterPage = z
  .object({
    character: PublicCharacter,
    sheet: SheetView,
    findings: z.array(FindingView).readonly(),
    texts: TextsView,
  })
  .meta({ id: "PublicCharacterPage" });

export type PublicCharacterPage = z.output<typeof PublicCharacterPage>;

export const ShowcaseCard = CharacterCard.pick({
  slug: true,
  name: true,
  speciesId: true,
  classId: true,
  backgroundId: true,
  classes: true,
  speciesName: true,
  backgroundName: true,
  level: true,
  portrait: true,
  violations: true,
  homebrew: true,
})
  .extend({
    url: z.string(),
    owner: OwnerView,
    publishedAt: z.date().transform((date) => date.toISOString()),
  })
  .meta({ id: "ShowcaseCard" });

export type ShowcaseCardView = z.output<typeof ShowcaseCard>;
