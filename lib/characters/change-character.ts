import { eq } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Owned } from "@/lib/kernel/owned";
import type { CharacterRow } from "./select-characters";

/** Changes columns besides the versioned content (`saveVersion` writes that). Not awaited, it can run beside other questions. */
export function changeCharacter(
  ctx: Ctx,
  character: Owned<Pick<CharacterRow, "id">>,
  changed: Partial<Omit<typeof characters.$inferInsert, "id" | "ownerId">>,
) {
  return ctx.db.update(characters).set(changed).where(eq(characters.id, character.id));
}
