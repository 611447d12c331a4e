import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { starBalances, starEntries, starMovements } from "@/db/schema/stars";
import { users } from "@/db/schema/users";
import { ctxOf, makePerson } from "@/db/seed/factories";
import { makeReceipt } from "@/lib/exports/verbs/make-receipt";
import type { Id } from "@/lib/kernel/ids";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { balanceOf } from "@/lib/stars/balance-of";
import { jobs } from "@/lib/stars/jobs";
import { monthlyStars, monthlyUpToStars, welcomeStars } from "@/lib/stars/limits";
import { reserveStars, settleStars } from "@/lib/stars/settle-stars";
import { getBalance } from "@/lib/stars/verbs/get-balance";
import { getMovement } from "@/lib/stars/verbs/get-movement";
import { grantStars } from "@/lib/stars/verbs/grant-stars";
import { listMovements } from "@/lib/stars/verbs/list-movements";
import { jobCtx } from "@/lib/wiring/job-ctx";
import { runtime } from "@/lib/wiring/runtime";
import { archivedOf } from "@/tests/support/archive";
import { ctxFor, doJobs, newMember, newStaff, refusal } from "../../support/people";

const member = async () => {
  const person = await makePerson();
  return { id: person.id, ctx: ctxOf(runtime(), person) };
};
const at = new Date();
const spendable = async (id: Id<"user">) => (await balanceOf(connection().db, id)).available;

/** Takes stars away until so many are left. */
async function leave(ownerId: Id<"user">, stars: number) {
  const amount = (await spendable(ownerId)) - stars;
  const subjectId = newId("generation");
  await runtime().transaction(async (tx) => {
    await reserveStars(tx, { ownerId, subjectId, amount, at });
    await settleStars(tx, subjectId, "captured", at);
  });
}

/** What every ledger must be true to, asked of the entries themselves. */
async function expectTrueLedger() {
  const { db } = connection();
  const lopsided = await db.execute(
    sql`select movement_id from star_entries group by movement_id having sum(amount) <> 0 or count(*) <> 2`,
  );
  expect([...lopsided]).toEqual([]);
  const wrong = await db.execute(sql`
    select b.user_id from star_balances b left join lateral (
      select coalesce(sum(e.amount) filter (where e.account = 'available'), 0) as available,
        coalesce(sum(e.amount) filter (where e.account = 'reserved'), 0) as reserved
      from star_movements m join star_entries e on e.movement_id = m.id where m.owner_id = b.user_id
    ) s on true
    where b.available <> s.available or b.reserved <> s.reserved or b.available < 0 or b.reserved < 0`);
  expect([...wrong]).toEqual([]);
  const [all] = await db
    .select({ total: sql<number>`sum(${starEntries.amount})::int` })
    .from(starEntries);
  expect(all?.total).toBe(0);
}

