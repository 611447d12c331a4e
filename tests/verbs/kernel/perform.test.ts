import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { connection } from "@/db/client";
import { events } from "@/db/schema/events";
import { users } from "@/db/schema/users";
import { ctxOf, makePerson } from "@/db/seed/factories";
import type { Actor } from "@/lib/kernel/actor";
import type { Ctx, RateVerdict, Runtime } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import { type Id, newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { type Verb, verb } from "@/lib/kernel/verb";
import { runtime } from "@/lib/wiring/runtime";

const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });

/** The real runtime, with one part exchanged. */
function runtimeWith(part: Partial<Runtime>): Runtime {
  return new Proxy(runtime(), {
    get: (real, name) => Reflect.get(part, name) ?? Reflect.get(real, name),
  });
}

const verdict = (allowed: boolean): RateVerdict => ({
  allowed,
  limit: 1,
  remaining: 0,
  resetAt: new Date(Date.now() + 9000),
  policy: "test",
});

async function somebody(
  part: Partial<Runtime> = {},
): Promise<Ctx & { actor: Extract<Actor, { kind: "user" }> }> {
  return ctxOf(runtimeWith(part), await makePerson()) as never;
}

/** Renames the caller, says so twice, and then does whatever the test wants. */
function renaming(then: (ctx: Ctx) => Promise<void> | void, extra: Partial<Verb> = {}) {
  return verb({
    name: "tests.rename",
    kind: "write",
    access: "person",
    scope: "tests:write",
    input: z.strictObject({ name: z.string().max(20) }),
    output: z.object({ name: z.string() }),
    ...(extra as object),
    async run({ ctx, input }) {
      const { userId } = ctx.actor as { userId: Id<"user"> };
      await ctx.db.update(users).set({ name: input.name }).where(eq(users.id, userId));
      ctx.record({ type: "tests.renamed", subjectId: userId, userId });
      ctx.enqueue({ name: "portraits.take_up_stalled", data: { of: userId } });
      await then(ctx);
      return { name: input.name, secret: "never leaves" };
    },
  });
}

const nameOf = async (ctx: Ctx & { actor: { userId: Id<"user"> } }) => {
  const [row] = await connection().db.select().from(users).where(eq(users.id, ctx.actor.userId));
  return row?.name;
};
const eventsOf = (ctx: Ctx & { actor: { userId: Id<"user"> } }) =>
  connection().db.select().from(events).where(eq(events.subjectId, ctx.actor.userId));
const jobsOf = async (ctx: Ctx & { actor: { userId: Id<"user"> } }) => {
  const of = ctx.actor.userId;
  return connection().db.execute(sql`select id from jobs.job where data->>'of' = ${of}`);
};

