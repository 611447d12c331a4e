import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { faultStatuses } from "@/lib/kernel/fault";
import type { Verb } from "@/lib/kernel/verb";
import { ratePolicy } from "@/lib/platform/rate-limit/rate-policies";
import { faultCatalogue } from "@/lib/transport/fault-catalogue";
import { openapi } from "@/lib/transport/openapi/document";
import type { Route } from "@/lib/transport/route";
import { allRoutes, apiTags } from "@/lib/wiring/doors";
import { thrownCodes } from "../support/thrown-codes";

const folder = "app/api/v1";
const catchAll = "[[...path]]/route.ts";
const routes = await allRoutes();
const document = JSON.parse(
  JSON.stringify(openapi(await apiTags(), routes, "http://localhost:3000")),
);
const keyOf = ({ method, path: at }: Pick<Route, "method" | "path">) => `${method} ${at}`;

/** `charactersApi.list` and the like, as they are written in the route files, to the operations that they name. */
const wired = new Map(
  Object.values(
    import.meta.glob<Record<string, Record<string, Route>>>("../../lib/*/*routes.ts", {
      eager: true,
    }),
  )
    .flatMap((module) => Object.entries(module))
    .filter(([name]) => name.endsWith("Api"))
    .flatMap(([name, group]) =>
      Object.entries(group).map(([key, route]) => [`${name}.${key}`, route] as const),
    ),
);

const allFiles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts") && file !== catchAll)
  .map((file) => ({
    file,
    address: `/${path.dirname(file)}`.replaceAll(/\[(\w+)\]/g, "{$1}"),
    text: readFileSync(path.join(folder, file), "utf8"),
  }));

/** Addresses of the version before answer with where to go, and mount nothing. */
const formerFiles = allFiles.filter(({ text }) => text.includes("moved("));
const routeFiles = allFiles.filter((file) => !formerFiles.includes(file));

function mountedIn(text: string): { key: string; route: Route | undefined }[] {
  return [...text.matchAll(/\b(\w+Api\.\w+)\b/g)].map(([, key]) => ({
    key: key as string,
    route: wired.get(key as `${string}.${string}`),
  }));
}

const isVerb = (value: unknown): value is Verb =>
  typeof value === "object" &&
  value !== null &&
  "access" in value &&
  "scope" in value &&
  "input" in value;

const verbs = Object.entries(
  import.meta.glob<Record<string, unknown>>(["../../lib/*/verbs/*.ts"], { eager: true }),
).flatMap(([file, module]) =>
  Object.values(module)
    .filter(isVerb)
    .map((verb) => ({ file, verb })),
);

describe("registry and route files", () => {
  it("mount every registered operation at its own address, and nothing else", () => {
    const mounted = routeFiles.flatMap(({ address, text }) =>
      mountedIn(text).map(({ key, route }) => `${route?.method ?? key} ${address}`),
    );
    expect(mounted.sort()).toEqual(routes.map(({ route }) => keyOf(route)).sort());
  });

  it.each(routeFiles)("mount in $file only operations of that address", ({ address, text }) => {
    const found = mountedIn(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { route } of found) expect(route?.path).toBe(address);
    expect(text).toContain("resource(");
    expect(text).toContain("export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS }");
  });

  it("lead from every address of the version before to the operation that took its place", () => {
    const leads = formerFiles.map(
      ({ address, text }) => `${address} ${/moved\(\s*"([^"]+)"/.exec(text)?.[1]}`,
    );
    const wanted = routes.flatMap(({ route }) =>
      (route.formerPaths ?? []).map((former) => `${former} ${route.path}`),
    );
    expect(leads.sort()).toEqual([...new Set(wanted)].sort());
  });

  it("answer every method and address with a problem where there is nothing", () => {
    expect(readFileSync(path.join(folder, catchAll), "utf8")).toContain("request.unknown_path");
  });
});

describe("operations", () => {
  it("have names and addresses of their own", () => {
    const addresses = routes.map(({ route }) => keyOf(route));
    expect(new Set(addresses).size).toBe(addresses.length);
    const names = routes.map(({ route }) => route.verb.name);
    // PUT and PATCH of one address are one act: all of it, or some of it.
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    expect(twice).toEqual(["characters.update"]);
  });

  it.each(routes.map(({ tag, key, route }) => ({ name: `${tag}.${key}`, route })))(
    "take in $name every part of the address and the named headers as input",
    ({ route }) => {
      const input = Object.keys((route.verb.input as unknown as { shape: object }).shape);
      const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(
        ([, name]) => route.rename?.[name ?? ""] ?? name,
      );
      expect(input).toEqual(
        expect.arrayContaining([...inPath, ...Object.values(route.headers ?? {})]),
      );
      expect(
        Object.keys(route.rename ?? {}).every((name) => route.path.includes(`{${name}}`)),
      ).toBe(true);
    },
  );

  it("never write with GET, and never only read with PUT, PATCH or DELETE", () => {
    const odd = routes.filter(
      ({ route: { method, verb } }) =>
        (method === "GET" && verb.kind === "write") ||
        (/PUT|PATCH|DELETE/.test(method) && verb.kind === "read"),
    );
    expect(odd.map(({ route }) => keyOf(route))).toEqual([]);
  });
});

