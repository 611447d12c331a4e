import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { characters } from "@/db/schema/characters";
import { homebrewEntries } from "@/db/schema/homebrew";
import { generations } from "@/db/schema/portraits";
import { makeCharacter } from "@/db/seed/factories";
import { charactersPerMemberMax } from "@/lib/characters/limits";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { deleteCharacter } from "@/lib/characters/verbs/delete-character";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { entriesPerMemberMax } from "@/lib/homebrew/limits";
import { formatModifier } from "@/lib/i18n/format";
import { type IdKind, idPrefixes, newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { ratePolicies } from "@/lib/platform/rate-limit/rate-policies";
import { activeGenerationsMax } from "@/lib/portraits/limits";
import { inventoryEntriesMax } from "@/lib/rulebook/build-input";
import { bodyLimitOf } from "@/lib/transport/door/body-limits";
import { refusalsOf } from "@/lib/transport/openapi/refusals";
import { isShownOnce, type Route } from "@/lib/transport/route";
import { allRoutes } from "@/lib/wiring/doors";
import {
  type Answer,
  type Api,
  accessFor,
  freshAddress,
  type Sent,
  type Somebody,
  somebody,
  startApi,
  tokenFor,
} from "../support/api";
import { accountJourneys } from "./account-journeys";
import { card, least, sword, takesBody, whole } from "./least-input";
import { roomJourneys } from "./room-journeys";
import { staffJourneys } from "./staff-journeys";
import { workJourneys } from "./work-journeys";

// Every operation of the registry, every status that its document names. A new operation fails the last test of this file
// until it is asked for all of its answers.

let api: Api;
let me: Somebody;
let stranger: string;

const staffOnly = ({ verb }: Route) => ["moderator", "admin", "superuser"].includes(verb.access);

/** Whom an operation takes: nobody in particular, a personal token where it has a scope, else the token of a session; the staff where it is theirs. */
async function as(route: Route, given?: Somebody): Promise<{ token?: string }> {
  const role = route.verb.access === "superuser" ? "superuser" : "admin";
  const who = given ?? (staffOnly(route) ? await somebody({ role }) : me);
  if (route.verb.scope !== null) return { token: who.token };
  return route.verb.access === "anyone" ? {} : { token: await accessFor(api, who) };
}

const operations = (await allRoutes()).map(({ tag, key, route }) => ({
  name: `${tag}.${key}`,
  tag,
  route,
}));
const hasStatus = (route: Route, status: number) => String(status) in refusalsOf(route);
const withStatus = (status: number) => operations.filter(({ route }) => hasStatus(route, status));

/** An address with ids that are well formed and belong to nothing. */
function nowhere(route: Route): string {
  const noun = route.path.split("/{")[0]?.split("/").at(-1) ?? "";
  const kinds: Record<string, IdKind> = { passkeys: "factor", identities: "identity" };
  const kind =
    kinds[noun] ?? Object.keys(idPrefixes).find((one) => noun === one || noun === `${one}s`);
  return route.path
    .replace("{id}", kind ? newId(kind as IdKind) : "nothing-like-that")
    .replace("{version}", "7")
    .replace("{kind}", "spells")
    .replace("{speciesId}", "nobody")
    .replace("{userId}", newId("user"))
    .replace("{messageId}", newId("message"))
    .replace("{invitationId}", newId("invitation"))
    .replace("{token}", newId("invitation"))
    .replace("{circle}", "everybody")
    .replace("{number}", "1")
    .replace("{emoji}", encodeURIComponent("⭐"))
    .replace("{handle}", "nobody-like-that")
    .replace("{slug}", "nothing-like-that");
}

beforeAll(async () => {
  api = await startApi();
});

// People of its own for every test, so that none meets the limits that another has used up.
beforeEach(async () => {
  me = await somebody();
  stranger = (await somebody()).token;
});

afterAll(() => api?.stop());

describe("400, 413, 415: a body that cannot be read", () => {
  it.each(withStatus(400))("$name refuses what is no JSON", async ({ route }) => {
    const answer = await api.send(route.method, nowhere(route), {
      ...(await as(route)),
      body: "{",
    });
    expect(answer.body.code).toBe("request.malformed_json");
    expect(answer.status).toBe(400);
  });

  it.each(withStatus(413))("$name refuses more bytes than it reads", async ({ route }) => {
    const body = JSON.stringify({ pad: "x".repeat(bodyLimitOf(`/api/v1${route.path}`)) });
    const answer = await api.send(route.method, nowhere(route), { token: me.token, body });
    expect(answer.body.code).toBe("request.too_large");
    expect(answer.status).toBe(413);
  });

  it.each(withStatus(415))("$name refuses what does not say it is JSON", async ({ route }) => {
    const headers = { "content-type": "text/plain" };
    const answer = await api.send(route.method, nowhere(route), {
      ...(await as(route)),
      body: "{}",
      headers,
    });
    expect(answer.body.code).toBe("request.not_json");
    expect(answer.status).toBe(415);
  });
});

describe("401, 403: somebody who may not", () => {
  it.each(withStatus(401))("$name refuses a token that is not good", async ({ route }) => {
    const answer = await api.send(route.method, nowhere(route), {
      ...least(route),
      token: "mw_nonsense",
    });
    expect(answer.body.code).toBe("auth.token_invalid");
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer .*error="invalid_token"/);
  });

  it.each(withStatus(401).filter(({ route }) => route.verb.access !== "anyone"))(
    "$name refuses nobody at all",
    async ({ route }) => {
      const answer = await api.send(route.method, nowhere(route), least(route));
      expect(answer.body.code).toBe("auth.required");
      expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="mythwright"');
    },
  );

  it.each(withStatus(403))("$name refuses a token without its scope", async ({ route }) => {
    const token = await tokenFor(me.person, ["nothing:read"]);
    const answer = await api.send(route.method, nowhere(route), { ...least(route), token });
    expect(answer.status).toBe(403);
    expect(answer.body.code).toBe(
      route.verb.scope === null ? "auth.token_not_accepted" : "auth.scope_missing",
    );
    if (route.verb.scope)
      expect(answer.headers.get("www-authenticate")).toContain(`scope="${route.verb.scope}"`);
  });
});

