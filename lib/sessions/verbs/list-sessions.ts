import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "@/db/schema/sessions";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { shownNetworkOf } from "@/lib/platform/network";
import { deviceName } from "../device-name";

export const SessionView = z
  .object({
    id: idSchema("session"),
    kind: z.enum(["browser", "api"]),
    current: z.boolean(),
    browser: z.string().nullable(),
    system: z.string().nullable(),
    address: z.string().nullable(),
    network: z.string().nullable().describe("The part of the address that a household shares"),
    sameNetwork: z.boolean().describe("True where it came from the network of this request"),
    country: z.string().nullable().describe("ISO 3166, where the platform says so"),
    town: z.string().nullable(),
    staff: z.boolean().describe("True where a member of the staff acts as you"),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: "Session" });

/** The devices that are signed in now, the one most lately seen first. */
export const listSessions = verb({
  name: "sessions.list_sessions",
  kind: "read",
  access: "member",
  scope: "account:read",
  input: z.strictObject({}),
  output: z.object({ sessions: z.array(SessionView) }),
  async run({ ctx }) {
    const { actor } = ctx;
    must(isPerson(actor), "unauthenticated", "auth.required");
    const rows = await ctx.db
      .select()
      .from(sessions)
      .where(
        and(
          eq(sessions.userId, actor.userId),
          isNull(sessions.revokedAt),
          gt(sessions.expiresAt, ctx.now()),
        ),
      )
      .orderBy(desc(sessions.lastSeenAt))
      .limit(100);
    return {
      sessions: rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        current: actor.kind === "user" && actor.sessionId === row.id,
        ...whereFrom(row, ctx.origin.address),
        staff: row.actingStaffId !== null,
        createdAt: row.createdAt.toISOString(),
        lastSeenAt: row.lastSeenAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
      })),
    };
  },
});

/** The device and its network. Where a staff member sits is not for the account's owner: that they are there is. */
function whereFrom(row: typeof sessions.$inferSelect, here: string | null) {
  const isStaff = row.actingStaffId !== null;
  const address = isStaff ? null : row.address;
  const network = shownNetworkOf(address);
  return {
    ...deviceName(isStaff ? null : row.userAgent),
    address,
    network,
    sameNetwork: network !== null && network === shownNetworkOf(here),
    country: isStaff ? null : row.country,
    town: isStaff ? null : row.town,
  };
}
