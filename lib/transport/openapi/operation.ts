import type { Route, Tagged } from "../route";
import { refusalsOf } from "./refusals";
import { type Components, inlineOf, type Json, referenceOf } from "./schemas";

const header = (name: string) => ({ $ref: `#/components/headers/${name}` });
const everywhere = {
  "X-Request-Id": header("X-Request-Id"),
  RateLimit: header("RateLimit"),
  "RateLimit-Policy": header("RateLimit-Policy"),
};

const summaries: Readonly<Record<number, string>> = {
  400: "The body is not JSON that we can read",
  401: "Nobody, or a token that is not good",
  403: "The caller may not",
  404: "There is no such thing, or the caller may not see it",
  409: "The state of things does not allow it",
  412: "It was changed since you read it",
  413: "The body is too large",
  415: "The body is not JSON by its content type",
  422: "A field is refused; `errors` names each",
  429: "Too many requests",
  503: "Something it needs is not there",
};

function refusalOf(status: number, codes: readonly string[]): Json {
  return {
    description: `${summaries[status] ?? "Refused"}: ${codes.map((code) => `\`${code}\``).join(", ")}`,
    headers: {
      ...everywhere,
      ...(status === 429 ? { "Retry-After": header("Retry-After") } : {}),
      ...(status === 401 ? { "WWW-Authenticate": header("WWW-Authenticate") } : {}),
    },
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

const described = (schema: Json) => {
  const { description, ...rest } = schema;
  return { ...(description ? { description } : {}), schema: rest };
};

function parametersOf(route: Route, input: Json): { parameters: Json[]; body: Json | null } {
  const properties = (input.properties ?? {}) as Record<string, Json>;
  const required = new Set((input.required ?? []) as string[]);
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  const inHeader = Object.entries(route.headers ?? {});
  const taken = new Set([
    ...inPath.map((name) => route.rename?.[name] ?? name),
    ...inHeader.map(([, name]) => name),
    ...(route.hidden ?? []),
  ]);
  const parameters: Json[] = inPath.map((name) => ({
    name,
    in: "path",
    required: true,
    ...described(properties[route.rename?.[name] ?? name] ?? {}),
  }));
  for (const [name, field] of inHeader)
    parameters.push({
      name,
      in: "header",
      required: required.has(field),
      ...described(properties[field] ?? {}),
    });
  if (route.method === "POST" && route.idempotent !== false)
    parameters.push({ $ref: "#/components/parameters/Idempotency-Key" });
  if (route.etag && route.method === "GET")
    parameters.push({ $ref: "#/components/parameters/If-None-Match" });
  const rest = Object.entries(properties).filter(([name]) => !taken.has(name));
  if (route.method === "GET" || route.method === "DELETE") {
    for (const [name, schema] of rest)
      parameters.push({ name, in: "query", required: required.has(name), ...described(schema) });
    return { parameters, body: null };
  }
  if (rest.length === 0) return { parameters, body: null };
  const wanted = [...new Set([...required, ...(route.required ?? [])])].filter(
    (name) => !taken.has(name),
  );
  const body = {
    ...(input.oneOf ? { oneOf: input.oneOf } : {}),
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(rest),
    ...(wanted.length > 0 ? { required: wanted } : {}),
  };
  return { parameters, body };
}

function successOf(route: Route, components: Components): Json {
  const headers = {
    ...everywhere,
    ...(route.etag ? { ETag: header("ETag") } : {}),
    ...(route.location ? { Location: header("Location") } : {}),
    ...(route.method === "POST" && route.idempotent !== false
      ? { "Idempotency-Replayed": header("Idempotency-Replayed") }
      : {}),
  };
  if (route.status === 204) return { description: "Done", headers };
  return {
    description: "Done",
    headers,
    content: {
      "application/json": {
        schema: referenceOf(route.answer?.schema ?? route.verb.output, "output", components),
      },
    },
  };
}

/** The same body as a form, its files as bytes. */
function formOf(body: Json, files: Route["files"]): Json {
  if (!files) return {};
  const bytesOf = ({ maxLength, description }: Json): Json => ({
    type: "string",
    contentMediaType: "application/octet-stream",
    ...(maxLength ? { maxLength } : {}),
    ...(description ? { description } : {}),
  });
  const properties = Object.entries((body.properties ?? {}) as Record<string, Json>).map(
    ([name, schema]) => [
      name,
      files[name] === "many"
        ? { ...schema, items: bytesOf((schema.items ?? {}) as Json) }
        : Object.hasOwn(files, name)
          ? bytesOf(schema)
          : schema,
    ],
  );
  return {
    "multipart/form-data": { schema: { ...body, properties: Object.fromEntries(properties) } },
  };
}

export function operationOf({ tag, key, route }: Tagged, components: Components): Json {
  const { verb } = route;
  const { parameters, body } = parametersOf(route, inlineOf(verb.input, "input", components));
  const mustSend = body !== null && (body.required !== undefined || body.oneOf !== undefined);
  const bearer = { bearer: verb.scope ? [verb.scope] : [] };
  return {
    operationId: `${tag}.${key}`,
    tags: [tag],
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    security: verb.access === "anyone" ? [{}, bearer] : [bearer, { session: [] }],
    "x-access": verb.access,
    "x-rate-policy": verb.rate ?? (verb.kind === "read" ? "api.read" : "api.write"),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: mustSend,
            content: {
              "application/json": {
                schema: body,
                ...(route.examples ? { examples: route.examples } : {}),
              },
              ...formOf(body, route.files),
            },
          },
        }
      : {}),
    responses: {
      [route.status ?? 200]: successOf(route, components),
      ...(route.etag && route.method === "GET"
        ? {
            304: {
              description: "Unchanged since the ETag you sent",
              headers: { ...everywhere, ETag: header("ETag") },
            },
          }
        : {}),
      ...Object.fromEntries(
        Object.entries(refusalsOf(route)).map(([status, codes]) => [
          status,
          refusalOf(Number(status), codes),
        ]),
      ),
    },
  };
}

/** An address of the version before, which answers with where its operation is now. */
export function formerOperationOf({ tag, key, route }: Tagged): Json {
  const parameters = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  return {
    operationId: `${tag}.${key}.former`,
    tags: [tag],
    summary: `Moved to \`${route.path}\``,
    deprecated: true,
    security: [{}],
    "x-access": "anyone",
    "x-rate-policy": "api.read",
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      308: {
        description: "Moved for good; ask there in the same way",
        headers: { Location: header("Location"), "X-Request-Id": header("X-Request-Id") },
      },
    },
  };
}