describe("404: what is not there, and what is another's", () => {
  it.each(withStatus(404).filter(({ route }) => route.path.includes("{")))(
    "$name knows nothing at an address of nothing",
    async ({ route }) => {
      const answer = await api.send(route.method, nowhere(route), {
        ...least(route),
        ...(await as(route)),
      });
      expect(answer.status).toBe(404);
      expect(answer.body.code).toMatch(/not_found$|no_record$/);
    },
  );

  it.each(withStatus(404).filter(({ route }) => route.path.startsWith("/characters/{id}")))(
    "$name shows a stranger the same as nothing",
    async ({ route }) => {
      const { data } = await perform(createCharacter, me.ctx, {});
      const path = route.path.replace("{id}", data.id).replace("{version}", "1");
      const theirs = await api.send(route.method, path, { ...least(route), token: stranger });
      const nothing = await api.send(route.method, nowhere(route), {
        ...least(route),
        token: stranger,
      });
      const bare = ({ status, body }: Answer) => ({ status, ...body, requestId: "", instance: "" });
      expect(bare(theirs)).toEqual(bare(nothing));
    },
  );
});

describe("422: a field that is refused", () => {
  it.each(withStatus(422))("$name names a field that it does not know", async ({ route }) => {
    const extra = takesBody(route) ? { body: { nonsense: 1 } } : { query: { nonsense: 1 } };
    const answer = await api.send(route.method, nowhere(route), { ...extra, ...(await as(route)) });
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe("request.invalid");
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ code: "unknown_field" }));
    for (const error of answer.body.errors) expect(error.message).not.toBe("");
  });
});

describe("429: too many requests", () => {
  const policyOf = (route: Route) =>
    route.verb.rate ?? (route.verb.kind === "read" ? "api.read" : "api.write");
  const policies = [...new Set(operations.map(({ route }) => policyOf(route)))];

  it.each(policies.map((policy) => ({ policy })))(
    "$policy stops every operation that it counts",
    async ({ policy }) => {
      const counted = operations.filter(({ route }) => policyOf(route) === policy);
      const who = await somebody({ role: "admin" });
      const session = await accessFor(api, who);
      const { limit } = ratePolicies[policy as keyof typeof ratePolicies];
      const address = freshAddress();
      // People are counted by who they are, everybody else by the address; what signs in takes no token.
      const isOpen = ({ route: { verb } }: (typeof counted)[number]) =>
        verb.scope === null && verb.access === "anyone";
      const asWho = (one: (typeof counted)[number]): Sent =>
        isOpen(one) ? { address } : { token: one.route.verb.scope === null ? session : who.token };
      const spend = (one: (typeof counted)[number]) => {
        const { route } = one;
        const nonsense = takesBody(route) ? { body: { nonsense: 1 } } : { query: { nonsense: 1 } };
        return api.send(route.method, nowhere(route), { ...asWho(one), ...nonsense });
      };
      // What needs no token is counted by the address, the rest by the person: both are used up.
      for (const first of [counted.find(isOpen), counted.find((one) => !isOpen(one))]) {
        for (let left = first ? limit : 0; first && left > 0; left -= 20) {
          const spent = await Promise.all(
            Array.from({ length: Math.min(left, 20) }, () => spend(first)),
          );
          for (const { status, body } of spent)
            expect([status, body.code]).toEqual([422, "request.invalid"]);
        }
      }
      for (const one of counted) {
        const { route } = one;
        // A token or two have grown back since.
        for (let grown = 0; (await spend(one)).status !== 429; grown += 1)
          expect(grown).toBeLessThan(10);
        const answer = await api.send(route.method, nowhere(route), {
          ...least(route),
          ...asWho(one),
        });
        expect([route.path, answer.status]).toEqual([route.path, 429]);
        expect(answer.body.code).toBe("request.rate_limited");
        expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
        expect(answer.headers.get("ratelimit")).toContain(`"${policy}";r=0;`);
      }
    },
    60_000,
  );
});

