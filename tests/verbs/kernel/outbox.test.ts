import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { events } from "@/db/schema/events";
import { idempotencyKeys } from "@/db/schema/idempotency";
import { ctxOf, makePerson } from "@/db/seed/factories";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import type { Runtime } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { settleDeliveries } from "@/lib/wiring/deliver";
import { deliverPendingEvents } from "@/lib/wiring/deliver-pending-events";
import { runtime } from "@/lib/wiring/runtime";

/** A process that dies between the commit and the delivery. */
const dying = new Proxy(runtime(), {
  get: (real, name) => (name === "deliver" ? () => {} : Reflect.get(real, name)),
}) as Runtime;

const deliveredAt = async (subjectId: string) => {
  const [row] = await connection().db.select().from(events).where(eq(events.subjectId, subjectId));
  return row?.deliveredAt;
};
const age = (subjectId: string) =>
  connection()
    .db.update(events)
    .set({ createdAt: sql`now() - interval '1 minute'` })
    .where(eq(events.subjectId, subjectId));

describe("what happened", () => {
  it("is handed over right after the commit", async () => {
    const { data } = await perform(createCharacter, ctxOf(runtime(), await makePerson()), {});
    await settleDeliveries();
    expect(await deliveredAt(data.id)).toBeInstanceOf(Date);
  });

  it("is swept up when the process died before it could be handed over", async () => {
    const { data } = await perform(createCharacter, ctxOf(dying, await makePerson()), {});
    expect(await deliveredAt(data.id)).toBeNull();
    await deliverPendingEvents();
    expect(await deliveredAt(data.id)).toBeNull();
    await age(data.id);
    await deliverPendingEvents();
    expect(await deliveredAt(data.id)).toBeInstanceOf(Date);
  });

  it("keeps an Idempotency-Key for a day and no longer", async () => {
    const ctx = { ...ctxOf(runtime(), await makePerson()), idempotencyKey: newId("event") };
    await perform(createCharacter, ctx, {});
    const mine = eq(idempotencyKeys.key, ctx.idempotencyKey);
    await deliverPendingEvents();
    expect(await connection().db.select().from(idempotencyKeys).where(mine)).toHaveLength(1);
    await connection()
      .db.update(idempotencyKeys)
      .set({ createdAt: sql`now() - interval '25 hours'` })
      .where(mine);
    await deliverPendingEvents();
    expect(await connection().db.select().from(idempotencyKeys).where(mine)).toEqual([]);
  });
});
