import { and, eq, inArray, lt, sql } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { generations } from "@/db/schema/portraits";
import { removeStored, storeImage } from "@/lib/files/store-image";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { shortXmp } from "@/lib/lineage/picture-xmp";
import { settleStars } from "@/lib/stars/settle-stars";
import { attemptsMax, heartbeatMs, portraitSizes } from "./limits";
import { PainterRecipe } from "./painter/painter-recipe";
import { painting } from "./painter/painting";
import { chooseProvider } from "./providers/choose-provider";
import type { PortraitFailed, PortraitMade, PortraitStage } from "./providers/contract";
import type { PaintPortrait } from "./providers/painter";
import { subjectOf } from "./subject-of";
import { finishGeneration } from "./verbs/finish-generation";

const progressOf: Record<PortraitStage, number> = { asking: 20, waiting: 35, checking: 75 };
const progressStored = 90;

type Run = typeof generations.$inferSelect;

async function claim(ctx: Ctx, id: Id<"generation">): Promise<Run | undefined> {
  const [run] = await ctx.db
    .update(generations)
    .set({
      state: "running",
      startedAt: ctx.now(),
      heartbeatAt: ctx.now(),
      progress: 5,
      attempts: sql`${generations.attempts} + 1`,
    })
    .where(
      and(
        eq(generations.id, id),
        inArray(generations.state, ["queued", "running"]),
        lt(generations.attempts, attemptsMax),
      ),
    )
    .returning();
  return run;
}

async function fail(ctx: Ctx, id: Id<"generation">, failure: string): Promise<void> {
  await ctx.runtime.transaction(async (tx) => {
    const failed = await tx
      .update(generations)
      .set({ state: "failed", failure, finishedAt: ctx.now() })
      .where(and(eq(generations.id, id), inArray(generations.state, ["queued", "running"])))
      .returning({ id: generations.id });
    if (failed.length > 0) await settleStars(tx, id, "released", ctx.now());
  });
}

/** Says that the worker lives, and stops it once the run was cancelled. */
function watch(ctx: Ctx, id: Id<"generation">, controller: AbortController): () => void {
  const beat = async () => {
    const alive = await ctx.db
      .update(generations)
      .set({ heartbeatAt: ctx.now() })
      .where(and(eq(generations.id, id), eq(generations.state, "running")))
      .returning({ id: generations.id });
    if (alive.length === 0) controller.abort();
  };
  const timer = setInterval(() => {
    beat().catch((error) =>
      ctx.runtime.log.warn({ err: error, generationId: id }, "a heartbeat was not written"),
    );
  }, heartbeatMs);
  return () => clearInterval(timer);
}

/** Stores the picture and makes a portrait of it. Where the run was cancelled meanwhile, nothing stays. */
async function keep(
  ctx: Ctx,
  run: Run,
  made: PortraitMade,
  { madeBy, failed }: { madeBy: "hugging-face" | "painter"; failed: PortraitFailed | null },
): Promise<void> {
  const { id } = run;
  const recordId = newId("record");
  const stored = await storeImage(made.image, "portraits", run.ownerId, ctx.now(), {
    xmp: shortXmp(recordId, madeBy === "painter" ? "algorithmicMedia" : "trainedAlgorithmicMedia"),
  });
  if (!stored.ok) throw new Error(`the portrait could not be stored: ${stored.failed}`);
  let isKept = false;
  try {
    await ctx.db
      .update(generations)
      .set({ progress: progressStored })
      .where(and(eq(generations.id, id), eq(generations.state, "running")));
    const retryAt =
      failed?.retryAfterMs === undefined
        ? null
        : new Date(ctx.now().getTime() + failed.retryAfterMs);
    const { model, parameters } = made;
    const done = {
      id,
      file: stored.row,
      recordId,
      pixels: [...stored.pixels],
      madeBy,
      model,
      parameters,
      failure: failed?.failed ?? null,
      retryAt,
    };
    const { data, tags } = await perform(finishGeneration, ctx, done);
    isKept = data.portraitId !== null;
    await ctx.runtime.announceTags(tags);
  } finally {
    if (!isKept && !(await hasRow(ctx, stored.fileId)))
      await removeStored(ctx, stored.row.variants ?? []);
  }
}

/** A commit whose answer was lost may have happened. */
async function hasRow(ctx: Ctx, fileId: Id<"file">): Promise<boolean> {
  const rows = await ctx.db.select({ id: files.id }).from(files).where(eq(files.id, fileId));
  return rows.length > 0;
}

/** What the painter was told when the run was asked for. */
function recipeOf({ parameters }: Run): PainterRecipe {
  const named = Object.entries(parameters).filter(([name]) => name in PainterRecipe.shape);
  return PainterRecipe.safeParse(Object.fromEntries(named)).data ?? {};
}

/** One run from claim to portrait. What a model cannot do, the painter does. Safe to run twice. */
export async function runGeneration(ctx: Ctx, id: Id<"generation">): Promise<void> {
  const run = await claim(ctx, id);
  if (!run) return fail(ctx, id, "portraits.gave_up");
  const [character] = await ctx.db
    .select()
    .from(characters)
    .where(eq(characters.id, run.characterId));
  if (!character) return fail(ctx, id, "characters.not_found");
  const controller = new AbortController();
  const stopWatching = watch(ctx, id, controller);
  const subject = { ...subjectOf(character, run.seed), recipe: recipeOf(run) };
  const { prompt, negativePrompt, seed } = run;
  const steps = Number(run.parameters.steps) || undefined;
  const request = {
    steps,
    prompt,
    negativePrompt,
    seed,
    subject,
    ...(portraitSizes[run.parameters.size as keyof typeof portraitSizes] ?? portraitSizes.card),
  };
  const onStage = (stage: PortraitStage) => {
    ctx.db
      .update(generations)
      .set({ progress: progressOf[stage] })
      .where(and(eq(generations.id, id), eq(generations.state, "running")))
      .catch((error: unknown) =>
        ctx.runtime.log.warn({ err: error, generationId: id }, "progress was not written"),
      );
  };
  try {
    const paint: PaintPortrait = (input, stop) => painting.run("paint", input, stop);
    const first = chooseProvider(paint, run.provider);
    let made: PortraitMade | PortraitFailed = await first.generate(
      request,
      controller.signal,
      onStage,
    );
    let madeBy: "hugging-face" | "painter" = first.name;
    let failed: PortraitFailed | null = null;
    if (!made.ok && made.failed !== "portraits.cancelled" && first.name !== "painter") {
      failed = made;
      ctx.runtime.log.warn(
        { generationId: id, failure: made.failed },
        "the model made no portrait; the painter takes over",
      );
      const painter = chooseProvider(paint, "painter");
      made = await painter.generate(request, controller.signal, onStage);
      madeBy = "painter";
    }
    if (!made.ok) {
      if (made.failed !== "portraits.cancelled") await fail(ctx, id, made.failed);
      return;
    }
    await keep(ctx, run, made, { madeBy, failed });
  } finally {
    stopWatching();
  }
}