describe("422: a key that was used for something else", () => {
  const single = operations.filter(
    ({ route }) => route.method === "POST" && route.idempotent !== false,
  );

  it.each(single)(
    "$name refuses an Idempotency-Key of another request",
    async ({ name, route }) => {
      const headers = { "idempotency-key": `one-${name}` };
      const other = name === "characters.create" ? { seed: "other" } : {};
      const who = staffOnly(route) ? await somebody({ role: "admin" }) : me;
      const first = await api.send("POST", "/characters", { token: who.token, headers, body: {} });
      expect(first.status).toBe(201);
      const path = route.path.replace("{id}", first.body.id).replace("{version}", "1");
      const at = path.startsWith("/characters") ? path : nowhere(route);
      const answer = await api.send("POST", at, {
        ...(await as(route, who)),
        headers,
        body: least(route).body ?? other,
      });
      expect(answer.status).toBe(422);
      expect(answer.body.code).toBe("request.idempotency_key_reused");
    },
  );

  const shownOnce = operations.filter(({ route }) => route.method === "POST" && isShownOnce(route));

  it("holds for whatever is shown once", () => {
    expect(shownOnce.map(({ route }) => route.path).sort()).toEqual(
      [
        "/auth/signup",
        "/me/passkeys",
        "/me/recovery-codes",
        "/me/totp",
        "/rooms/{id}/invitations",
        "/socket-tickets",
        "/tokens",
      ].sort(),
    );
  });

  it.each(shownOnce)(
    "$name refuses any Idempotency-Key: its secret is shown once",
    async ({ route }) => {
      const headers = { "idempotency-key": "shown-once" };
      const answer = await api.send("POST", route.path, {
        ...(await as(route)),
        headers,
        body: least(route).body ?? {},
      });
      expect([answer.status, answer.body.code]).toEqual([422, "request.idempotency_key_refused"]);
    },
  );
});

