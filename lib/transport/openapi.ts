import { z } from "zod";
import { Problem } from "./problem";
import type { Route } from "./route";

type Json = Record<string, unknown>;
type Tagged = { tag: string; key: string; route: Route };

const version = "1.0.0";

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const json = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    target: "draft-2020-12",
    override: ({ zodSchema, jsonSchema }) => {
      // What leaves as a Date arrives as text.
      if (zodSchema._zod.def.type === "date") Object.assign(jsonSchema, { type: "string", format: "date-time" });
      if (zodSchema._zod.def.type === "transform") Object.assign(jsonSchema, { type: "string" });
    },
  }) as Json;
  const { $schema: _dropped, ...rest } = json;
  return rest;
}

/** Moves nested definitions to `components.schemas`, so that every named shape stands once. */
function lift(schema: Json, components: Record<string, Json>): Json {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $defs, ...rest } = JSON.parse(text) as Json & { $defs?: Record<string, Json> };
  for (const [name, definition] of Object.entries($defs ?? {})) components[name] ??= withoutId(definition);
  const id = rest.id;
  if (typeof id === "string") {
    components[id] ??= withoutId(rest);
    return { $ref: `#/components/schemas/${id}` };
  }
  return withoutId(rest);
}

function withoutId({ id: _id, ...rest }: Json): Json {
  return rest;
}

const problemResponse = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

/** Statuses that an operation can answer besides success, from what it is. */
export function refusalsOf(route: Route): Partial<Record<number, string>> {
  const { verb, method, path } = route;
  const writes = method !== "GET";
  return {
    ...(writes && method !== "DELETE" ? { 400: "The body is not JSON that we can read" } : {}),
    ...(verb.access === "anyone" && verb.scope === null ? {} : { 401: "No valid token or session" }),
    ...(verb.access === "anyone" ? {} : { 403: "The token lacks the scope, or the account may not" }),
    ...(path.includes("{") ? { 404: "There is no such thing, or you may not see it" } : {}),
    ...(writes && (route.faults?.length || (method === "POST" && route.idempotent !== false))
      ? { 409: "The state does not allow it" }
      : {}),
    ...(route.headers?.["If-Match"] ? { 412: "It was changed since you read it" } : {}),
    ...(writes && method !== "DELETE" ? { 413: "The body is too large", 415: "The body is not application/json" } : {}),
    422: "A field is refused; `errors` names each",
    429: "Too many requests; `Retry-After` says when",
  };
}

function parametersOf(route: Route, input: Json): { parameters: Json[]; body: Json | null } {
  const properties = (input.properties ?? {}) as Record<string, Json>;
  const required = new Set((input.required ?? []) as string[]);
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  const inHeader = Object.entries(route.headers ?? {});
  const taken = new Set([...inPath.map((name) => route.rename?.[name] ?? name), ...inHeader.map(([, name]) => name)]);
  const parameters: Json[] = inPath.map((name) => ({
    name,
    in: "path",
    required: true,
    schema: properties[route.rename?.[name] ?? name] ?? { type: "string" },
  }));
  for (const [header, name] of inHeader)
    parameters.push({
      name: header,
      in: "header",
      required: required.has(name),
      schema: properties[name] ?? { type: "string" },
    });
  if (route.method === "POST" && route.idempotent !== false) {
    parameters.push({
      name: "Idempotency-Key",
      in: "header",
      required: false,
      schema: { type: "string", maxLength: 200 },
      description: "Same key, same answer, done once",
    });
  }
  const rest = Object.entries(properties).filter(([name]) => !taken.has(name));
  if (route.method === "GET" || route.method === "DELETE") {
    for (const [name, schema] of rest) parameters.push({ name, in: "query", required: required.has(name), schema });
    return { parameters, body: null };
  }
  if (input.anyOf) return { parameters, body: input };
  return {
    parameters,
    body: {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(rest),
      required: [...required].filter((name) => !taken.has(name)),
    },
  };
}

function operationOf({ tag, key, route }: Tagged, components: Record<string, Json>): Json {
  const { verb } = route;
  const { parameters, body } = parametersOf(route, inlineRoot(schemaOf(verb.input, "input"), components));
  const status = route.status ?? 200;
  const success =
    status === 204
      ? { description: "Done" }
      : {
          description: "Done",
          headers: {
            "X-Request-Id": { schema: { type: "string" } },
            RateLimit: { schema: { type: "string" } },
            ...(route.etag ? { ETag: { schema: { type: "string" } } } : {}),
            ...(route.location ? { Location: { schema: { type: "string" } } } : {}),
          },
          content: { "application/json": { schema: lift(schemaOf(verb.output, "output"), components) } },
        };
  const refusals = Object.entries(refusalsOf(route)).map(
    ([code, text]) => [code, problemResponse(text ?? "")] as const,
  );
  return {
    operationId: `${tag}.${key}`,
    tags: [tag],
    summary: route.summary,
    ...(route.faults
      ? { description: `Refusals of its own: ${route.faults.map((code) => `\`${code}\``).join(", ")}` }
      : {}),
    security:
      verb.access === "anyone"
        ? [{}, { bearer: verb.scope ? [verb.scope] : [] }]
        : [{ bearer: verb.scope ? [verb.scope] : [] }, { session: [] }],
    "x-access": verb.access,
    "x-verb": verb.name,
    parameters,
    ...(body && Object.keys((body.properties as Json) ?? body).length > 0
      ? {
          requestBody: {
            required: ((body.required as string[]) ?? []).length > 0,
            content: { "application/json": { schema: body, ...(route.examples ? { examples: route.examples } : {}) } },
          },
        }
      : {}),
    responses: {
      [status]: success,
      ...(route.etag && route.method === "GET" ? { 304: { description: "Unchanged since the ETag you sent" } } : {}),
      ...Object.fromEntries(refusals),
    },
  };
}

function inlineRoot(schema: Json, components: Record<string, Json>): Json {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $defs, ...rest } = JSON.parse(text) as Json & { $defs?: Record<string, Json> };
  for (const [name, definition] of Object.entries($defs ?? {})) components[name] ??= withoutId(definition);
  return withoutId(rest);
}

/** OpenAPI 3.1 of everything in the registry. */
export function openapi(
  tags: readonly { name: string; description: string }[],
  routes: readonly Tagged[],
  appUrl: string,
): Json {
  const components: Record<string, Json> = {};
  components.Problem = withoutId(schemaOf(Problem, "output"));
  const paths: Record<string, Json> = {};
  for (const tagged of routes) {
    const { path, method } = tagged.route;
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(tagged, components) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Mythwright API",
      version,
      description:
        "Characters, portraits and the rules as a service. Errors are RFC 9457 problem details; lists are paged by cursor.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: `${appUrl}/api/v1` }],
    tags: tags.map(({ name, description }) => ({ name, description })),
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          description: "An access token of `/auth/login`, or a personal API token",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "session",
          description: "The browser's session, from our own pages only",
        },
      },
    },
  };
}
