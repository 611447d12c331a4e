import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { connection } from "@/db/client";
import { users } from "@/db/schema/users";
import { makeCharacter } from "@/db/seed/factories";
import { type IdKind, idPrefixes, newId } from "@/lib/kernel/ids";
import type { Route } from "@/lib/transport/route";
import { allRoutes } from "@/lib/wiring/doors";
import {
  type Answer,
  type Api,
  accessFor,
  cookieFor,
  freshAddress,
  type Somebody,
  somebody,
  startApi,
} from "../support/api";
import { expectedGate, gateCodes, permissionTable } from "../verbs/users/permission-table";
import { least, takesBody } from "./least-input";
import { newOwnedRows } from "./owned-rows";
import { type RouteRow, routeTable } from "./route-table";
import { newWalkers, type Walker } from "./walkers";

// Every route of the product, tried by everybody, held against the permission table. A new route without a row fails.

const all = await allRoutes();
const tags = [...new Set(all.map(({ tag }) => tag))];

let api: Api;
let owner: Somebody;
let owned: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
  owner = await somebody();
  owned = await newOwnedRows(api, owner);
}, 180_000);

afterAll(() => api?.stop());

const nounOf = (route: Route) => route.path.split("/{")[0]?.split("/").at(-1) ?? "";

/** The address with an id that is well formed and belongs to nobody, or with the one that is given. */
function addressOf(route: Route, id?: string): string {
  const prefix = (owned[nounOf(route)] ?? "").split("_")[0];
  const [kind] = Object.entries(idPrefixes).find(([, one]) => one === prefix) ?? [];
  return route.path
    .replace("{id}", id ?? (kind ? newId(kind as IdKind) : "nothing-like-that"))
    .replace("{version}", "1")
    .replace("{userId}", newId("user"))
    .replace("{messageId}", newId("message"))
    .replace("{circle}", "everybody")
    .replace("{number}", "1")
    .replace("{invitationId}", newId("invitation"))
    .replace("{emoji}", encodeURIComponent("⭐"))
    .replace("{kind}", "spells")
    .replace(/\{\w+\}/g, "nothing-like-that");
}

/** What the gate says to a request that holds nothing but a field that no operation knows. */
function knock(route: Route, { sent }: Walker): Promise<Answer> {
  const nonsense = takesBody(route)
    ? { body: { "no such field": 1 } }
    : { query: { "no such field": 1 } };
  return api.send(route.method, addressOf(route), { ...sent, ...nonsense });
}

function expectedAnswer(row: string, route: Route, walker: Walker): [number, string] {
  if (walker.isBanned) return [401, "auth.token_invalid"];
  if (walker.isForeign && route.method !== "GET") return [403, "auth.cross_site"];
  const code = expectedGate(row, walker.actor);
  if (code === null) return [422, "request.invalid"];
  return [code === "auth.required" ? 401 : 403, code];
}

describe.each(tags.map((tag) => ({ tag })))("the routes of $tag", ({ tag }) => {
  const routes = all.filter((one) => one.tag === tag);
  it.each(routes.map(({ route }) => ({ name: `${route.method} ${route.path}`, route })))(
    "$name opens to whom the table says, and to nobody else",
    async ({ route }) => {
      const row = permissionTable[route.verb.name];
      if (!row) throw new Error(`${route.verb.name} has no row in the permission table`);
      // People of their own for every route: limits count by person, and would answer in the gate's place.
      for (const walker of await newWalkers(api)) {
        const answer = await knock(route, walker);
        const expected = expectedAnswer(row, route, walker);
        expect([answer.status, answer.body?.code], `${walker.name}: ${row}`).toEqual(expected);
        const [status, code] = expected;
        const challenge = answer.headers.get("www-authenticate") ?? "";
        if (status === 401) expect(challenge).toMatch(/^Bearer realm="mythwright"/);
        if (code === "auth.scope_missing")
          expect(challenge).toContain(`scope="${answer.body.missing}"`);
        if (/_missing$/.test(code)) expect(row).toContain(answer.body.missing);
        if (gateCodes.has(code)) expect(answer.text).not.toContain("no such field");
      }
    },
    30_000,
  );
});

