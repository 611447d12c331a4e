import { z } from "zod";

export type Json = Record<string, unknown>;
export type Components = Record<string, Json>;

const refTo = (name: string) => `#/components/schemas/${name}`;
const bounds = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] as const;

function draft(schema: z.ZodType, io: "input" | "output"): Json {
  const json = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    target: "draft-2020-12",
    override: ({ zodSchema, jsonSchema }) => {
      const { type } = zodSchema._zod.def;
      // What leaves as a Date arrives as text, and what a transform makes of it is text as well.
      if (type === "date") Object.assign(jsonSchema, { type: "string", format: "date-time" });
      if (type === "transform") Object.assign(jsonSchema, { type: "string" });
      if (jsonSchema.minimum === bounds[0]) delete jsonSchema.minimum;
      if (jsonSchema.maximum === bounds[1]) delete jsonSchema.maximum;
    },
  }) as Json;
  const { $schema: _dropped, ...rest } = json;
  return rest;
}

function withoutId({ id: _id, ...rest }: Json): Json {
  return rest;
}

/** Puts a named shape where all operations find it; the input form of a shape that differs from its output has its own name. */
function place(name: string, shape: Json, io: "input" | "output", components: Components): string {
  const text = JSON.stringify(shape);
  for (const candidate of [name, `${name}${io === "input" ? "Input" : "Output"}`]) {
    components[candidate] ??= shape;
    if (JSON.stringify(components[candidate]) === text) return candidate;
  }
  throw new Error(`two different shapes are called ${name}`);
}

function rename(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => rename(inner, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const name =
        key === "$ref" && typeof inner === "string"
          ? names.get(inner.replace("#/$defs/", ""))
          : undefined;
      return [key, name ? refTo(name) : rename(inner, names)];
    }),
  );
}

function partsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner.replace("#/$defs/", "")] : partsOf(inner),
  );
}

/** The root of a shape as it stands, its named parts moved to `components`. */
function shapeOf(schema: z.ZodType, io: "input" | "output", components: Components): Json {
  const { $defs, ...root } = draft(schema, io) as Json & { $defs?: Record<string, Json> };
  // Recursive shapes without a name of their own are `z.json()`: any JSON value.
  const wished = new Map(
    Object.keys($defs ?? {}).map((name) => [name, name.replace(/^__schema\d+$/, "Json")]),
  );
  // A part is compared by its text, which names other parts: those come first. One that holds itself has its wished name.
  const names = new Map<string, string>();
  function settle(name: string): void {
    if (names.has(name)) return;
    const wish = wished.get(name) ?? name;
    names.set(name, wish);
    for (const other of partsOf($defs?.[name])) settle(other);
    const part = withoutId(rename($defs?.[name], names) as Json);
    names.set(name, place(wish, part, io, components));
  }
  for (const name of wished.keys()) settle(name);
  return rename(root, names) as Json;
}

/** A shape that has a name becomes a reference to it. */
export function referenceOf(
  schema: z.ZodType,
  io: "input" | "output",
  components: Components,
): Json {
  const root = shapeOf(schema, io, components);
  return typeof root.id === "string"
    ? { $ref: refTo(place(root.id, withoutId(root), io, components)) }
    : root;
}

/** The shape itself, also where it has a name. */
export function inlineOf(schema: z.ZodType, io: "input" | "output", components: Components): Json {
  const root = withoutId(shapeOf(schema, io, components));
  const name = typeof root.$ref === "string" ? root.$ref.replace(refTo(""), "") : "";
  return components[name] ?? root;
}
