import { eq } from "drizzle-orm";
import { connection } from "@/db/client";
import { users } from "@/db/schema/users";
import type { Actor } from "@/lib/kernel/actor";
import { newId } from "@/lib/kernel/ids";
import { scopes } from "@/lib/tokens/scopes";
import {
  type Api,
  accessFor,
  cookieFor,
  type Sent,
  type Somebody,
  somebody,
  tokenFor,
} from "../support/api";

/** Somebody who tries every door: what they send, and who the gate should take them for. */
export type Walker = {
  name: string;
  sent: Sent;
  actor: Actor;
  /** Nobody's token is good: refused before the gate is asked. */
  isBanned?: boolean;
  /** A browser on a page that is not ours. */
  isForeign?: boolean;
};

type Standing = { kind: "user"; freshUntil?: Date };

function asUser({ person }: Somebody, fresh = true): Actor {
  const standing: Standing = {
    kind: "user",
    ...(fresh ? { freshUntil: new Date(Date.now() + 600_000) } : {}),
  };
  return {
    ...standing,
    sessionId: newId("session"),
    userId: person.id,
    userKind: person.kind,
    role: person.role,
  };
}

function asToken({ person }: Somebody, granted: readonly string[]): Actor {
  const { id: userId, kind: userKind, role } = person;
  return { kind: "token", tokenId: newId("token"), scopes: granted, userId, userKind, role };
}

/** Everybody of the walk: nobody, members of all kinds by token, cookie and session, the suspended, and the staff. */
export async function newWalkers(api: Api): Promise<Walker[]> {
  const own = { origin: api.server.url, "sec-fetch-site": "same-origin" };
  const [member, guest, banned] = [
    await somebody(),
    await somebody({ kind: "guest" }),
    await somebody(),
  ];
  const bannedAccess = await accessFor(api, banned);
  const bannedCookie = await cookieFor(banned);
  await connection()
    .db.update(users)
    .set({ status: "suspended" })
    .where(eq(users.id, banned.person.id));
  const cookie = await cookieFor(member);
  const walkers: Walker[] = [
    { name: "nobody", sent: {}, actor: { kind: "guest" } },
    { name: "a guest", sent: { token: await accessFor(api, guest) }, actor: asUser(guest) },
    { name: "a member", sent: { token: await accessFor(api, member) }, actor: asUser(member) },
    {
      name: "a member without a fresh proof",
      sent: { token: await accessFor(api, member, { fresh: false }) },
      actor: asUser(member, false),
    },
    { name: "a member's browser", sent: { cookie, headers: own }, actor: asUser(member) },
    {
      name: "a member's browser on another site",
      sent: { cookie, headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" } },
      actor: asUser(member),
      isForeign: true,
    },
    {
      name: "a suspended member",
      sent: { token: bannedAccess },
      actor: asUser(banned),
      isBanned: true,
    },
    {
      name: "a suspended member's token",
      sent: { token: banned.token },
      actor: asToken(banned, []),
      isBanned: true,
    },
    {
      name: "a suspended member's browser",
      sent: { cookie: bannedCookie, headers: own },
      actor: { kind: "guest" },
    },
    {
      name: "a token of no scope",
      sent: { token: await tokenFor(member.person, []) },
      actor: asToken(member, []),
    },
    {
      name: "a token of every scope",
      sent: { token: await tokenFor(member.person, scopes) },
      actor: asToken(member, scopes),
    },
  ];
  for (const scope of scopes) {
    const granted = scopes.filter((one) => one !== scope);
    const token = await tokenFor(member.person, granted);
    walkers.push({
      name: `a token of every scope but ${scope}`,
      sent: { token },
      actor: asToken(member, granted),
    });
  }
  for (const role of ["moderator", "admin", "superuser"] as const) {
    const staff = await somebody({ role });
    walkers.push({
      name: `a ${role}`,
      sent: { token: await accessFor(api, staff) },
      actor: asUser(staff),
    });
    const token = await tokenFor(staff.person, scopes);
    walkers.push({ name: `a ${role}'s token`, sent: { token }, actor: asToken(staff, scopes) });
  }
  return walkers;
}
