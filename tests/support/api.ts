import { randomInt } from "node:crypto";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { eq } from "drizzle-orm";
import { expect, inject } from "vitest";
import { connection } from "@/db/client";
import { sessions } from "@/db/schema/sessions";
import { apiTokens } from "@/db/schema/tokens";
import type { users } from "@/db/schema/users";
import { ctxOf, makePerson } from "@/db/seed/factories";
import { newId } from "@/lib/kernel/ids";
import { declaredScopes } from "@/lib/nouns";
import { sealSessionId, sessionCookieName } from "@/lib/platform/auth/session-cookie";
import { openSession } from "@/lib/sessions/open-session";
import { newPersonalToken } from "@/lib/sessions/personal-token";
import { newRefreshToken } from "@/lib/sessions/refresh-token";
import { openapi } from "@/lib/transport/openapi/document";
import { allRoutes, apiTags } from "@/lib/wiring/doors";
import { runtime } from "@/lib/wiring/runtime";
import { startServer, type TestServer } from "./server";

export type Answer = {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: bodies are checked against the document, and read by the test
  body: any;
};

export type Sent = {
  token?: string;
  cookie?: string;
  /** A value to be sent as JSON, or a text to be sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  query?: Record<string, string | number> | string;
  address?: string;
};

type Operation = {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};

export type Api = {
  server: TestServer;
  document: Document;
  /** Sends a request below `/api/v1`, and holds whatever is answered against the document. */
  send(method: string, path: string, sent?: Sent): Promise<Answer>;
  /** `operationId status` of every documented answer that was seen. */
  seen: ReadonlySet<string>;
  stop(): Promise<void>;
};

/** Every request comes from an address of its own, so that no test eats the limits of another. */
export const freshAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** What no answer may hold: insides of the server, and what belongs to somebody else. */
const leaks =
  /node_modules|\bat [\w.<>]+ \(|\.tsx?:\d+|postgres(?:ql)?:\/\/|drizzle|Failed query|password_?hash|\$argon2|AUTH_SECRET|long enough to be accepted/i;

export async function startApi(
  settings: Record<string, string> = {},
  { probe = false }: { probe?: boolean } = {},
): Promise<Api> {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new Error("a test of the API needs the database of its file");
  const server = await startServer({
    postgresAdminUrl: inject("postgresAdminUrl"),
    databaseUrl,
    probe,
    settings: { TRUST_PROXY: "1", CORS_ORIGINS: "https://friend.example", ...settings },
  });
  const document = JSON.parse(
    JSON.stringify(openapi(await apiTags(), await allRoutes(), server.url)),
  ) as Document;
  const check = checker(document);
  const seen = new Set<string>();

  async function send(method: string, path: string, sent: Sent = {}): Promise<Answer> {
    const query =
      typeof sent.query === "string"
        ? sent.query
        : new URLSearchParams(sent.query as never).toString();
    const raw =
      typeof sent.body === "string"
        ? sent.body
        : sent.body === undefined
          ? undefined
          : JSON.stringify(sent.body);
    const response = await fetch(`${server.url}/api/v1${path}${query ? `?${query}` : ""}`, {
      method,
      redirect: "manual",
      ...(raw === undefined ? {} : { body: raw }),
      headers: {
        "x-forwarded-for": sent.address ?? freshAddress(),
        ...(raw === undefined ? {} : { "content-type": "application/json" }),
        ...(sent.token ? { authorization: `Bearer ${sent.token}` } : {}),
        ...(sent.cookie ? { cookie: sent.cookie } : {}),
        ...sent.headers,
      },
    });
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get("content-type") ?? "");
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : null,
    };
    expect(text).not.toMatch(leaks);
    expect(answer.headers.get("x-request-id")).toMatch(/^[\w.:-]{8,80}$/);
    const operation = check.operation(method, path);
    if (operation) {
      seen.add(`${operation.operationId} ${answer.status}`);
      check.answer(operation, answer);
    }
    return answer;
  }

  return { server, document, send, seen, stop: () => server.stop() };
}

