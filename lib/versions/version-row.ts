import { and, eq, inArray } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { characterVersions } from "@/db/schema/versions";
import { publicPath } from "@/lib/characters/present";
import type { CharacterRow } from "@/lib/characters/select-characters";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";

/** @throws Fault not_found `characters.version_not_found` */
export async function versionOf(ctx: Ctx, characterId: Id<"character">, version: number) {
  const [entry] = await ctx.db
    .select()
    .from(characterVersions)
    .where(
      and(eq(characterVersions.characterId, characterId), eq(characterVersions.version, version)),
    );
  must(entry, "not_found", "characters.version_not_found");
  return entry;
}

/** Two of them, in one query. @throws Fault not_found `characters.version_not_found` */
export async function twoVersionsOf(
  ctx: Ctx,
  characterId: Id<"character">,
  one: number,
  other: number,
) {
  const entries = await ctx.db
    .select()
    .from(characterVersions)
    .where(
      and(
        eq(characterVersions.characterId, characterId),
        inArray(characterVersions.version, [one, other]),
      ),
    );
  const [first, second] = [one, other].map((wanted) =>
    entries.find(({ version }) => version === wanted),
  );
  must(first && second, "not_found", "characters.version_not_found");
  return [first, second] as const;
}

export type Author = { you: boolean; name: string | null };

/** Who wrote each entry, as far as they tell; null is the server itself. */
export async function authorsOf(
  ctx: Ctx,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => Author | null> {
  const own = isPerson(ctx.actor) ? ctx.actor.userId : null;
  const others = [...new Set(ids)].filter((id) => id !== null && id !== own) as Id<"user">[];
  const rows =
    others.length === 0
      ? []
      : await ctx.db
          .select({ id: users.id, name: users.name, handle: users.handle })
          .from(users)
          .where(inArray(users.id, others));
  const names = new Map(rows.map(({ id, name, handle }) => [id as string, name ?? handle]));
  return (id) => (id === null ? null : { you: id === own, name: names.get(id) ?? null });
}

/** Where everybody may see this version: only what stood while the character was shown. */
export function permalinkOf(
  character: CharacterRow,
  { version, shown }: { version: number; shown: boolean },
): string | null {
  return character.visibility !== "private" && shown
    ? `${publicPath(character)}@v${version}`
    : null;
}
