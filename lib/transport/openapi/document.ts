import { sessionCookieName } from "@/lib/platform/auth/session-cookie";
import { Problem } from "../problem";
import type { ApiTag, Tagged } from "../route";
import { formerOperationOf, operationOf } from "./operation";
import { type Components, type Json, referenceOf } from "./schemas";

const version = "1.0.0";
const text = { type: "string" };

const headers: Record<string, Json> = {
  "X-Request-Id": { description: "Name of this request in our log", schema: text },
  RateLimit: {
    description: "What is left: policy, requests (`r`), seconds until it is full again (`t`)",
    schema: text,
  },
  "RateLimit-Policy": {
    description: "The policy: requests (`q`) in a window of seconds (`w`)",
    schema: text,
  },
  "Retry-After": { description: "Seconds to wait", schema: { type: "integer", minimum: 1 } },
  "WWW-Authenticate": { description: "What kind of token would do (RFC 6750)", schema: text },
  ETag: { description: "Version of what was read; send it back as `If-Match`", schema: text },
  Location: { description: "Path of what was made", schema: text },
  "Idempotency-Replayed": {
    description: "`true` where this is the stored answer of the first request",
    schema: text,
  },
};

const parameters: Record<string, Json> = {
  "Idempotency-Key": {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description:
      "A value of your own. For a day, a repetition with the same key and input gets the first answer again",
    schema: { type: "string", minLength: 1, maxLength: 200 },
  },
  "If-None-Match": {
    name: "If-None-Match",
    in: "header",
    required: false,
    description: "The ETag of your copy; 304 says that it is still good",
    schema: text,
  },
};

const description = `Characters, portraits and the rules as a service.

Errors are problem details (RFC 9457) in the language of \`Accept-Language\` (\`en\`, \`fa\`); match their \`code\`, never their words.
Lists are paged: follow \`nextCursor\` until it is null. A fault of ours is 500 with the code \`request.unexpected\`, a database
that is away for a moment 503 with \`request.database_away\` and a \`Retry-After\`; an address or a method that is not there is 404 or
405. The rules data carries its attribution in every answer of \`/rules\`: pass it on.`;

/** OpenAPI 3.1 of everything in the registry. */
export function openapi(tags: readonly ApiTag[], routes: readonly Tagged[], appUrl: string): Json {
  const schemas: Components = {};
  referenceOf(Problem, "output", schemas);
  const paths: Record<string, Json> = {};
  for (const tagged of routes) {
    const { path, method } = tagged.route;
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(tagged, schemas) };
    for (const former of tagged.route.formerPaths ?? [])
      paths[former] = { ...paths[former], [method.toLowerCase()]: formerOperationOf(tagged) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Mythwright API",
      version,
      description,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: `${appUrl}/api/v1` }],
    tags: tags
      .filter((tag) => tag.description)
      .map(({ name, description }) => ({ name, description })),
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      headers,
      parameters,
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          description:
            "An access token of `/auth/login`, or a personal token with the scope that is named",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: sessionCookieName(),
          description: "The browser's session, from our own pages only",
        },
      },
    },
  };
}