describe("characters", () => {
  const send = (method: string, path: string, sent: Sent = {}) =>
    api.send(method, path, { token: me.token, ...sent });
  const draft = async () => (await perform(createCharacter, me.ctx, {})).data;

  it("are made, read, replaced, patched, listed and deleted", async () => {
    const made = await send("POST", "/characters", { body: { name: "Aela" } });
    expect(made.status).toBe(201);
    const at = `/characters/${made.body.id}`;
    expect(made.headers.get("location")).toBe(`/api/v1${at}`);
    expect((await send("GET", at)).body).toEqual(made.body);
    const replaced = await send("PUT", at, { body: whole, headers: { "if-match": '"v1"' } });
    expect(replaced.body).toMatchObject({ name: "Whole", version: 2 });
    const patched = await send("PATCH", at, {
      body: { name: "Patched" },
      headers: { "if-match": '"v2"' },
    });
    expect(patched.body).toMatchObject({ name: "Patched", version: 3 });
    const listed = await send("GET", "/characters", { query: { query: "patched" } });
    expect(listed.body.items.map((item: { id: string }) => item.id)).toEqual([made.body.id]);
    expect((await send("DELETE", at)).status).toBe(204);
    expect((await send("GET", at)).status).toBe(404);
  });

  it("answer 304 to somebody who has the newest", async () => {
    const { id } = await draft();
    const read = await send("GET", `/characters/${id}`);
    const again = await send("GET", `/characters/${id}`, {
      headers: { "if-none-match": `"v7", W/${read.headers.get("etag")}` },
    });
    expect([again.status, again.text, again.headers.get("etag")]).toEqual([
      304,
      "",
      read.headers.get("etag"),
    ]);
  });

  it.each(["PUT", "PATCH", "DELETE"])(
    "answer 412 to a %s on what was changed meanwhile",
    async (method) => {
      const { id } = await draft();
      const headers = { "if-match": '"v9"' };
      const body = { PUT: whole, PATCH: { name: "Late" } }[method];
      const answer = await send(method, `/characters/${id}`, {
        headers,
        ...(body ? { body } : {}),
      });
      expect(answer.status).toBe(412);
      expect(answer.body.code).toBe("characters.changed_elsewhere");
      expect(answer.body.title).toMatch(/version 9.*newest is 1/);
      expect([answer.body.current, answer.headers.get("etag")]).toEqual([1, '"v1"']);
    },
  );

  it("answer 412 to every other write that was meant for what has changed meanwhile, and do it for the newest", async () => {
    const { id } = await makeCharacter(me.ctx);
    const at = `/characters/${id}`;
    const old = '"v1"';
    const patched = await send("PATCH", at, { body: { name: "Moved on" } });
    const now = patched.headers.get("etag") ?? "";
    const writes: [string, string, unknown?][] = [
      ["PUT", `${at}/publication`, { visibility: "unlisted" }],
      ["PATCH", `${at}/play`, { acts: [{ act: "damage", amount: 1 }] }],
      ["DELETE", `${at}/publication`],
      ["POST", `${at}/versions/1/restoration`],
    ];
    for (const [method, path, body] of writes) {
      const given = (etag: string) => ({
        headers: { "if-match": etag },
        ...(body ? { body } : {}),
      });
      const late = await send(method, path, given(old));
      expect([path, late.status, late.body.code]).toEqual([
        path,
        412,
        "characters.changed_elsewhere",
      ]);
      expect((await send(method, path, given(now))).status).toBeLessThan(300);
    }
    const newest = (await send("GET", at)).headers.get("etag") ?? "";
    await send("DELETE", at);
    const back = (etag: string) =>
      send("POST", `${at}/restoration`, { headers: { "if-match": etag } });
    expect((await back(old)).status).toBe(412);
    expect((await send("GET", at)).status).toBe(404);
    expect((await back(newest)).status).toBe(200);
  });

  it("are merged where two changed them, and ask where both changed the same", async () => {
    const { id } = await draft();
    const at = `/characters/${id}`;
    await send("PATCH", at, { body: { name: "Theirs" } });
    const apart = await send("POST", `${at}/merges`, { body: { base: 1, pronouns: "she/her" } });
    expect(apart.body).toMatchObject({
      merged: true,
      character: { name: "Theirs", pronouns: "she/her", version: 3 },
    });
    const both = await send("POST", `${at}/merges`, { body: { base: 1, name: "Mine" } });
    expect(both.body).toMatchObject({
      merged: false,
      overlaps: [{ piece: "name", mine: "\u2068Mine\u2069" }],
    });
    const body = { base: 1, name: "Mine", picks: { name: "mine" } };
    const decided = await send("POST", `${at}/merges`, {
      body,
      headers: { "if-match": both.headers.get("etag") ?? "" },
    });
    expect(decided.body).toMatchObject({
      merged: true,
      character: { name: "Mine", pronouns: "she/her" },
    });
    expect(
      (await send("POST", `${at}/merges`, { body, headers: { "if-match": '"v3"' } })).status,
    ).toBe(412);
  });

  it("are published when they are complete, refused with 409 when not, and made private again", async () => {
    const open = await draft();
    const refused = await send("PUT", `/characters/${open.id}/publication`, {
      body: { visibility: "public" },
    });
    expect([refused.status, refused.body.code]).toEqual([409, "characters.incomplete"]);
    const { id } = await makeCharacter(me.ctx);
    const shown = await send("PUT", `/characters/${id}/publication`, {
      body: { visibility: "public" },
    });
    expect(shown.body.visibility).toBe("public");
    expect((await send("DELETE", `/characters/${id}/publication`)).status).toBe(204);
  });

  it("come back after they were deleted, and are copied", async () => {
    const { id } = await draft();
    await perform(deleteCharacter, me.ctx, { id });
    const restored = await send("POST", `/characters/${id}/restoration`);
    expect([restored.status, restored.body.id]).toEqual([200, id]);
    const copy = await send("POST", `/characters/${id}/duplicates`);
    expect(copy.status).toBe(201);
    expect(copy.body.id).not.toBe(id);
  });

  it("are refused with 409 when as many are kept as an account may keep", async () => {
    const { db } = connection();
    const { id } = await draft();
    const gone = await draft();
    await perform(deleteCharacter, me.ctx, { id: gone.id });
    const [row] = await db.select().from(characters).where(eq(characters.id, id));
    if (!row) throw new Error("the draft is there");
    const copies = Array.from({ length: charactersPerMemberMax - 1 }, (_, at) => ({
      ...row,
      id: newId("character"),
      slug: `${row.slug}-${at}`,
      secret: `${at}`.padStart(16, "x"),
    }));
    await db.insert(characters).values(copies);
    const refused = [
      await send("POST", "/characters", { body: {} }),
      await send("POST", `/characters/${id}/duplicates`),
      await send("POST", `/characters/${gone.id}/restoration`),
      await send("POST", "/imports", { body: { text: card } }),
    ];
    for (const { status, body } of refused)
      expect([status, body.code]).toEqual([409, "characters.too_many"]);
  });

  it("keep a ledger that can be gone back to", async () => {
    const { id } = await draft();
    await send("PATCH", `/characters/${id}`, { body: { name: "Second" } });
    const ledger = await send("GET", `/characters/${id}/versions`);
    expect(ledger.body.items.map((entry: { version: number }) => entry.version)).toEqual([2, 1]);
    expect(ledger.body.items[0].lines).toEqual(["Name: \u2068Second\u2069"]);
    const first = await send("GET", `/characters/${id}/versions/1`);
    expect(first.body).toMatchObject({ version: 1, newest: 2, content: { name: "" } });
    expect((await send("GET", `/characters/${id}/versions/9`)).body.code).toBe(
      "characters.version_not_found",
    );
    const compared = await send("GET", `/characters/${id}/versions/compare`, {
      query: { from: 1, to: 2 },
    });
    expect(compared.body.changes).toMatchObject([{ piece: "name", before: "" }]);
    const back = await send("POST", `/characters/${id}/versions/1/restoration`);
    expect(back.body).toMatchObject({ name: "", version: 3 });
  });
});

