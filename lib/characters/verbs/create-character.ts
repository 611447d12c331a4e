import { and, count, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { characterVersions } from "@/db/schema/versions";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { nameColumns } from "@/lib/kernel/name-columns";
import { verb } from "@/lib/kernel/verb";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { emptyBuild } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { charactersPerGuestMax, charactersPerMemberMax, seedLengthMax } from "../limits";
import { toView } from "../present";
import { randomIdentity } from "../random-identity";
import { snapshotOf } from "../save-version";
import { BuildInput, CharacterView, identityInput } from "../schema";
import { newSecret, newSlug } from "../slug";
import { summarize } from "../summary";

/** @throws Fault conflict `characters.too_many` at the account's limit */
export async function assertCharacterQuota(ctx: Ctx): Promise<void> {
  must(isPerson(ctx.actor), "unauthenticated", "auth.required");
  const limit = ctx.actor.userKind === "member" ? charactersPerMemberMax : charactersPerGuestMax;
  await lockForQuota(ctx, "characters", ctx.actor.userId);
  const mine = and(eq(characters.ownerId, ctx.actor.userId), isNull(characters.deletedAt));
  // No further than the limit: what somebody holds above it need not be counted.
  const kept = ctx.db
    .select({ id: characters.id })
    .from(characters)
    .where(mine)
    .limit(limit)
    .as("kept");
  const [held] = await ctx.db.select({ rows: count() }).from(kept);
  must((held?.rows ?? 0) < limit, "conflict", "characters.too_many", { params: { limit } });
}

const optionalIdentity = z.object(identityInput).partial();

/** Makes a draft: empty, from a given build, or complete and legal from a seed (`surprise`). */
export const createCharacter = verb({
  name: "characters.create",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.create",
  input: z.strictObject({
    ...optionalIdentity.shape,
    build: BuildInput.optional(),
    surprise: z.boolean().default(false).describe("Complete whatever is still open, legally"),
    level: z.int().min(1).max(20).default(1).describe("Level that a `surprise` reaches"),
    seed: z.string().max(seedLengthMax).optional().describe("Same seed, same surprise"),
    step: z.string().max(40).optional(),
  }),
  output: CharacterView,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    await assertCharacterQuota(ctx);
    const id = newId("character");
    const seed = input.seed ?? id;
    const given = input.build ?? emptyBuild(srd52.id);
    const build = input.surprise
      ? randomBuild(srd52, seed, { keep: given, level: input.level })
      : given;
    const summary = summarize(build);
    const surprise = input.surprise
      ? randomIdentity(seed, summary.speciesId, ctx.origin.locale)
      : {};
    const content = {
      name: input.name || (surprise.name ?? ""),
      pronouns: input.pronouns ?? "",
      alignment: input.alignment ?? null,
      biography: input.biography ?? "",
      appearance: input.appearance ?? {},
      build,
    };
    const row = {
      ...content,
      ...summary,
      ...nameColumns(content.name),
      id,
      ownerId: ctx.actor.userId,
      slug: newSlug(content.name, [summary.speciesId, summary.classId]),
      secret: newSecret(),
      step: input.step ?? null,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    };
    const [made] = await ctx.db.insert(characters).values(row).returning();
    must(made, "unavailable", "request.unexpected");
    await ctx.db.insert(characterVersions).values({
      id: newId("version"),
      characterId: id,
      version: 1,
      kind: "created",
      actorId: ctx.actor.userId,
      change: [{ code: input.surprise ? "created.surprise" : "created" }],
      snapshot: snapshotOf(content),
      createdAt: ctx.now(),
    });
    ctx.record({ type: "characters.created", subjectId: id, userId: ctx.actor.userId });
    return toView(made);
  },
});
