import { readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import { makeCharacter } from "@/db/seed/factories";
import { translator } from "@/lib/i18n/translator";
import { newId } from "@/lib/kernel/ids";
import { sealSessionId, sessionCookieName } from "@/lib/platform/auth/session-cookie";
import { allRoutes } from "@/lib/wiring/doors";
import {
  type Api,
  cookieFor,
  freshAddress,
  type Somebody,
  somebody,
  startApi,
} from "../support/api";
import { pageTemplates as pages } from "../support/page-list";
import { type Asked, askAll } from "../support/plain-ask";
import {
  oddArguments,
  oddBodies,
  oddForms,
  oddHeaders,
  oddMethods,
  oddParts,
  oddQueries,
} from "./hostile-parts";
import { newOwnedRows } from "./owned-rows";
import { routeTable } from "./route-table";

// Whatever is sent, by whomever: the answer may be no, and is never a fault of ours. The requests follow from the files of
// the pages and from the table of routes, so that a new one is tried without a line here. Each address meets a share of
// the oddities, and each oddity many addresses.

const distDir = process.env.NEXT_DIST_DIR ?? ".next";
const routes = await allRoutes();
const operations = routes.map(({ route }) => ({
  method: route.method as string,
  at: `/api/v1${route.path.replaceAll("{", "[").replaceAll("}", "]")}`,
}));
const parameter = /\[\w+\]/g;

let api: Api;
let owner: Somebody;
let owned: Record<string, string>;
let cookies: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
  owner = await somebody();
  owned = await newOwnedRows(api, owner);
  const shown = await makeCharacter(owner.ctx, { seed: "shown" });
  owned = { ...owned, slug: shown.slug, site: api.server.url, archives: "nothing-like-that" };
  const ended = await cookieFor(owner);
  await connection()
    .db.update(sessions)
    .set({ revokedAt: new Date() })
    .where(eq(sessions.userId, owner.person.id));
  const expired = await somebody();
  const expiredCookie = await cookieFor(expired);
  await connection()
    .db.update(sessions)
    .set({ expiresAt: new Date(0) })
    .where(eq(sessions.userId, expired.person.id));
  const suspended = await somebody();
  const suspendedCookie = await cookieFor(suspended);
  await connection()
    .db.update(users)
    .set({ status: "suspended" })
    .where(eq(users.id, suspended.person.id));
  const name = sessionCookieName();
  cookies = {
    owner: await cookieFor(owner),
    ended,
    expired: expiredCookie,
    suspended: suspendedCookie,
    admin: await cookieFor(await somebody({ role: "admin" })),
    guest: await cookieFor(await somebody({ kind: "guest" })),
    "of nobody": `${name}=${await sealSessionId(newId("session"))}`,
    forged: `${name}=eyJhbGciOiJkaXIifQ..%00.x.y`,
    empty: `${name}=`,
  };
}, 180_000);

afterAll(() => api?.stop());

/** The address with what belongs to the owner in it, so that requests get as far as they can. */
function filled(template: string): string {
  const noun = /\/(\w[\w-]*)\/\[\w+\]/.exec(template)?.[1] ?? "";
  return template
    .replace("[id]", owned[noun === "create" ? "characters" : noun] ?? newId("character"))
    .replace("[slug]", owned.slug ?? "")
    .replace("[handle]", owner.person.handle ?? "nobody")
    .replace("[version]", "1")
    .replace("[step]", "class")
    .replace("[kind]", "spells")
    .replace(parameter, "nothing-like-that");
}

const files = () => Object.values(routeTable).map((row) => row.at(owned));
const templates = () => [...pages, ...operations.map(({ at }) => at), ...files()];
const signedIn = (is = true): Record<string, string> =>
  is ? { cookie: cookies.owner as string } : {};
const share = <Item>(all: readonly Item[], turn: number, size: number): Item[] =>
  Array.from({ length: size }, (_, at) => all[(turn * size + at) % all.length] as Item);

async function mustNotFail(all: readonly Asked[]): Promise<void> {
  const sent = all.map((one) => ({
    ...one,
    headers: { "x-forwarded-for": freshAddress(), ...one.headers },
  }));
  const failed = (await askAll(api.server.url, sent))
    .filter(({ status }) => status >= 500 || status === 0)
    .map(({ status, asked }) => {
      const { "x-forwarded-for": _, cookie, ...headers } = asked.headers ?? {};
      const who = Object.keys(cookies).find((name) => cookies[name] === cookie) ?? "";
      const what = `${String(asked.body ?? "").slice(0, 60)} ${JSON.stringify(headers).slice(0, 120)}`;
      return `${status} ${who} ${asked.method ?? "GET"} ${asked.path.slice(0, 80)} ${what}`;
    });
  expect(failed).toEqual([]);
}