describe("the order of a verb", () => {
  const spent = { takeToken: async () => verdict(false) };
  const limited = renaming(() => {}, { rate: "default" });
  const tokenOf = (ctx: Ctx, scopes: string[]): Ctx => {
    const { userId, userKind, role } = ctx.actor as Extract<Actor, { kind: "user" }>;
    return { ...ctx, actor: { kind: "token", tokenId: "tok", scopes, userId, userKind, role } };
  };

  it("asks for the scope before it counts, and counts before it looks at the input", async () => {
    const ctx = await somebody(spent);
    const wrong = { name: 7 } as never;
    await expect(perform(limited, tokenOf(ctx, []), wrong)).rejects.toEqual(
      fault("auth.scope_missing", "forbidden"),
    );
    await expect(perform(limited, ctx, wrong)).rejects.toEqual(
      fault("request.rate_limited", "rate_limited"),
    );
    await expect(perform(limited, await somebody(), wrong)).rejects.toEqual(
      fault("request.invalid", "invalid"),
    );
  });

  it("says how long to wait", async () => {
    const refused = await perform(limited, await somebody(spent), { name: "x" }).catch(
      (error: unknown) => error,
    );
    expect((refused as Fault).retryAfterS).toBeGreaterThan(7);
    expect((refused as Fault).retryAfterS).toBeLessThan(10);
  });

  it("counts people by who they are, and by what the verb counts besides", async () => {
    const keys: string[] = [];
    const counting = {
      takeToken: async (_policy: string, key: string) => {
        keys.push(key);
        return verdict(true);
      },
    };
    const ctx = await somebody(counting);
    const byName = renaming(() => {}, {
      rate: "default",
      rateKey: ((input: { name: string }) => input.name) as never,
    });
    await perform(byName, ctx, { name: "Mira" });
    expect(keys[0]).toBe(ctx.actor.userId);
    expect(keys[1]).toMatch(/^[\w-]{43}$/);
  });

  it("lets nothing out that the output does not name", async () => {
    const { data } = await perform(
      renaming(() => {}),
      await somebody(),
      { name: "Mira" },
    );
    expect(data).toEqual({ name: "Mira" });
  });

  it.each([
    ["anyone", "guest", null],
    ["person", "guest", "auth.required"],
    ["member", "guest-row", "auth.members_only"],
    ["admin", "member", "auth.role_missing"],
    ["member", "member", null],
    ["admin", "system", null],
    ["system", "system", null],
    ["system", "member", "auth.role_missing"],
  ] as const)("opens what is for %s to a %s: %s", async (access, who, code) => {
    const open = verb({
      name: "tests.open",
      kind: "read",
      access,
      scope: null,
      input: z.strictObject({}),
      output: z.object({}),
      run: async () => ({}),
    });
    const person = await makePerson(who === "guest-row" ? { kind: "guest" } : {});
    const ctx = ctxOf(runtime(), person);
    const actors: Record<string, Actor> = {
      guest: { kind: "guest" },
      system: { kind: "system", job: "tests" },
    };
    const asked = perform(open, { ...ctx, actor: actors[who] ?? ctx.actor }, {});
    if (code === null) await expect(asked).resolves.toMatchObject({ data: {} });
    else await expect(asked).rejects.toMatchObject({ code });
  });
});

