import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { generations, portraits } from "@/db/schema/portraits";
import { ownCharacter } from "@/lib/characters/character-row";
import { imageView } from "@/lib/files/image-view";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import type { PictureLicence } from "@/lib/lineage/schema";
import { env } from "@/lib/platform/env";
import { balanceOf } from "@/lib/stars/balance-of";
import { portraitsPerCharacterMax } from "../limits";
import { promptOf } from "../prompt-of";
import { availableProviders } from "../providers/choose-provider";
import { portraitPrices } from "../rules";
import { PortraitList } from "../schema";
import { toGeneration } from "../store";

const generationsShownMax = 20;

/** A character's portraits and its newest runs, in four queries. */
export const listPortraits = verb({
  name: "portraits.list",
  kind: "read",
  access: "person",
  scope: "portraits:read",
  input: z.strictObject({ characterId: idSchema("character") }),
  output: PortraitList,
  async run({ ctx, input }) {
    const [character] = await ctx.db
      .select()
      .from(characters)
      .where(ownCharacter(ctx, input.characterId));
    must(character, "not_found", "characters.not_found");
    const rows = await ctx.db
      .select({ portrait: portraits, file: files })
      .from(portraits)
      .innerJoin(files, eq(files.id, portraits.fileId))
      .where(and(eq(portraits.characterId, character.id), isNull(portraits.deletedAt)))
      .orderBy(desc(portraits.id))
      .limit(portraitsPerCharacterMax);
    const runs = await ctx.db
      .select()
      .from(generations)
      .where(eq(generations.characterId, character.id))
      .orderBy(sql`${generations.id} desc`)
      .limit(generationsShownMax);
    const madeBy = new Map(rows.map(({ portrait }) => [portrait.generationId, portrait.id]));
    const { prompt, negativePrompt } = promptOf(character, character.id);
    const aiAvailable = availableProviders().includes("hugging-face");
    return {
      portraits: rows.map(({ portrait, file }) => ({
        id: portrait.id,
        image: imageView(file, portrait.ai),
        madeBy: portrait.madeBy,
        ai: portrait.ai,
        licence: portrait.licence as PictureLicence,
        noAi: portrait.noAi,
        credited: portrait.credited,
        chosen: portrait.id === character.chosenPortraitId,
        generationId: portrait.generationId,
        createdAt: portrait.createdAt,
      })),
      generations: runs.map((run) => toGeneration(run, madeBy.get(run.id) ?? null)),
      composedPrompt: prompt,
      negativePrompt,
      aiAvailable,
      model: aiAvailable ? env().HF_MODEL : null,
      prices: portraitPrices,
      stars: (await balanceOf(ctx.db, character.ownerId)).available,
    };
  },
});
