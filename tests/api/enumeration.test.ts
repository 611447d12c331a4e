import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { users } from "@/db/schema/users";
import { makePerson } from "@/db/seed/factories";
import { type Answer, type Api, accessFor, somebody, startApi } from "../support/api";
import { newAuthenticator } from "../support/authenticator";

let api: Api;
let made = 0;
const password = "nine lanterns over the fen";
const newAddress = () => `nobody-${process.pid}-${made++}@example.test`;
const newNumber = () =>
  `+98936${String(process.pid % 1000).padStart(3, "0")}${String(1000 + made++)}`;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

const post = (path: string, body: unknown) => api.send("POST", path, { body });

async function withPhone(): Promise<string> {
  const [phone, { id }] = [newNumber(), await makePerson()];
  await connection()
    .db.update(users)
    .set({ phone, phoneVerifiedAt: new Date() })
    .where(eq(users.id, id));
  return phone;
}
const knownAddress = async () => (await makePerson({ password })).email ?? "";

type Flow = {
  what: string;
  known: () => Promise<string>;
  unknown: () => string;
  ask: (who: string) => Promise<Answer>;
};

/** Every flow that takes a name of an account from somebody who has proved nothing. */
const flows: Flow[] = [
  {
    what: "signing up",
    known: knownAddress,
    unknown: newAddress,
    ask: (email) => post("/auth/signup", { email, password: "seven quiet foxes by a river" }),
  },
  {
    what: "signing in with a wrong password",
    known: knownAddress,
    unknown: newAddress,
    ask: (email) => post("/auth/login", { email, password: "not the right one" }),
  },
  {
    what: "signing in where there is no password",
    known: async () => (await makePerson()).email ?? "",
    unknown: newAddress,
    ask: (email) => post("/auth/login", { email, password: "not the right one" }),
  },
  {
    what: "signing in to a suspended account without its password",
    known: async () => (await makePerson({ password, status: "suspended" })).email ?? "",
    unknown: newAddress,
    ask: (email) => post("/auth/login", { email, password: "not the right one" }),
  },
  {
    what: "recovery",
    known: knownAddress,
    unknown: newAddress,
    ask: (email) => post("/auth/recovery", { email }),
  },
  {
    what: "a link by mail",
    known: knownAddress,
    unknown: newAddress,
    ask: (email) => post("/auth/magic-link", { email }),
  },
  {
    what: "a code by text",
    known: withPhone,
    unknown: newNumber,
    ask: (phone) => post("/auth/phone-code", { phone }),
  },
  {
    what: "a change to an address",
    known: knownAddress,
    unknown: newAddress,
    ask: async (email) => {
      const token = await accessFor(api, await somebody());
      return api.send("POST", "/me/email/change", { token, body: { email } });
    },
  },
];

/** All that a caller can see, without what differs from one request to the next. */
function seen({ status, headers, body }: Answer) {
  const changing = new Set(["date", "x-request-id"]);
  const shape = (value: unknown): unknown =>
    value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [
            key,
            /token|ticket|requestId/i.test(key)
              ? `${typeof inner} of ${String(inner).length}`
              : shape(inner),
          ]),
        )
      : value;
  // Seconds until a window is over hang on the clock alone.
  const shown = [...headers]
    .filter(([name]) => !changing.has(name))
    .map(([name, value]) => [name, value.replace(/;t=\d+$/, "")])
    .sort();
  return { status, headers: shown, body: shape(body) };
}

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const samples = 15;
const slackMs = 12;

describe.each(flows)("$what", ({ known, unknown, ask }) => {
  it("answers alike whether or not there is such an account: status, headers, text", async () => {
    const [there, notThere] = [seen(await ask(await known())), seen(await ask(unknown()))];
    expect(there).toEqual(notThere);
  });

  it("takes as long", { retry: 2, timeout: 60_000 }, async () => {
    const names = await Promise.all(
      Array.from({ length: samples }, async () => [await known(), unknown()] as const),
    );
    const took: [number[], number[]] = [[], []];
    // In turns, so that whatever slows the machine down slows both.
    for (const [at, pair] of names.entries())
      for (const which of at % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
        const begun = performance.now();
        await ask(pair[which]);
        took[which].push(performance.now() - begun);
      }
    const [there, notThere] = [median(took[0]), median(took[1])];
    expect(Math.abs(there - notThere), `${there} ms and ${notThere} ms`).toBeLessThan(
      Math.max(slackMs, 0.25 * Math.max(there, notThere)),
    );
  });
});

describe("a guess at a second step", () => {
  it("tells nothing of whose it would be", async () => {
    const made = await post("/auth/passkey/options", {});
    expect(JSON.parse(made.body.options).allowCredentials ?? []).toEqual([]);
    const stranger = newAuthenticator(api.server.url);
    const answer = await post("/auth/passkey/exchange", {
      ticket: made.body.ticket,
      passkey: stranger.get(made.body.options),
    });
    expect([answer.status, answer.body.code]).toEqual([422, "accounts.passkey_refused"]);
    const codes = [await withPhone(), newNumber()].map(async (phone) => {
      const { ticket } = (await post("/auth/phone-code", { phone })).body;
      return seen(await post("/auth/phone-code/exchange", { ticket, code: "000000" }));
    });
    expect(await codes[0]).toEqual(await codes[1]);
  });
});