describe("the ledger", () => {
  it("lets one of 200 have the last star", async () => {
    const { id: ownerId } = await member();
    await leave(ownerId, 1);
    const asked = await Promise.allSettled(
      Array.from({ length: 200 }, () =>
        runtime().transaction((tx) =>
          reserveStars(tx, { ownerId, subjectId: newId("generation"), amount: 1, at }),
        ),
      ),
    );
    const refused = asked.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(199);
    for (const reason of refused)
      expect(reason).toMatchObject({
        kind: "unaffordable",
        code: "stars.insufficient",
        params: { needed: 1, available: 0, missing: 1 },
      });
    expect(await balanceOf(connection().db, ownerId)).toEqual({ available: 0, reserved: 1 });
  });

  it("is true after a thousand reservations, captures and releases in any order, some of them broken off", async () => {
    const people = await Promise.all(Array.from({ length: 5 }, member));
    const open: string[] = [];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % below;
    };
    const act = async () => {
      const [what, whose, broken] = [random(5), people[random(5)], random(8) === 0];
      const subjectId = random(3) === 0 && open.length > 0 ? open[random(open.length)] : undefined;
      await runtime()
        .transaction(async (tx) => {
          if (what < 2 || !subjectId) {
            const made = newId("generation");
            const amount = random(9) + 1;
            if (!whose) return;
            await reserveStars(tx, { ownerId: whose.id, subjectId: made, amount, at });
            open.push(made);
          } else await settleStars(tx, subjectId, what === 2 ? "captured" : "released", at);
          if (broken) throw new Error("the process was killed here");
        })
        .catch((error: Error) => {
          if (error.name !== "Fault" && !/killed/.test(error.message)) throw error;
        });
    };
    for (let round = 0; round < 50; round++) await Promise.all(Array.from({ length: 20 }, act));
    await expectTrueLedger();
    const settled = await connection().db.execute(
      sql`select subject_id from star_movements where kind in ('captured', 'released') group by subject_id having count(*) > 1`,
    );
    expect([...settled]).toEqual([]);
  });

  it("takes no entry without its other side, no rewriting, and no balance under zero", async () => {
    const { id: ownerId } = await member();
    const { db } = connection();
    const movement = { id: newId("movement"), ownerId, kind: "granted" as const, balance: 9 };
    const alone = runtime().transaction(async (tx) => {
      await tx.insert(starMovements).values({ ...movement, key: movement.id });
      await tx
        .insert(starEntries)
        .values({ movementId: movement.id, account: "available", amount: 9 });
    });
    await expect(alone).rejects.toThrow();
    await expect(db.update(starEntries).set({ amount: 1000 })).rejects.toThrow();
    await expect(db.update(starMovements).set({ ownerId })).rejects.toThrow();
    await expect(
      db.update(starBalances).set({ available: -1 }).where(eq(starBalances.userId, ownerId)),
    ).rejects.toThrow();
    await expectTrueLedger();
  });

  it("settles a reservation once, whichever end comes first", async () => {
    const { id: ownerId } = await member();
    const before = await spendable(ownerId);
    const subjectId = newId("generation");
    await runtime().transaction((tx) => reserveStars(tx, { ownerId, subjectId, amount: 5, at }));
    await Promise.all(
      (["released", "captured", "released", "captured"] as const).map((end) =>
        runtime().transaction((tx) => settleStars(tx, subjectId, end, at)),
      ),
    );
    const now = await balanceOf(connection().db, ownerId);
    expect(now.reserved).toBe(0);
    expect([before, before - 5]).toContain(now.available);
    const rows = await connection()
      .db.select()
      .from(starMovements)
      .where(eq(starMovements.subjectId, subjectId));
    expect(rows).toHaveLength(2);
    await expectTrueLedger();
  });
});

describe("where stars come from", () => {
  const run = (now: Date) => {
    const ctx = jobCtx("stars.grant_monthly");
    return jobs["stars.grant_monthly"]?.handler({ ...ctx, now: () => now }, {});
  };
  const nextMonth = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 2));

  it("signing up brings the welcome stars, once", async () => {
    const { userId } = await newMember();
    await expect.poll(() => spendable(userId)).toBe(welcomeStars);
    await doJobs();
    expect(await spendable(userId)).toBe(welcomeStars);
  });

  it("a month brings its stars once, only up to the limit, and none to who is away", async () => {
    const [some, full, away] = [await member(), await member(), await member()];
    await leave(some.id, 3);
    const admin = await newStaff("admin");
    await perform(grantStars, ctxFor({ actor: admin.actor }), {
      id: full.id,
      amount: monthlyUpToStars,
      reason: "a great deal",
    });
    const before = await spendable(full.id);
    await connection().db.update(users).set({ status: "suspended" }).where(eq(users.id, away.id));
    await run(at);
    expect(await spendable(some.id)).toBe(3);
    await Promise.all([run(nextMonth), run(nextMonth)]);
    await run(nextMonth);
    expect(await spendable(some.id)).toBe(3 + monthlyStars);
    expect(await spendable(full.id)).toBe(before);
    expect(await spendable(away.id)).toBe(welcomeStars);
    await expectTrueLedger();
  });

  it("who was here before there were stars is welcomed by the monthly job", async () => {
    const { id } = await member();
    const { db } = connection();
    await db.delete(starMovements).where(eq(starMovements.ownerId, id));
    await db
      .update(starBalances)
      .set({ available: 0, grantedMonth: "" })
      .where(eq(starBalances.userId, id));
    await run(at);
    expect(await spendable(id)).toBe(welcomeStars);
  });

  it("staff give them with a reason, once by its key, and not to themselves or to a visitor", async () => {
    const { id, ctx } = await member();
    const admin = await newStaff("admin");
    const staff = () => ctxFor({ actor: admin.actor });
    const gift = { id, amount: 20, reason: "Found a fault", key: "gift-0001" };
    await Promise.all([perform(grantStars, staff(), gift), perform(grantStars, staff(), gift)]);
    expect(await spendable(id)).toBe(welcomeStars + 20);
    const { data } = await perform(listMovements, ctx, { kind: "granted" });
    expect(data.items).toMatchObject([{ amount: 20, change: 20, reason: "Found a fault" }]);
    const own = refusal(perform(grantStars, staff(), { ...gift, id: admin.userId }));
    expect((await own).code).toBe("stars.not_to_oneself");
    const guest = await makePerson({ kind: "guest" });
    const toGuest = refusal(perform(grantStars, staff(), { ...gift, id: guest.id }));
    expect((await toGuest).code).toBe("stars.members_only");
    const moderator = await newStaff("moderator");
    const byModerator = perform(grantStars, ctxFor({ actor: moderator.actor }), gift);
    expect((await refusal(byModerator)).code).toBe("auth.role_missing");
  });
});