describe("what belongs to somebody", () => {
  const closed = all.filter(
    ({ route }) => route.path.includes("{id}") && route.verb.access !== "anyone",
  );

  it("is at hand for every address with an id (tests/api/belongings.ts)", () => {
    expect(closed.map(({ route }) => nounOf(route)).filter((noun) => !owned[noun])).toEqual([]);
  });

  it.each(closed.map(({ route }) => ({ name: `${route.method} ${route.path}`, route })))(
    "$name shows others, the staff included, the same as nothing",
    async ({ route }) => {
      for (const role of ["user", "moderator", "admin"] as const) {
        const other = await somebody({ role });
        const token = route.verb.scope === null ? await accessFor(api, other) : other.token;
        const ask = (id?: string) =>
          api.send(route.method, addressOf(route, id), { ...least(route), token });
        const bare = ({ status, body }: Answer) => ({
          status,
          ...body,
          requestId: "",
          instance: "",
        });
        const theirs = await ask(owned[nounOf(route)]);
        expect([theirs.status, role]).toEqual([404, role]);
        expect(bare(theirs)).toEqual(bare(await ask()));
      }
    },
  );

  it("is still there after all that", async () => {
    const token = await accessFor(api, owner);
    const read = (at: string) => api.send("GET", at, { token });
    expect((await read(`/characters/${owned.characters}`)).status).toBe(200);
    expect((await read("/sessions")).text).toContain(owned.sessions);
    expect((await read("/tokens")).text).toContain(owned.tokens);
    expect((await read("/me/sign-in-methods")).text).toContain(owned.identities);
    expect((await read("/me/sign-in-methods")).text).toContain(owned.passkeys);
  });
});

describe("route files outside of /api/v1", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join("app", file))
    .filter((file) => /\/route\.tsx?$/.test(file) && !file.startsWith("app/api/v1/"));
  type Heard = keyof RouteRow["heard"];
  let callers: Record<Heard, { token?: string; cookie?: string }>;
  let things: Record<string, string>;

  beforeAll(async () => {
    const [other, banned] = [await somebody(), await somebody()];
    const token = await accessFor(api, owner);
    const asked = await api.send("POST", "/me/exports", { token });
    await vi.waitFor(
      async () =>
        expect((await api.send("GET", "/me/exports", { token })).body.exports[0].state).toBe(
          "ready",
        ),
      { timeout: 15_000, interval: 200 },
    );
    const hidden = await makeCharacter(owner.ctx, { seed: "hidden" });
    things = { ...owned, archives: asked.body.id, privateSlug: hidden.slug, site: api.server.url };
    callers = {
      nobody: {},
      owner: { cookie: await cookieFor(owner) },
      "another member": { cookie: await cookieFor(other) },
      "a suspended member": { cookie: await cookieFor(banned) },
      "a token of every scope": { token: owner.token },
      "a moderator": { cookie: await cookieFor(await somebody({ role: "moderator" })) },
      "an admin": { cookie: await cookieFor(await somebody({ role: "admin" })) },
    };
    await connection()
      .db.update(users)
      .set({ status: "suspended" })
      .where(eq(users.id, banned.person.id));
  }, 60_000);

  const ask = (
    at: string,
    { token, cookie }: { token?: string; cookie?: string },
    method = "GET",
  ) =>
    fetch(`${api.server.url}${at}`, {
      method,
      redirect: "manual",
      headers: {
        "x-forwarded-for": freshAddress(),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(cookie ? { cookie, origin: api.server.url } : {}),
      },
    });

  it("have a row each, and there is no row without a file", () => {
    expect(files.sort()).toEqual(Object.keys(routeTable).sort());
  });

  it.each(Object.entries(routeTable))("%s has the methods of its row", (file, row) => {
    const exported = [
      ...readFileSync(file, "utf8").matchAll(
        /export (?:const|async function|function) ([A-Z]+)\b/g,
      ),
    ];
    expect(exported.map(([, method]) => method)).toEqual(row.methods);
  });

  it.each(Object.entries(routeTable))(
    "%s answers everybody as its row says",
    async (_file, row) => {
      for (const [name, caller] of Object.entries(callers)) {
        const answer = await ask(row.at(things), caller);
        expect([name, answer.status]).toEqual([name, row.heard[name as Heard]]);
        if (row.heard[name as Heard] === 401 || row.heard[name as Heard] === 404)
          expect(await answer.text()).not.toMatch(/"email"|passwordHash/);
      }
    },
  );

  it.each(Object.entries(routeTable))(
    "%s takes no other method, not from its owner either",
    async (_file, row) => {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"])
        expect([400, 404, 405]).toContain(
          (await ask(row.at(things), callers.owner, method)).status,
        );
    },
  );
});
