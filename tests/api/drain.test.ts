import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { generations } from "@/db/schema/portraits";
import { makeCharacter } from "@/db/seed/factories";
import { type Api, somebody, startApi } from "../support/api";
import { testSettings } from "../support/settings";

// As on Vercel: no worker lives beside the requests.
let api: Api;

beforeAll(async () => {
  api = await startApi({ VERCEL: "1" });
});
afterAll(() => api?.stop());

const drain = (secret?: string) =>
  fetch(
    `${api.server.url}/api/cron/drain`,
    secret ? { headers: { authorization: `Bearer ${secret}` } } : {},
  );

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100 && !(await done()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await done()).toBe(true);
}

const stateOf = async (id: string) => {
  const [row] = await connection()
    .db.select()
    .from(generations)
    .where(eq(generations.id, id as never));
  return row?.state;
};

describe("the cron route", () => {
  it.each([
    undefined,
    "wrong",
    `${testSettings.CRON_SECRET}x`,
    testSettings.CRON_SECRET.slice(0, -1),
  ])("is not there for somebody with the secret %s", async (secret) => {
    const response = await drain(secret);
    expect([response.status, await response.text()]).toEqual([404, ""]);
  });

  it("does what is due, and says how much", async () => {
    const { ctx } = await somebody();
    const { id } = await makeCharacter(ctx);
    const { requestPortrait } = await import("@/lib/portraits/verbs/request-portrait");
    const { perform } = await import("@/lib/kernel/perform");
    const { data } = await perform(requestPortrait, ctx, {
      characterId: id as never,
      provider: "painter",
      seed: "s",
    });
    expect(await stateOf(data.id)).toBe("queued");
    const response = await drain(testSettings.CRON_SECRET);
    expect(response.status).toBe(200);
    expect((await response.json()).done).toBeGreaterThan(0);
    expect(await stateOf(data.id)).toBe("succeeded");
  }, 60_000);
});

describe("a write that asks for work", () => {
  it("has it done after the answer, without cron or worker", async () => {
    const { ctx, token } = await somebody();
    const { id } = await makeCharacter(ctx);
    const asked = await api.send("POST", `/characters/${id}/portraits`, {
      token,
      body: { provider: "painter" },
    });
    expect(asked.body.state).toBe("queued");
    await until(async () => (await stateOf(asked.body.id)) === "succeeded");
    // The queue takes the job down a moment after the job is done.
    await until(async () => {
      const left = await connection().db.execute(
        sql`select 1 from jobs.job where name = 'portraits.paint' and state in ('created', 'active', 'retry')`,
      );
      return left.length === 0;
    });
  }, 60_000);
});