describe("levels, play, exports and imports", () => {
  const send = (method: string, path: string, sent: Sent = {}) =>
    api.send(method, path, { token: me.token, ...sent });
  const firstLevel = () => makeCharacter(me.ctx, { seed: "level" });

  it("take a level and give it back, and refuse both where there is none", async () => {
    const { id } = await firstLevel();
    const up = await send("POST", `/characters/${id}/levels`, { body: {} });
    expect([up.status, up.body.character.level]).toEqual([201, 2]);
    const headers = { "if-match": '"v1"' };
    expect((await send("POST", `/characters/${id}/levels`, { body: {}, headers })).status).toBe(
      412,
    );
    expect((await send("DELETE", `/characters/${id}/levels/last`, { headers })).status).toBe(412);
    const down = await send("DELETE", `/characters/${id}/levels/last`);
    expect([down.status, down.body.character.level]).toEqual([200, 1]);
    const none = await send("DELETE", `/characters/${id}/levels/last`);
    expect([none.status, none.body.code]).toEqual([409, "characters.level_min"]);
    const highest = await makeCharacter(me.ctx, { level: 20 });
    const over = await send("POST", `/characters/${highest.id}/levels`, { body: {} });
    expect([over.status, over.body.code]).toEqual([409, "characters.level_max"]);
  });

  it("are not merged into more than a pack holds", async () => {
    const character = await firstLevel();
    const half = (name: string) => ({
      ...character.build,
      inventory: Array.from({ length: inventoryEntriesMax - 50 }, (_, at) => ({
        id: `${name}-${at}`,
        item: "rope",
        quantity: 1,
      })),
    });
    const at = `/characters/${character.id}`;
    expect((await send("PATCH", at, { body: { build: half("theirs") } })).status).toBe(200);
    const full = await send("POST", `${at}/merges`, { body: { base: 1, build: half("mine") } });
    expect([full.status, full.body.code]).toEqual([409, "characters.pack_full"]);
  });

  it("play a round, and refuse to spend what is not there", async () => {
    const { id } = await firstLevel();
    expect((await send("GET", `/characters/${id}/play`)).status).toBe(200);
    const hurt = await send("PATCH", `/characters/${id}/play`, {
      body: { acts: [{ act: "damage", amount: 1 }] },
    });
    expect(hurt.status).toBe(200);
    const acts = [{ act: "spend_slot", level: 9 }];
    const refused = await send("PATCH", `/characters/${id}/play`, { body: { acts } });
    expect([refused.status, refused.body.code]).toEqual([409, "characters.nothing_left"]);
  });

  it("change what is carried, and refuse more than a pack holds", async () => {
    const item = (at: number) => ({ id: `rope-${at}`, item: "rope", quantity: 1 });
    const inventory = Array.from({ length: inventoryEntriesMax }, (_, at) => item(at));
    const made = await send("POST", "/characters", {
      body: { build: { pack: "srd-5.2", choices: [], inventory } },
    });
    const at = `/characters/${made.body.id}/inventory`;
    const edits = [{ do: "coins", gp: 50 }];
    expect((await send("PATCH", at, { body: { edits } })).status).toBe(200);
    expect(
      (await send("PATCH", at, { body: { edits }, headers: { "if-match": '"v1"' } })).status,
    ).toBe(412);
    const more = await send("PATCH", at, {
      body: { edits: [{ do: "add", item: "torch", quantity: 1 }] },
    });
    expect([more.status, more.body.code]).toEqual([409, "characters.pack_full"]);
    const build = { pack: "srd-5.2", choices: [], inventory: [item(-1)] };
    const merged = await send("POST", `/characters/${made.body.id}/merges`, {
      body: { base: 1, build, picks: {} },
    });
    expect(merged.body.merged).toBe(true);
  });

  it("prepare a spell, and refuse what is beyond the number or has moved on", async () => {
    const choices = [
      { slot: "level/1/class", take: ["cleric"] },
      { slot: "level/1/class/cleric/prepared", take: ["bane", "command", "sanctuary"] },
    ];
    const made = await send("POST", "/characters", {
      body: { build: { pack: "srd-5.2", choices } },
    });
    const at = `/characters/${made.body.id}/spells`;
    const prepare = (spell: string) => ({ body: { class: "cleric", spell, on: true } });
    expect((await send("PATCH", at, prepare("bless"))).status).toBe(200);
    const full = await send("PATCH", at, prepare("cure-wounds"));
    expect([full.status, full.body.code]).toEqual([409, "characters.prepared_full"]);
    expect(
      (await send("PATCH", at, { ...prepare("bless"), headers: { "if-match": '"v1"' } })).status,
    ).toBe(412);
  });

  it("list the forms of what is shared, and refuse those of what is not", async () => {
    const { id } = await firstLevel();
    const refused = await send("GET", `/characters/${id}/exports`);
    expect([refused.status, refused.body.code]).toEqual([409, "exports.not_shared"]);
    await perform(publishCharacter, me.ctx, { id, visibility: "public" });
    expect((await send("GET", `/characters/${id}/exports`)).status).toBe(200);
  });

  it("show what a file holds, take it, and know nothing to compare it with that is not there", async () => {
    const body = { text: card };
    expect((await send("POST", "/imports/preview", { body })).body.name).toBe("Vex");
    const report = await send("POST", "/imports/report", { body: { ...body, format: "md" } });
    expect([report.status, report.body.type]).toEqual([200, "text/markdown"]);
    const taken = await send("POST", "/imports", { body });
    expect([taken.status, taken.body.name]).toEqual([201, "Vex"]);
    const unknown = newId("character");
    expect(
      (await send("POST", "/imports/preview", { body: { ...body, against: unknown } })).status,
    ).toBe(404);
    expect((await send("POST", "/imports", { body: { ...body, replace: unknown } })).status).toBe(
      404,
    );
  });
});

