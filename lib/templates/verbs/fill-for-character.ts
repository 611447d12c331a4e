import { eq } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { templates } from "@/db/schema/templates";
import { ownCharacter } from "@/lib/characters/character-row";
import { CharacterId } from "@/lib/characters/schema";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { moodWords } from "@/lib/portraits/prompt-words";
import { lineageOf } from "@/lib/portraits/subject-of";
import { fillTemplate } from "../fill-template";
import { slotSources } from "../rules";
import { Slug, TemplateId } from "../schema";
import { visibleTemplate } from "../store";

type Mood = keyof typeof moodWords;

export const FilledPrompt = z
  .object({
    templateId: TemplateId,
    prompt: z.string(),
    negativePrompt: z.string(),
    parts: z
      .array(
        z.object({
          text: z.string(),
          slot: z.string().optional(),
          source: z.enum(slotSources).optional(),
          from: z.enum(["sheet", "seed", "fallback", "typed"]).optional(),
        }),
      )
      .describe("The prompt in pieces: which words came from where"),
  })
  .meta({ id: "FilledPrompt" });

/** The prompt of a template for one of one's own characters, with where each word comes from. */
export const fillForCharacter = verb({
  name: "templates.fill",
  kind: "read",
  access: "person",
  scope: "templates:read",
  input: z.strictObject({
    id: z.union([TemplateId, Slug]),
    characterId: CharacterId,
    mood: z.enum(Object.keys(moodWords) as [Mood, ...Mood[]]).optional(),
  }),
  output: FilledPrompt,
  async run({ ctx, input: { id, characterId, mood } }) {
    const column = id.startsWith("tpl_") ? templates.id : templates.slug;
    const { row } = await visibleTemplate(ctx, eq(column, id as never));
    const [character] = await ctx.db
      .select()
      .from(characters)
      .where(ownCharacter(ctx, characterId));
    must(character, "not_found", "characters.not_found");
    const filled = fillTemplate(row.document, {
      speciesId: character.speciesId ?? "human",
      lineageId: lineageOf(character),
      classId: character.classId ?? "fighter",
      backgroundId: character.backgroundId,
      level: character.level,
      appearance: character.appearance,
      pronouns: character.pronouns,
      mood: mood ?? null,
      seed: character.id,
    });
    return { templateId: row.id, ...filled };
  },
});
