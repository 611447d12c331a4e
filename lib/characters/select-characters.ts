import { and, eq, isNull, type SQL } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { portraits } from "@/db/schema/portraits";
import type { Ctx } from "@/lib/kernel/ctx";

export type CharacterRow = typeof characters.$inferSelect;

export type CharacterWithPortrait = CharacterRow & {
  portraitFile: Pick<
    typeof files.$inferSelect,
    "id" | "width" | "height" | "placeholder" | "variants" | "driver"
  > | null;
  portraitAi: boolean | null;
};

/** The row with its chosen portrait: one query. */
export const withPortrait = {
  row: characters,
  file: {
    id: files.id,
    width: files.width,
    height: files.height,
    placeholder: files.placeholder,
    variants: files.variants,
    driver: files.driver,
  },
  ai: portraits.ai,
};

export async function selectCharacters(
  ctx: Ctx,
  where: SQL | undefined,
  locks = false,
): Promise<CharacterWithPortrait[]> {
  const query = ctx.db
    .select(withPortrait)
    .from(characters)
    .leftJoin(portraits, and(eq(portraits.id, characters.chosenPortraitId), isNull(portraits.deletedAt)))
    .leftJoin(files, eq(files.id, portraits.fileId))
    .where(where);
  const rows = await (locks ? query.for("update", { of: characters }) : query);
  return rows.map(({ row, file, ai }) => ({ ...row, portraitFile: file?.id ? file : null, portraitAi: ai }));
}