describe("homebrew", () => {
  const send = (method: string, path: string, sent: Sent = {}) =>
    api.send(method, path, { token: me.token, ...sent });

  it("is written, read, listed, rewritten, taken into a pack, and deleted", async () => {
    const made = await send("POST", "/homebrew", { body: { kind: "item", ...sword } });
    expect(made.status).toBe(201);
    const at = `/homebrew/${made.body.id}`;
    expect(made.headers.get("location")).toBe(`/api/v1${at}`);
    expect((await send("GET", at)).body).toEqual(made.body);
    expect((await api.send("GET", at, { token: stranger })).status).toBe(404);
    const again = await send("PUT", at, { body: { ...sword, row: { ...sword.row, bonus: 2 } } });
    expect(again.body.row.bonus).toBe(2);
    expect([made.headers.get("etag"), again.headers.get("etag")]).toEqual(['"v1"', '"v2"']);
    const late = { headers: { "if-match": '"v1"' } };
    for (const [method, more] of [
      ["PUT", { body: sword }],
      ["DELETE", {}],
    ] as const) {
      const refused = await send(method, at, { ...more, ...late });
      expect([refused.status, refused.body.code]).toEqual([412, "homebrew.changed_elsewhere"]);
      expect([refused.body.current, refused.headers.get("etag")]).toEqual([2, '"v2"']);
    }
    expect((await send("GET", at, { headers: { "if-none-match": '"v2"' } })).status).toBe(304);
    const { body: listed } = await send("GET", "/homebrew", { query: { kind: "item" } });
    expect(listed.items).toEqual([again.body]);
    const broken = await send("PUT", at, { body: { ...sword, row: { weight: "heavy" } } });
    expect(broken.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      "row.weight",
      "row.cost",
    ]);
    const { id } = await makeCharacter(me.ctx, { seed: "sword" });
    const edits = [{ do: "add", item: made.body.key }];
    const armed = await send("PATCH", `/characters/${id}/inventory`, { body: { edits } });
    expect(armed.body.build.homebrew).toMatchObject([{ id: made.body.key, row: { bonus: 2 } }]);
    const worn = `/characters/${id}/homebrew`;
    expect((await send("GET", worn)).body.items).toEqual([]);
    await send("PUT", at, { body: { ...sword, row: { ...sword.row, bonus: 3 } } });
    const { body: newer } = await send("GET", worn);
    const signed = (bonus: number) => formatModifier("en", bonus);
    expect(newer.items).toMatchObject([
      { key: made.body.key, changes: [{ field: "bonus", before: signed(2), after: signed(3) }] },
    ]);
    const accept = { body: { entries: [made.body.key] } };
    expect((await send("POST", worn, { ...accept, headers: { "if-match": '"v1"' } })).status).toBe(
      412,
    );
    const taken = await send("POST", worn, accept);
    expect([taken.status, taken.body.build.homebrew[0].row.bonus]).toEqual([200, 3]);
    const nothing = await send("POST", worn, accept);
    expect([nothing.status, nothing.body.code]).toEqual([409, "characters.nothing_newer"]);
    expect((await api.send("GET", worn, { token: stranger })).status).toBe(404);
    expect((await send("DELETE", at, { headers: { "if-match": '"v3"' } })).status).toBe(200);
    expect((await send("GET", at)).body.code).toBe("homebrew.not_found");
  });

  it("answers 409 when the shelf is full", async () => {
    const { db } = connection();
    const { ownerId, ...row } = {
      ownerId: me.person.id,
      kind: "item" as const,
      name: "x",
      nameFolded: "x",
      line: "",
      row: {},
    };
    await db.insert(homebrewEntries).values(
      Array.from({ length: entriesPerMemberMax }, (_, at) => ({
        ...row,
        ownerId,
        id: newId("homebrew"),
        key: `homebrew-x-${at}`,
      })),
    );
    const full = await send("POST", "/homebrew", { body: { kind: "item", ...sword } });
    expect([full.status, full.body.code]).toEqual([409, "homebrew.too_many"]);
  });
});

