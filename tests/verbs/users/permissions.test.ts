import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { makePerson } from "@/db/seed/factories";
import type { Actor, Role } from "@/lib/kernel/actor";
import { isFault } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { identifySession } from "@/lib/sessions/identify-session";
import { scopes } from "@/lib/tokens/scopes";
import { ctxFor } from "../../support/people";
import { allVerbs } from "./list-verbs";
import { expectedGate, gateCodes, permissionTable } from "./permission-table";

const fresh = { freshUntil: new Date(Date.now() + 600_000) };

async function person(kind: "guest" | "member", role: Role = "user") {
  const { id } = await makePerson({ kind, role });
  return { userId: id, userKind: kind, role };
}

const asUser = (who: Awaited<ReturnType<typeof person>>, more: object = fresh): Actor => ({
  kind: "user",
  sessionId: newId("session"),
  ...who,
  ...more,
});

const asToken = (who: Awaited<ReturnType<typeof person>>, granted: readonly string[]): Actor => ({
  kind: "token",
  tokenId: newId("token"),
  scopes: granted,
  ...who,
});

/** What the gate says to a request that is empty but for the credentials: anything past the gate counts as open. */
async function gateOf(verb: (typeof allVerbs)[number], actor: Actor): Promise<string | null> {
  try {
    await perform(verb, ctxFor({ actor }), { "no such field": true });
    return null;
  } catch (error) {
    if (!isFault(error)) throw error;
    return gateCodes.has(error.code) ? error.code : null;
  }
}

describe("the permission table", () => {
  it("has a row for every verb, and a verb for every row", () => {
    expect(allVerbs.map((verb) => verb.name)).toEqual(
      Object.keys(permissionTable).sort((a, b) => a.localeCompare(b)),
    );
  });

  it("knows every scope that a verb asks for, and gives out no other", () => {
    const asked = new Set(Object.values(permissionTable).map((row) => row.split(", ")[1] ?? ""));
    asked.delete("no token");
    expect([...asked].sort()).toEqual([...scopes].sort());
  });

  it.each(Object.entries(permissionTable))("is what %s goes by (%s)", async (name, row) => {
    const verb = allVerbs.find((one) => one.name === name);
    if (!verb) throw new Error("no such verb");
    const member = await person("member");
    const staff = await Promise.all(
      (["moderator", "admin", "superuser"] as const).map((role) => person("member", role)),
    );
    const scope = row.split(", ")[1] ?? "";
    const actors: Actor[] = [
      { kind: "guest" },
      asUser(await person("guest")),
      asUser(member),
      asUser(member, {}),
      asUser(member, { freshUntil: new Date(0) }),
      ...staff.map((one) => asUser(one)),
      asUser(member, { actingAs: { staffId: newId("user"), reason: "asked for help" } }),
      asUser(member, { ...fresh, actingAs: { staffId: newId("user"), reason: "asked for help" } }),
      asToken(member, []),
      asToken(
        member,
        scopes.filter((one) => one !== scope),
      ),
      asToken(member, [scope]),
      ...staff.map((one) => asToken(one, scopes)),
    ];
    for (const actor of actors)
      expect(await gateOf(verb, actor), JSON.stringify(actor)).toBe(expectedGate(row, actor));
  });
});

/** What staff who act as somebody may change: the work, where help is asked for, and nothing of the account. */
const workOfOthers =
  /^(characters|homebrew|imports|portraits|rules|exports|templates|files|rooms)\./;

describe("staff who act as somebody", () => {
  it("change their work at most: every write of the account is refused, but for leaving it", () => {
    const open = allVerbs
      .filter(
        ({ kind, access, themselves }) =>
          kind === "write" && !themselves && /^(person|member)$/.test(access),
      )
      .map(({ name }) => name)
      .filter((name) => !workOfOthers.test(name));
    expect(open).toEqual(["credentials.begin_passkey_proof", "moderation.stop_acting"]);
  });
});

describe("somebody who is suspended or has left", () => {
  it.each(["suspended", "deactivated"] as const)(
    "is nobody to every door while %s",
    async (status) => {
      const { id } = await makePerson({ status });
      const { sessions } = await import("@/db/schema/sessions");
      const sessionId = newId("session");
      await connection()
        .db.insert(sessions)
        .values({
          id: sessionId,
          userId: id,
          kind: "browser",
          expiresAt: new Date(Date.now() + 60_000),
        });
      expect(await identifySession(connection().db, sessionId, new Date())).toBeNull();
    },
  );
});