describe("verbs", () => {
  it("are found", () => {
    expect(verbs.length).toBeGreaterThan(40);
  });

  it("have names of their own", () => {
    const files = new Map<string, Set<Verb>>();
    for (const { verb } of verbs)
      files.set(verb.name, (files.get(verb.name) ?? new Set()).add(verb));
    expect([...files].filter(([, same]) => same.size > 1).map(([name]) => name)).toEqual([]);
  });

  it("name rate policies that are written down", () => {
    expect(
      verbs.filter(({ verb }) => verb.rate && !ratePolicy(verb.rate)).map(({ verb }) => verb.name),
    ).toEqual([]);
  });

  it("are called noun.verb after the folder they stand in, unless another noun lends them", () => {
    expect(
      verbs
        .filter(({ verb }) => !/^[a-z_]+\.[a-z_]+$/.test(verb.name))
        .map(({ verb }) => verb.name),
    ).toEqual([]);
  });
});

const sentences = (locale: "en" | "fa") => (namespace: string) => {
  try {
    return JSON.parse(readFileSync(`messages/${locale}/${namespace}.json`, "utf8")) as Record<
      string,
      unknown
    >;
  } catch {
    return {};
  }
};

function hasSentence(locale: "en" | "fa", code: string): boolean {
  const at = (root: unknown, keys: readonly string[]): unknown =>
    keys.reduce<unknown>(
      (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
      root,
    );
  const [noun = "", ...rest] = code.split(".");
  const read = sentences(locale);
  return [at(read("faults"), [noun, ...rest]), at(read(noun), ["faults", ...rest])].some(
    (found) => typeof found === "string" && found !== "",
  );
}

describe("problems", () => {
  const thrown = thrownCodes();

  it("have the one kind that stands in the catalogue, and so one status", () => {
    const wrong = thrown.filter(({ kind, code }) => faultCatalogue[code]?.kind !== kind);
    expect(wrong.map(({ kind, code, file }) => `${code} (${kind}) in ${file}`)).toEqual([]);
  });

  it("stand in the catalogue only if something throws them", () => {
    const known = new Set(thrown.map(({ code }) => code));
    expect(Object.keys(faultCatalogue).filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(["en", "fa"] as const)("have a sentence in %s", (locale) => {
    expect(Object.keys(faultCatalogue).filter((code) => !hasSentence(locale, code))).toEqual([]);
  });

  it("are of a kind that has a status", () => {
    expect(Object.values(faultCatalogue).every(({ kind }) => kind in faultStatuses)).toBe(true);
  });
});

describe("the OpenAPI document", () => {
  it("is valid OpenAPI 3.1 in the eyes of a validator by others", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it("describes every registered operation, and nothing else", () => {
    const described = Object.entries(document.paths as Record<string, object>).flatMap(
      ([at, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${at}`),
    );
    const former = routes.flatMap(({ route }) =>
      (route.formerPaths ?? []).map((at) => keyOf({ method: route.method, path: at })),
    );
    expect(described.sort()).toEqual(
      [...routes.map(({ route }) => keyOf(route)), ...former].sort(),
    );
    for (const [at, methods] of Object.entries(
      document.paths as Record<string, Record<string, { deprecated?: true }>>,
    ))
      for (const [method, operation] of Object.entries(methods))
        expect(operation.deprecated === true, at).toBe(
          former.includes(`${method.toUpperCase()} ${at}`),
        );
  });

  it("refers only to what it defines, and defines only what it refers to", () => {
    const text = JSON.stringify(document);
    const refs = new Set(
      [...text.matchAll(/"#\/components\/([\w-]+)\/([\w-]+)"/g)].map(
        ([, kind, name]) => `${kind}/${name}`,
      ),
    );
    const kinds = ["schemas", "headers", "parameters"];
    const defined = kinds.flatMap((kind) =>
      Object.keys(document.components[kind]).map((name) => `${kind}/${name}`),
    );
    expect([...refs].sort()).toEqual(defined.sort());
    expect(text).not.toMatch(/__schema|\$defs/);
  });

  it("defines every shape by what it holds", () => {
    const schemas = Object.entries(document.components.schemas as Record<string, object>);
    expect(
      schemas.filter(([, schema]) => "$ref" in schema || Object.keys(schema).length === 0),
    ).toEqual([]);
  });

  it("gives every list and text that comes in a bound, unless the rules bound it", () => {
    const bare: string[] = [];
    const visit = (schema: Record<string, unknown>, at: string): void => {
      if (
        schema.type === "string" &&
        !("maxLength" in schema || "enum" in schema || "const" in schema || "pattern" in schema)
      )
        bare.push(at);
      if (schema.type === "array" && !("maxItems" in schema)) bare.push(at);
      for (const [name, inner] of Object.entries(
        (schema.properties ?? {}) as Record<string, Record<string, unknown>>,
      ))
        visit(inner, `${at}.${name}`);
      if (schema.items) visit(schema.items as Record<string, unknown>, `${at}[]`);
      for (const inner of (schema.anyOf ?? []) as Record<string, unknown>[]) visit(inner, at);
    };
    for (const [at, methods] of Object.entries(
      document.paths as Record<string, Record<string, never>>,
    ))
      for (const [method, operation] of Object.entries(
        methods as Record<
          string,
          { requestBody?: { content: Record<string, { schema: Record<string, unknown> }> } }
        >,
      ))
        for (const { schema } of Object.values(operation.requestBody?.content ?? {}))
          visit(schema, `${method} ${at}`);
    for (const name of ["Build", "Choice", "InventoryEntry", "ExternalSheet", "ExternalItem"])
      visit(document.components.schemas[name], name);
    expect(bare).toEqual([]);
  });
});