describe("the statement", () => {
  it("pages and filters one's own movements, each with both sides and the balance after it", async () => {
    const { id: ownerId, ctx } = await member();
    for (let run = 0; run < 3; run++) {
      const subjectId = newId("generation");
      await runtime().transaction((tx) => reserveStars(tx, { ownerId, subjectId, amount: 2, at }));
      await runtime().transaction((tx) => settleStars(tx, subjectId, "released", at));
    }
    const { data: first } = await perform(listMovements, ctx, { limit: 4 });
    expect(first.items.map(({ kind, change }) => [kind, change])).toEqual([
      ["released", 2],
      ["reserved", -2],
      ["released", 2],
      ["reserved", -2],
    ]);
    expect(first.items[1]?.balance).toBe(welcomeStars - 2);
    const rest = { limit: 4, cursor: first.nextCursor ?? undefined };
    const { data: second } = await perform(listMovements, ctx, rest);
    expect(second.items.map(({ kind }) => kind)).toEqual(["released", "reserved", "welcome"]);
    const { data: only } = await perform(listMovements, ctx, { kind: "reserved" });
    expect(only.items).toHaveLength(3);
    for (const { entries } of only.items)
      expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
    expect((await perform(getBalance, ctx, {})).data).toEqual({
      available: welcomeStars,
      reserved: 0,
      monthly: monthlyStars,
    });
  });

  it("has a receipt for each movement, as a page to keep in either language, for its owner alone", async () => {
    const [owner, stranger] = [await member(), await member()];
    const id = (await perform(listMovements, owner.ctx, {})).data.items[0]?.id ?? "";
    for (const locale of ["en", "fa"] as const) {
      const { data } = await perform(makeReceipt, owner.ctx, { id, locale });
      expect(Buffer.from(data.pdf.subarray(0, 5)).toString()).toBe("%PDF-");
      expect(data.filename).toBe(`${id}.pdf`);
    }
    const theirs = refusal(perform(makeReceipt, stranger.ctx, { id, locale: "en" }));
    expect((await theirs).code).toBe("stars.movement_not_found");
  });

  it("is nobody else's, leaves with the archive and goes with the account", async () => {
    const [owner, stranger] = [await member(), await member()];
    const { data } = await perform(listMovements, owner.ctx, {});
    const id = data.items[0]?.id as Id<"movement">;
    expect((await perform(getMovement, owner.ctx, { id })).data.kind).toBe("welcome");
    expect((await refusal(perform(getMovement, stranger.ctx, { id }))).code).toBe(
      "stars.movement_not_found",
    );
    const documents = await archivedOf(owner.ctx, owner.id);
    expect(documents["stars.json"]).toMatchObject({ balance: [{ available: welcomeStars }] });
    await connection().db.delete(users).where(eq(users.id, owner.id));
    await expectTrueLedger();
  });
});
