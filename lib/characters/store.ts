import { setImmediate as nextTurn } from "node:timers/promises";
import { and, eq, isNull, type SQL } from "drizzle-orm";
import { type CharacterSnapshot, characters, characterVersions } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { portraits } from "@/db/schema/portraits";
import { shelfColumn, toLibrary } from "@/lib/homebrew/library";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { type Id, newId } from "@/lib/kernel/ids";
import type { HomebrewEntry } from "@/lib/rulebook/build";
import { choicesMax } from "@/lib/rulebook/build-input";
import { summarize } from "./summary";

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

const ownedBy = (userId: Id<"user">, id: Id<"character">) =>
  and(eq(characters.id, id), eq(characters.ownerId, userId), isNull(characters.deletedAt));

/**
 * The character if it is the caller's own and not deleted. In a write the row is locked, so two devices take turns.
 *
 * @throws Fault not_found `characters.not_found`: what you may not see does not exist
 */
export async function ownedCharacter(ctx: Ctx, id: Id<"character">): Promise<CharacterWithPortrait> {
  must(isPerson(ctx.actor), "not_found", "characters.not_found");
  const mine = ownedBy(ctx.actor.userId, id);
  const [character] = await selectCharacters(ctx, mine, ctx.db !== ctx.runtime.db);
  must(character, "not_found", "characters.not_found");
  return character;
}

/**
 * The same, with everything on its owner's own shelf, in one question. Most who are still being made have no portrait:
 * only of those who do is it asked.
 */
export async function ownedCharacterAndLibrary(
  ctx: Ctx,
  id: Id<"character">,
): Promise<[character: CharacterWithPortrait, library: HomebrewEntry[]]> {
  must(isPerson(ctx.actor), "not_found", "characters.not_found");
  const { userId } = ctx.actor;
  const query = ctx.db
    .select({ row: characters, shelf: shelfColumn(ctx.db, userId) })
    .from(characters)
    .where(ownedBy(userId, id));
  const [found] = await (ctx.db === ctx.runtime.db ? query : query.for("update"));
  must(found, "not_found", "characters.not_found");
  const { row, shelf } = found;
  return [{ ...row, ...(await faceOf(ctx, row.chosenPortraitId)) }, toLibrary(shelf)];
}

async function faceOf(
  ctx: Ctx,
  chosen: Id<"portrait"> | null,
): Promise<Pick<CharacterWithPortrait, "portraitFile" | "portraitAi">> {
  const [found] = chosen
    ? await ctx.db
        .select({ file: withPortrait.file, ai: withPortrait.ai })
        .from(portraits)
        .innerJoin(files, eq(files.id, portraits.fileId))
        .where(and(eq(portraits.id, chosen), isNull(portraits.deletedAt)))
    : [];
  return { portraitFile: found?.file ?? null, portraitAi: found?.ai ?? null };
}

/** @throws Fault stale `characters.changed_elsewhere` when somebody changed it since `version` was read */
export function mustBeCurrent(character: CharacterRow, version: number | undefined): void {
  must(version === undefined || version === character.version, "stale", "characters.changed_elsewhere", {
    params: { yours: version ?? 0, current: character.version },
  });
}

export type Change = { code: string; params?: Record<string, string | number> };

export function snapshotOf(row: CharacterSnapshot): CharacterSnapshot {
  const { name, pronouns, alignment, biography, appearance, build } = row;
  return { name, pronouns, alignment, biography, appearance, build };
}

/**
 * The most choices that a build has, whoever writes it and however it grew. One that is over it already may shrink.
 *
 * @throws Fault conflict `characters.too_many_choices`
 */
function mustHaveRoomFor({ build: before }: CharacterSnapshot, { build }: CharacterSnapshot): void {
  const most = Math.max(choicesMax, before.choices.length);
  must(build.choices.length <= most, "conflict", "characters.too_many_choices", { params: { limit: choicesMax } });
}

/** Remembers where the owner is in the wizard. That changes nothing of the character, so it makes no version. */
export async function keepStep(
  ctx: Ctx,
  character: CharacterWithPortrait,
  step: string | null | undefined,
): Promise<CharacterWithPortrait> {
  if (step === undefined || step === character.step) return character;
  await ctx.db.update(characters).set({ step }).where(eq(characters.id, character.id));
  return { ...character, step };
}

type Next = Partial<CharacterSnapshot> & { step?: string | null };
type Entry = { kind: string; change: Change[] };

function writeVersion(ctx: Ctx, character: CharacterWithPortrait, next: Next, entry: Entry) {
  const { step, ...content } = next;
  const merged = { ...character, ...content };
  mustHaveRoomFor(character, merged);
  const version = character.version + 1;
  const changed = {
    ...snapshotOf(merged),
    ...(content.build ? summarize(content.build) : {}),
    ...(step === undefined ? {} : { step }),
    version,
    updatedAt: ctx.now(),
  };
  // Sent one behind the other without waiting in between: the transaction's connection keeps their order.
  const written = Promise.all([
    ctx.db.update(characters).set(changed).where(eq(characters.id, character.id)),
    ctx.db.insert(characterVersions).values({
      id: newId("version"),
      characterId: character.id,
      version,
      kind: entry.kind,
      actorId: isPerson(ctx.actor) ? ctx.actor.userId : null,
      change: entry.change,
      snapshot: snapshotOf(merged),
      shown: character.visibility !== "private",
      createdAt: ctx.now(),
    }),
  ]);
  return { row: { ...character, ...changed }, written };
}

/** Writes the row as a new version with its entry in the ledger. Summary columns follow the build. */
export async function saveVersion(
  ctx: Ctx,
  character: CharacterWithPortrait,
  next: Next,
  entry: Entry,
): Promise<CharacterWithPortrait> {
  const { row, written } = writeVersion(ctx, character, next, entry);
  await written;
  return row;
}

/** The same, with what is told of the new row reckoned while the database writes it. */
export async function saveVersionAndTell<Told>(
  ctx: Ctx,
  character: CharacterWithPortrait,
  next: Next,
  entry: Entry,
  tell: (row: CharacterWithPortrait) => Told | Promise<Told>,
): Promise<Told> {
  const { row, written } = writeVersion(ctx, character, next, entry);
  // The driver sends at the end of this turn; what keeps the processor busy comes after it.
  const [told] = await Promise.all([nextTurn().then(() => tell(row)), written]);
  return told;
}
