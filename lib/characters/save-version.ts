import { setImmediate as nextTurn } from "node:timers/promises";
import type { CharacterSnapshot } from "@/db/schema/characters";
import { characterVersions } from "@/db/schema/versions";
import type { CharacterRow } from "@/lib/characters/select-characters";
import { summarize } from "@/lib/characters/summary";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { nameColumns } from "@/lib/kernel/name-columns";
import type { Owned } from "@/lib/kernel/owned";
import { choicesMax } from "@/lib/rulebook/build-input";
import { changeCharacter } from "./change-character";

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
function assertChoiceQuota(
  { build: before }: CharacterSnapshot,
  { build }: CharacterSnapshot,
): void {
  const most = Math.max(choicesMax, before.choices.length);
  must(build.choices.length <= most, "conflict", "characters.too_many_choices", {
    params: { limit: choicesMax },
  });
}

/** Remembers where the owner is in the wizard. That changes nothing of the character, so it makes no version. */
export async function keepStep(
  ctx: Ctx,
  character: Owned<CharacterRow>,
  step: string | null | undefined,
): Promise<CharacterRow> {
  if (step === undefined || step === character.step) return character;
  await changeCharacter(ctx, character, { step });
  return { ...character, step };
}

type Next = Partial<CharacterSnapshot> & { step?: string | null };

type Entry = { kind: string; change: Change[] };

function writeVersion(ctx: Ctx, character: Owned<CharacterRow>, next: Next, entry: Entry) {
  const { step, ...content } = next;
  const merged = { ...character, ...content };
  assertChoiceQuota(character, merged);
  const version = character.version + 1;
  const changed = {
    ...snapshotOf(merged),
    ...nameColumns(merged.name),
    ...(content.build ? summarize(content.build) : {}),
    ...(step === undefined ? {} : { step }),
    version,
    updatedAt: ctx.now(),
  };
  // Sent one behind the other without waiting in between: the transaction's connection keeps their order.
  const written = Promise.all([
    changeCharacter(ctx, character, changed),
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
  character: Owned<CharacterRow>,
  next: Next,
  entry: Entry,
): Promise<CharacterRow> {
  const { row, written } = writeVersion(ctx, character, next, entry);
  await written;
  return row;
}

/** The same, with what is told of the new row reckoned while the database writes it. */
export async function saveVersionAndDescribe<Described>(
  ctx: Ctx,
  character: Owned<CharacterRow>,
  next: Next,
  entry: Entry,
  describeRow: (row: CharacterRow) => Described | Promise<Described>,
): Promise<Described> {
  const { row, written } = writeVersion(ctx, character, next, entry);
  // The driver sends at the end of this turn; what keeps the processor busy comes after it.
  const [described] = await Promise.all([nextTurn().then(() => describeRow(row)), written]);
  return described;
}