describe("a write", () => {
  it("keeps change, event and job together", async () => {
    const ctx = await somebody();
    await perform(
      renaming(() => {}),
      ctx,
      { name: "Mira" },
    );
    expect(await nameOf(ctx)).toBe("Mira");
    expect(await eventsOf(ctx)).toHaveLength(1);
    expect(await jobsOf(ctx)).toHaveLength(1);
  });

  it.each([
    ["a refusal", () => new Fault("conflict", "tests.no")],
    ["a bug", () => new TypeError("boom")],
  ])("leaves nothing behind after %s", async (_why, make) => {
    const ctx = await somebody();
    const before = await nameOf(ctx);
    const failing = renaming(() => {
      throw make();
    });
    await expect(perform(failing, ctx, { name: "Gone" })).rejects.toThrow();
    expect(await nameOf(ctx)).toBe(before);
    expect(await eventsOf(ctx)).toEqual([]);
    expect(await jobsOf(ctx)).toEqual([]);
  });

  it("leaves nothing behind when the output is not what it promises", async () => {
    const ctx = await somebody();
    const before = await nameOf(ctx);
    const lying = renaming(() => {}, { output: z.object({ name: z.literal("other") }) });
    await expect(perform(lying, ctx, { name: "Mira" })).rejects.toThrow();
    expect(await nameOf(ctx)).toBe(before);
  });

  it("takes a verb inside it into its own transaction", async () => {
    const ctx = await somebody();
    const inner = renaming(() => {});
    const outer = renaming(async (at) => {
      await at.perform(inner, { name: "Inner" });
      throw new Fault("conflict", "tests.no");
    });
    await expect(perform(outer, ctx, { name: "Outer" })).rejects.toMatchObject({
      code: "tests.no",
    });
    expect(await nameOf(ctx)).not.toBe("Inner");
    expect(await eventsOf(ctx)).toEqual([]);
  });

  it("gathers the tags of everything that it performed, once each", async () => {
    const ctx = await somebody();
    const inner = renaming((at) => at.touch("b", "c"));
    const outer = renaming(async (at) => {
      at.touch("a", "b");
      await at.perform(inner, { name: "Inner" });
    });
    const { tags } = await perform(outer, ctx, { name: "Outer" });
    expect([...tags].sort()).toEqual(["a", "b", "c"]);
  });

  it("counts a verb inside it by that verb's own policy", async () => {
    const asked: string[] = [];
    const takeToken = async (policy: string) => {
      asked.push(policy);
      return verdict(policy !== "characters.create");
    };
    const ctx = await somebody({ takeToken });
    const before = await nameOf(ctx);
    const inner = renaming(() => {}, { rate: "characters.create" });
    const outer = renaming(async (at) => void (await at.perform(inner, { name: "Inner" })), {
      rate: "default",
    });
    await expect(perform(outer, ctx, { name: "Outer" })).rejects.toMatchObject({
      code: "request.rate_limited",
    });
    expect(asked).toEqual(["default", "characters.create"]);
    expect(await nameOf(ctx)).toBe(before);
  });

  it("asks a verb inside it for its own access", async () => {
    const staffOnly = renaming(() => {}, { access: "admin" });
    const outer = renaming(async (at) => void (await at.perform(staffOnly, { name: "Inner" })));
    await expect(perform(outer, await somebody(), { name: "Outer" })).rejects.toMatchObject({
      code: "auth.role_missing",
    });
  });

  it("is refused where a verb performs another past its own context", async () => {
    const inner = renaming(() => {});
    const outer = renaming(async (at) => void (await perform(inner, at, { name: "Inner" })));
    await expect(perform(outer, await somebody(), { name: "Outer" })).rejects.toThrow(
      /use ctx.perform/,
    );
  });

  it("cannot be had without perform", () => {
    const kept = renaming(() => {});
    expect(Reflect.ownKeys(kept).map((key) => Reflect.get(kept, key))).not.toContainEqual(
      expect.any(Function),
    );
  });

  it("records and enqueues only inside a verb", async () => {
    const ctx = makeCtx(runtime(), { kind: "guest" }, (await somebody()).origin);
    expect(() => ctx.record({ type: "tests.loose", subjectId: newId("event") })).toThrow(
      /belongs inside/,
    );
    expect(() => ctx.enqueue({ name: "x", data: {} })).toThrow(/belongs inside/);
  });
});

describe("a task", () => {
  const system = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "system", job: "tests.task" } });
  const taskOf = (work: (ctx: Ctx) => Promise<void>) =>
    verb({
      name: "tests.task",
      kind: "task",
      access: "system",
      scope: null,
      input: z.strictObject({}),
      output: z.object({}),
      async run({ ctx }) {
        await work(ctx);
        return {};
      },
    });
  const touching = verb({
    name: "tests.touch",
    kind: "write",
    access: "system",
    scope: null,
    input: z.strictObject({ of: z.string() }),
    output: z.object({}),
    touches: () => ["touched"],
    async run({ ctx, input }) {
      ctx.record({ type: "tests.touched", subjectId: input.of });
      return {};
    },
  });

  it("keeps each verb that it performs, whatever becomes of the rest, and gathers their tags", async () => {
    const of = newId("event");
    const ctx = system(await somebody());
    const { tags } = await perform(
      taskOf(async (at) => void (await at.perform(touching, { of }))),
      ctx,
      {},
    );
    expect(tags).toEqual(["touched"]);
    const halfWay = taskOf(async (at) => {
      await at.perform(touching, { of });
      throw new Error("the mail server is gone");
    });
    await expect(perform(halfWay, ctx, {})).rejects.toThrow(/mail server/);
    expect(
      await connection().db.select().from(events).where(eq(events.subjectId, of)),
    ).toHaveLength(2);
  });

  it("records nothing by itself", async () => {
    const recording = taskOf(async (at) =>
      at.record({ type: "tests.loose", subjectId: newId("event") }),
    );
    await expect(perform(recording, system(await somebody()), {})).rejects.toThrow(
      /belongs inside/,
    );
  });

  it("does nothing that is a person's own to do", async () => {
    const doing = taskOf(
      async (at) =>
        void (await at.perform(
          renaming(() => {}),
          { name: "No" },
        )),
    );
    await expect(perform(doing, system(await somebody()), {})).rejects.toThrow(/somebody's own/);
  });
});