// Thousands of requests each; a busy machine needs its time for them.
describe("no 5xx is answered", { timeout: 60_000 }, () => {
  it("to an odd address, in either language", async () => {
    await mustNotFail(
      [...new Set(templates())].flatMap((template, turn) =>
        share(oddParts, turn, 5).map((odd, at) => {
          const bare = template.split("?")[0] as string;
          const full = parameter.test(bare)
            ? bare.replace(parameter, odd)
            : `${bare === "/" ? "" : bare}/${odd}`;
          const inPersian = at % 3 === 0 && !bare.startsWith("/api");
          return {
            path: inPersian ? `/fa${full}` : full,
            headers: signedIn(at % 2 === 0),
          };
        }),
      ),
    );
    await mustNotFail(oddParts.map((odd) => ({ path: `/${odd}` })));
  });

  it("to an odd query", async () => {
    await mustNotFail(
      templates().flatMap((template, turn) =>
        share(oddQueries, turn, 2).map((query) => ({
          path: `${filled(template).split("?")[0]}${query}`,
          headers: { cookie: cookies.owner as string },
        })),
      ),
    );
  });

  it("to an odd method", async () => {
    await mustNotFail(
      [...new Set(templates())].flatMap((template, turn) =>
        share(oddMethods, turn, 3).map((method) => ({ method, path: filled(template) })),
      ),
    );
  });

  it("to odd headers", async () => {
    await mustNotFail(
      [...pages, ...files()].flatMap((template, turn) =>
        share(oddHeaders, turn, 3).map((headers, at) => ({
          path: filled(template),
          headers: at % 2 === 0 ? headers : { cookie: cookies.owner as string, ...headers },
        })),
      ),
    );
  });

  it("to any session, good, ended, expired, suspended or forged", async () => {
    await mustNotFail(
      [...pages, ...files()].flatMap((template, turn) =>
        share(Object.values(cookies), turn, 4).map((cookie) => ({
          path: filled(template),
          headers: { cookie },
        })),
      ),
    );
  });

  it("to an odd body of the API", async () => {
    const writes = operations.filter(({ method }) => method !== "GET");
    await mustNotFail(
      writes.flatMap(({ method, at }, turn) =>
        share(oddBodies, turn, 4).map(({ headers, body }, odd) => ({
          method,
          path: filled(at),
          headers: {
            ...headers,
            ...(odd % 3 === 0 ? {} : { authorization: `Bearer ${owner.token}` }),
          },
          body,
        })),
      ),
    );
  });

  it("to an odd form on a page", async () => {
    await mustNotFail(
      pages.flatMap((template, turn) =>
        share(oddForms, turn, 5).map(({ headers, body }, odd) => ({
          method: "POST",
          path: filled(odd % 4 === 0 ? `/fa${template}` : template),
          headers: {
            origin: api.server.url,
            ...headers,
            ...(odd % 2 === 0 ? { cookie: cookies.owner as string } : {}),
          },
          body,
        })),
      ),
    );
  });

  it("to an action that is given anything but its form", async () => {
    const manifest = JSON.parse(
      readFileSync(path.join(distDir, "server/server-reference-manifest.json"), "utf8"),
    ) as { node: Record<string, { workers: Record<string, unknown> }> };
    const actions = Object.entries(manifest.node).flatMap(([id, { workers }]) => {
      const page = Object.keys(workers).find((worker) => worker.endsWith("/page"));
      const at = page?.replace(/^app\/\[locale\]/, "").replace(/\/\([a-z]+\)/g, "");
      return at === undefined ? [] : [{ id, at: at.replace(/\/page$/, "") || "/" }];
    });
    expect(actions.length).toBeGreaterThan(50);
    // Each has a member of its own: some actions end the session, and one of them the account.
    const members = await Promise.all(actions.map(async () => cookieFor(await somebody())));
    await mustNotFail(
      actions.flatMap(({ id, at }, turn) =>
        share(oddArguments, turn, 4).map(({ headers, body }, odd) => ({
          method: "POST",
          path: filled(at),
          headers: {
            origin: api.server.url,
            accept: "text/x-component",
            ...headers,
            "next-action": id,
            ...(odd % 2 === 0 ? { cookie: members[turn] as string } : {}),
          },
          body,
        })),
      ),
    );
  });
});

describe("a form that cannot be taken apart", () => {
  it.each([
    ["/", "en"],
    ["/sign-in", "en"],
    ["/fa/showcase", "fa"],
    ["/credits", "en"],
  ] as const)("is answered 400 on %s, with a page that says so in %s", async (at, locale) => {
    for (const [type, body] of [
      ["multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name="],
      ["multipart/form-data; boundary=x", ""],
      ["multipart/form-data", "--x--"],
    ] as const) {
      const answer = await fetch(`${api.server.url}${at}`, {
        method: "POST",
        headers: { "content-type": type, "x-forwarded-for": freshAddress() },
        body,
      });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        400,
        "text/html; charset=utf-8",
      ]);
      const html = await answer.text();
      expect(html).toContain(`lang="${locale}"`);
      expect(html).toContain(translator(locale, "faults")("request.malformed_form"));
    }
  });
});