describe("portraits", () => {
  const send = (method: string, path: string, sent: Sent = {}) =>
    api.send(method, path, { token: me.token, ...sent });

  async function finished(id: string): Promise<Answer> {
    for (let tries = 0; tries < 100; tries++) {
      const answer = await send("GET", `/generations/${id}`);
      if (answer.body.state !== "queued" && answer.body.state !== "running") return answer;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error("the portrait was not finished in time");
  }

  it("are asked for, watched, chosen, repeated, cancelled and taken away", async () => {
    const { id } = await makeCharacter(me.ctx);
    const asked = await send("POST", `/characters/${id}/portraits`, {
      body: { provider: "painter", seed: "moonrise" },
    });
    expect([asked.status, asked.body.state]).toEqual([202, "queued"]);
    expect(asked.headers.get("location")).toBe(`/api/v1/generations/${asked.body.id}`);
    const early = await send("POST", `/generations/${asked.body.id}/retries`);
    expect([202, 409]).toContain(early.status);
    const done = await finished(asked.body.id);
    expect(done.body.state).toBe("succeeded");
    const portraitList = await send("GET", `/characters/${id}/portraits`);
    const [portrait] = portraitList.body.portraits;
    expect((await send("PUT", `/portraits/${portrait.id}/choice`)).body).toEqual({
      id: portrait.id,
    });
    const { db } = connection();
    const [row] = await db.select().from(generations).where(eq(generations.id, asked.body.id));
    if (!row) throw new Error("the run is there");
    const running = Array.from({ length: activeGenerationsMax }, () => ({
      ...row,
      id: newId("generation"),
      state: "running" as const,
      heartbeatAt: new Date(),
    }));
    await db.insert(generations).values(running);
    const busy = await send("POST", `/characters/${id}/portraits`, {
      body: { provider: "painter" },
    });
    expect([busy.status, busy.body.code]).toEqual([409, "portraits.too_many_running"]);
    const ids = running.map((one) => one.id);
    await db.delete(generations).where(inArray(generations.id, ids));
    const again = await send("POST", `/generations/${asked.body.id}/retries`);
    expect(again.status).toBe(202);
    const cancelled = await send("DELETE", `/generations/${again.body.id}`);
    expect(["cancelled", "running", "succeeded"]).toContain(cancelled.body.state);
    const gone = await send("DELETE", `/portraits/${portrait.id}`);
    expect(gone.body.id).toBe(portrait.id);
  }, 40_000);

  it("answer 503 where a model is asked for that is not set up", async () => {
    const { id } = await makeCharacter(me.ctx);
    const answer = await send("POST", `/characters/${id}/portraits`, {
      body: { provider: "hugging-face" },
    });
    expect([answer.status, answer.body.code]).toEqual([503, "portraits.provider_not_configured"]);
  });
});

describe("the showcase and the rules", () => {
  it("show a public character to anybody, and 304 to who has it", async () => {
    const { id } = await makeCharacter(me.ctx);
    const { data: shown } = await perform(publishCharacter, me.ctx, { id, visibility: "public" });
    const listed = await api.send("GET", "/showcase", { query: { query: shown.name } });
    expect(listed.body.items.map((item: { slug: string }) => item.slug)).toContain(shown.slug);
    const page = await api.send("GET", `/showcase/${shown.slug}`);
    expect(page.body.character.name).toBe(shown.name);
    const etag = page.headers.get("etag") ?? "";
    const again = await api.send("GET", `/showcase/${shown.slug}`, {
      headers: { "if-none-match": etag },
    });
    expect(again.status).toBe(304);
  });

  it("give reference data and names to anybody", async () => {
    expect((await api.send("GET", "/rules")).body.packs).toHaveLength(1);
    expect(
      (await api.send("GET", "/rules/spells", { query: { level: 9, class: "wizard" } })).body.items
        .length,
    ).toBe(12);
    expect((await api.send("GET", "/rules/spells/wish")).body.name).toBe("Wish");
    const name = await api.send("GET", "/rules/species/elf/name", { query: { seed: "s" } });
    expect(name.body.persian).toMatch(/\p{Script=Arabic}/u);
  });

  it("check and derive a build", async () => {
    const body = { build: { pack: "srd-5.2", choices: [{ slot: "species", take: ["elf"] }] } };
    expect((await api.send("POST", "/rules/check", { body })).body).toMatchObject({
      legal: true,
      complete: false,
    });
    expect((await api.send("POST", "/rules/sheet", { body })).body.sheet.species).toBe("elf");
  });
});

describe("accounts", () => {
  it("sign up, in and out, refresh, and tell who they are", async () => {
    const account = {
      email: `api-${Date.now()}@example.test`,
      password: "seven quiet foxes by a river",
    };
    const made = await api.send("POST", "/auth/signup", { body: account });
    expect(made.status).toBe(201);
    const entered = await api.send("POST", "/auth/login", { body: account });
    expect(entered.body.state).toBe("signed_in");
    const refreshed = await api.send("POST", "/auth/refresh", {
      body: { refreshToken: entered.body.refreshToken },
    });
    const token = refreshed.body.accessToken;
    expect((await api.send("GET", "/auth/me", { token })).body.email).toBe(account.email);
    expect((await api.send("POST", "/auth/logout", { token })).status).toBe(204);
    expect((await api.send("GET", "/auth/me", { token })).status).toBe(401);
  });
});

describe("files that are read", () => {
  const readers = operations.filter(({ route }) => route.path.startsWith("/imports"));

  it.each(readers)("$name answers 503 where too many wait already", async ({ route }) => {
    const people = await Promise.all(Array.from({ length: 6 }, () => somebody()));
    // Every leaf is accounted for, so many of them keep the reader busy for longer than they take to arrive.
    const leaves = Object.fromEntries(Array.from({ length: 15_000 }, (_, n) => [`leaf${n}`, n]));
    const whole = JSON.parse(card);
    const text = JSON.stringify({ ...whole, data: { ...whole.data, extensions: leaves } });
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        api.send(route.method, route.path, { token: people[n % 6]?.token, body: { text } }),
      ),
    );
    const busy = answers.filter(({ status }) => status === 503);
    expect(busy.length).toBeGreaterThan(0);
    for (const { body } of busy)
      expect(body.code).toMatch(/^(?:imports\.busy|request\.overloaded|request\.database_away)$/);
  });
});

accountJourneys(() => api);
roomJourneys(() => api);
workJourneys(() => api);
staffJourneys(() => api);

describe("an address of the version before", () => {
  it("answers 308 with where its operation is now, whoever asks", async () => {
    for (const { route } of operations)
      for (const former of route.formerPaths ?? []) {
        const filled = (path: string) => path.replace(/\{\w+\}/g, "one");
        const answer = await api.send(route.method, filled(former), { query: { from: "before" } });
        expect(answer.status).toBe(308);
        expect(answer.headers.get("location")).toBe(`/api/v1${filled(route.path)}?from=before`);
        expect(answer.headers.get("deprecation")).toMatch(/^@\d+$/);
      }
  });
});

describe("the document", () => {
  it("names no answer that was not seen here, for any operation", () => {
    const documented = Object.values(api.document.paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ operationId, responses }) =>
        Object.keys(responses).map((status) => `${operationId} ${status}`),
      ),
    );
    expect(documented.filter((answer) => !api.seen.has(answer))).toEqual([]);
  });
});