describe("an Idempotency-Key", () => {
  it("runs ten requests at once a single time, and answers all of them the same", async () => {
    let runs = 0;
    const ctx = { ...(await somebody()), idempotencyKey: newId("event") };
    const counted = renaming(async () => {
      runs += 1;
    });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => perform(counted, ctx, { name: "Once" })),
    );
    expect(runs).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await eventsOf(ctx)).toHaveLength(1);
  });

  it("is forgotten with the failure, so that a repetition may succeed", async () => {
    const ctx = { ...(await somebody()), idempotencyKey: newId("event") };
    const failing = renaming(() => {
      throw new Fault("conflict", "tests.no");
    });
    await expect(perform(failing, ctx, { name: "Try" })).rejects.toMatchObject({
      code: "tests.no",
    });
    await expect(
      perform(
        renaming(() => {}),
        ctx,
        { name: "Try" },
      ),
    ).resolves.toMatchObject({ replayed: false });
  });

  it("belongs to one person, one verb and one input", async () => {
    const key = newId("event");
    const ctx = { ...(await somebody()), idempotencyKey: key };
    const rename = renaming(() => {});
    await perform(rename, ctx, { name: "Mine" });
    const reused = fault("request.idempotency_key_reused", "invalid");
    await expect(perform(rename, ctx, { name: "Other" })).rejects.toEqual(reused);
    await expect(
      perform(
        renaming(() => {}, { name: "tests.other" }),
        ctx,
        { name: "Mine" },
      ),
    ).rejects.toEqual(reused);
    const theirs = { ...(await somebody()), idempotencyKey: key };
    await expect(perform(rename, theirs, { name: "Mine" })).resolves.toMatchObject({
      replayed: false,
    });
  });

  it("takes the same names in another order for the same input, and answers byte by byte alike", async () => {
    const ctx = { ...(await somebody()), idempotencyKey: newId("event") };
    const shaped = renaming(() => {}, {
      input: z.looseObject({ name: z.string() }),
      output: z.looseObject({}),
      run: async () => ({
        zebra: 1,
        apple: { second: [3, 1], first: "ü" },
        "10": true,
        "9": null,
        n: 1e21,
      }),
    } as never);
    const [first, again] = [
      await perform(shaped, ctx, { name: "A", more: { b: 1, a: [{ y: 1, x: 2 }] } } as never),
      await perform(shaped, ctx, { more: { a: [{ x: 2, y: 1 }], b: 1 }, name: "A" } as never),
    ];
    expect(again.replayed).toBe(true);
    expect(JSON.stringify(again.data)).toBe(JSON.stringify(first.data));
    for (const other of [
      { name: "A" },
      { name: "A", more: { b: 1, a: [{ y: 2, x: 1 }] } },
      { name: "A", more: null },
    ])
      await expect(perform(shaped, ctx, other as never)).rejects.toMatchObject({
        kind: "invalid",
        code: "request.idempotency_key_reused",
      });
  });

  it("keeps no answer that may be shown only once", async () => {
    const ctx = { ...(await somebody()), idempotencyKey: newId("event") };
    const once = renaming(() => {}, { replayable: false });
    await perform(once, ctx, { name: "A" });
    await expect(perform(once, ctx, { name: "A" })).resolves.toMatchObject({ replayed: false });
  });
});
