import { readdirSync } from "node:fs";
import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connection } from "@/db/client";
import { generations } from "@/db/schema/portraits";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import type { Id } from "@/lib/kernel/ids";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { env } from "@/lib/platform/env";
import { type JobHandler, startWorking, stopWorking } from "@/lib/platform/queue/queue";
import { jobs } from "@/lib/portraits/jobs";
import { runGeneration } from "@/lib/portraits/run-generation";
import { requestPortrait } from "@/lib/portraits/verbs/request-portrait";
import { jobHandlers } from "@/lib/wiring/jobs";
import { runtime } from "@/lib/wiring/runtime";
import { startInference } from "../../support/stand-ins/inference";

// Before the settings are read: the model is our stand-in, and never answers.
const model = await startInference({ token: "hf_test" });
Object.assign(process.env, {
  HF_TOKEN: "hf_test",
  HF_ENDPOINT_URL: model.url,
  HF_TIMEOUT_MS: "60000",
});

afterAll(() => model.close());

beforeEach(() => {
  model.state.behaviour = "hang";
});

afterEach(async () => {
  await stopWorking();
  await connection().db.execute(sql`delete from jobs.job where name like 'portraits.%'`);
});

vi.setConfig({ testTimeout: 120_000 });

type Provider = "painter" | "hugging-face";

function worker() {
  return makeCtx(
    runtime(),
    { kind: "system", job: "portraits.paint" },
    { door: "job", requestId: newId("event"), locale: "en", address: null, userAgent: null },
  );
}

/** Somebody new each time: one person may have three under way. */
async function ask(provider: Provider) {
  const ctx = ctxOf(runtime(), await makePerson());
  const character = await makeCharacter(ctx, { name: "Model" });
  const { data } = await perform(requestPortrait, ctx, {
    characterId: character.id,
    provider,
    seed: "s",
  });
  return data.id;
}

const runOf = async (id: Id<"generation">) =>
  (await connection().db.select().from(generations).where(eq(generations.id, id)))[0];

const jobsOf = async (ids: readonly string[]) => {
  const rows = await connection().db.execute<{ id: string; state: string }>(
    sql`select data->>'id' as id, state::text as state from jobs.job where data->>'id' is not null`,
  );
  return [...rows].filter(({ id }) => ids.includes(id));
};

const lookForStalled = () => jobs["portraits.take_up_stalled"]?.handler(worker(), {});

async function age(ids: readonly Id<"generation">[]) {
  const long = new Date(Date.now() - 10 * 60_000);
  for (const id of ids)
    await connection()
      .db.update(generations)
      .set({ createdAt: long, heartbeatAt: long })
      .where(eq(generations.id, id));
}

describe("the queue of portraits", () => {
  it("holds one job a run, however long it waits and however often it is looked for", async () => {
    const ids = [];
    for (let n = 0; n < 28; n++) ids.push(await ask(n % 2 ? "painter" : "hugging-face"));
    await age(ids);
    for (let round = 0; round < 5; round++) await lookForStalled();
    expect(await jobsOf(ids)).toHaveLength(28);
  });

  it("gives a run that lost its job another one", async () => {
    const [waiting, running] = [await ask("painter"), await ask("painter")];
    const ids = [waiting, running];
    await connection()
      .db.update(generations)
      .set({ state: "running", attempts: 1 })
      .where(eq(generations.id, running));
    await connection().db.execute(sql`delete from jobs.job where data->>'id' in ${ids}`);
    await age(ids);
    await lookForStalled();
    expect((await jobsOf(ids)).map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it("is not stopped by a model that never answers: the painter's portraits come within seconds", async () => {
    const hanging: Id<"generation">[] = [];
    for (let n = 0; n < 9; n++) hanging.push(await ask("hugging-face"));
    const { "portraits.paint": paint, "portraits.ask_model": askModel } = await jobHandlers();
    const handlers = { "portraits.ask_model": askModel, "portraits.paint": paint } as Record<
      string,
      JobHandler
    >;
    await startWorking(handlers, {});
    await vi.waitFor(
      async () => expect((await runOf(hanging[0] ?? newId("generation")))?.state).toBe("running"),
      10_000,
    );
    const painted = [await ask("painter"), await ask("painter")];
    await vi.waitFor(
      async () =>
        expect(await Promise.all(painted.map(async (id) => (await runOf(id))?.state))).toEqual([
          "succeeded",
          "succeeded",
        ]),
      { timeout: 45_000, interval: 200 },
    );
    const states = await Promise.all(hanging.map(async (id) => (await runOf(id))?.state));
    expect(
      states.filter((state) => state === "running").length,
      "the model is asked for several at a time",
    ).toBe(4);
    await connection()
      .db.update(generations)
      .set({ state: "cancelled" })
      .where(eq(generations.provider, "hugging-face"));
  });

  it("takes up within 30 seconds what was killed with its process", async () => {
    const id = await ask("painter");
    // What a process leaves behind that is gone between claim and end: a job at work, and nobody who says so.
    await connection().db.execute(sql`
      update jobs.job set state = 'active', started_on = now(), heartbeat_on = now() where data->>'id' = ${id}`);
    await connection()
      .db.update(generations)
      .set({ state: "running", attempts: 1, heartbeatAt: new Date() })
      .where(eq(generations.id, id));
    const killedAt = Date.now();
    await startWorking(await jobHandlers(), {});
    await vi.waitFor(async () => expect((await runOf(id))?.attempts).toBe(2), {
      timeout: 60_000,
      interval: 200,
    });
    expect(Date.now() - killedAt).toBeLessThan(30_000);
    await vi.waitFor(async () => expect((await runOf(id))?.state).toBe("succeeded"), {
      timeout: 45_000,
      interval: 200,
    });
  });
});

describe("a run that is cancelled while its picture is stored", () => {
  it("leaves no file, no row and no portrait", async () => {
    const stored = () =>
      readdirSync(`${env().STORAGE_DIR}/portraits`, {
        recursive: true,
        withFileTypes: true,
      }).filter((entry) => entry.isFile());
    const id = await ask("painter");
    const before = stored().length;
    const { sql: query } = connection();
    const working = runGeneration(worker(), id);
    await vi.waitFor(
      async () => expect((await runOf(id))?.progress).toBeGreaterThanOrEqual(20),
      30_000,
    );
    await query.begin(async (tx) => {
      await tx`select 1 from generations where id = ${id} for update`;
      // Everything is in its place, and the run waits for its row.
      await vi.waitFor(() => expect(stored().length).toBe(before + 14), {
        timeout: 45_000,
        interval: 100,
      });
      await tx`update generations set state = 'cancelled' where id = ${id}`;
    });
    await working;
    expect(stored()).toHaveLength(before);
    expect((await runOf(id))?.state).toBe("cancelled");
    const left = await query`select 1 from portraits where generation_id = ${id}`;
    expect(left).toHaveLength(0);
  });
});