function checker(document: Document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const linked = <Schema>(schema: Schema): Schema =>
    JSON.parse(
      JSON.stringify(schema).replaceAll('"#/components/schemas/', '"https://shapes.invalid/'),
    );
  for (const [name, schema] of Object.entries(document.components.schemas))
    ajv.addSchema(linked(schema), `https://shapes.invalid/${name}`);
  const compiled = new Map<string, ValidateFunction>();
  const patterns = Object.entries(document.paths)
    .map(([template, methods]) => ({
      template,
      methods,
      pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
      variables: template.split("{").length,
    }))
    // The address with fewer variables is the one that is served.
    .sort((a, b) => a.variables - b.variables);

  function validatorOf(name: string, schema: object): ValidateFunction {
    const known = compiled.get(name);
    if (known) return known;
    const made = ajv.compile(linked(schema));
    compiled.set(name, made);
    return made;
  }

  return {
    operation(method: string, path: string): Operation | undefined {
      return patterns.find(
        ({ pattern, methods }) => pattern.test(path) && method.toLowerCase() in methods,
      )?.methods[method.toLowerCase()];
    },
    answer(operation: Operation, { status, headers, body, text }: Answer) {
      const documented = operation.responses[status];
      expect(
        documented,
        `${operation.operationId} answered ${status}, which is not documented: ${text.slice(0, 300)}`,
      ).toBeDefined();
      // What the door refuses for its size alone, or for all that is at work, was never counted.
      if ((status === 413 || status === 503) && headers.get("ratelimit") === null) return;
      // What has moved is told to everybody, and counted where it is now.
      if (status === 308) return expect(text).toBe("");
      expect(headers.get("ratelimit")).toMatch(/^"[\w.-]+";r=\d+;t=\d+$/);
      expect(headers.get("ratelimit-policy")).toMatch(/^"[\w.-]+";q=\d+;w=\d+$/);
      const [content] = Object.entries(documented?.content ?? {});
      if (!content) return expect(text).toBe("");
      const [type, { schema }] = content;
      expect(headers.get("content-type")).toContain(type);
      const validate = validatorOf(`${operation.operationId} ${status}`, schema);
      const holds = validate(body);
      expect(
        holds ? [] : validate.errors?.slice(0, 5),
        `${operation.operationId} ${status}`,
      ).toEqual([]);
    },
  };
}

type Person = typeof users.$inferSelect;

/** A personal token of a person, with these scopes. */
export async function tokenFor(person: Person, scopes: readonly string[]): Promise<string> {
  const { token, hash, hint } = newPersonalToken();
  await connection()
    .db.insert(apiTokens)
    .values({
      id: newId("token"),
      userId: person.id,
      name: "test",
      hash,
      hint,
      scopes: [...scopes],
    });
  return token;
}

const everyScope: readonly string[] = declaredScopes;

export type Somebody = { person: Person; token: string; ctx: ReturnType<typeof ctxOf> };

/** A person with a token for everything. */
export async function somebody(input: Parameters<typeof makePerson>[0] = {}): Promise<Somebody> {
  const person = await makePerson(input);
  return { person, token: await tokenFor(person, everyScope), ctx: ctxOf(runtime(), person) };
}

type SessionInput = { fresh?: boolean };

async function sessionOf(
  { ctx, person }: Somebody,
  client: "browser" | "api",
  { fresh = true }: SessionInput,
) {
  const sessionId = await openSession(
    { ...ctx, actor: { kind: "guest" } },
    person.id,
    client,
    "guest",
  );
  const freshUntil = fresh ? new Date(Date.now() + 600_000) : null;
  await connection().db.update(sessions).set({ freshUntil }).where(eq(sessions.id, sessionId));
  return sessionId;
}

/** The cookie of a browser that this person signed in with. */
export async function cookieFor(somebody: Somebody, input: SessionInput = {}): Promise<string> {
  return `${sessionCookieName()}=${await sealSessionId(await sessionOf(somebody, "browser", input))}`;
}

/** The pair of tokens of a program that this person signed in with, as the server itself gives it out. */
export async function pairFor(api: Api, somebody: Somebody, input: SessionInput = {}) {
  const sessionId = await sessionOf(somebody, "api", input);
  const refreshToken = await newRefreshToken(somebody.ctx, sessionId);
  const { body } = await api.send("POST", "/auth/refresh", { body: { refreshToken } });
  return { sessionId, ...(body as { accessToken: string; refreshToken: string }) };
}

/** An access token of this person: good for what no personal token may. */
export async function accessFor(
  api: Api,
  somebody: Somebody,
  input: SessionInput = {},
): Promise<string> {
  return (await pairFor(api, somebody, input)).accessToken;
}
