import type { Json } from "../openapi/schemas";
import { html, inline, type Markup } from "./html";

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

/** The kind of a value in a few words: `string`, `list of Portrait`, `"a" | "b"`, `integer or null`. */
export function kindOf(schema: Json): Markup {
  if (typeof schema.$ref === "string") {
    const name = nameOf(schema.$ref);
    return html`<a href="#shape-${name}">${name}</a>`;
  }
  if (Array.isArray(schema.enum)) {
    const values = schema.enum as unknown[];
    const shown = values
      .slice(0, 12)
      .map((value, at) => html`${at > 0 ? " | " : ""}<code>${JSON.stringify(value)}</code>`);
    return html`${shown}${values.length > 12 ? ` and ${values.length - 12} more` : ""}`;
  }
  if ("const" in schema) return html`<code>${JSON.stringify(schema.const)}</code>`;
  const either = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (either && !schema.properties)
    return html`${either.map((inner, at) => html`${at > 0 ? " or " : ""}${kindOf(inner)}`)}`;
  if (schema.type === "array") return html`list of ${kindOf((schema.items ?? {}) as Json)}`;
  if (schema.type === "object" && !schema.properties && schema.additionalProperties)
    return html`map of ${kindOf(schema.additionalProperties === true ? {} : (schema.additionalProperties as Json))}`;
  if (Array.isArray(schema.type)) return html`${schema.type.join(" or ")}`;
  return html`${typeof schema.type === "string" ? schema.type : "any"}`;
}

const bounds: readonly [string, (value: unknown) => string][] = [
  ["minLength", (value) => `at least ${value} characters`],
  ["maxLength", (value) => `at most ${value} characters`],
  ["minItems", (value) => `at least ${value}`],
  ["maxItems", (value) => `at most ${value}`],
  ["minimum", (value) => `from ${value}`],
  ["maximum", (value) => `up to ${value}`],
  ["pattern", (value) => `form \`${value}\``],
  ["format", (value) => `${value}`],
  ["default", (value) => `\`${JSON.stringify(value)}\` when absent`],
];

function boundsOf(schema: Json): string {
  return bounds
    .filter(([name]) => name in schema)
    .map(([name, say]) => say(schema[name]))
    .join(", ");
}

/** What stands behind a property: its own fields, where it is no named shape. */
function innerOf(schema: Json): Json | null {
  if (schema.properties) return schema;
  if (schema.type === "array") return innerOf((schema.items ?? {}) as Json);
  return null;
}

export function fieldRow(name: string, schema: Json, required: boolean, note?: string): Markup {
  const inner = innerOf(schema);
  const described = typeof schema.description === "string" ? schema.description : (note ?? "");
  const limits = boundsOf(schema);
  return html`<li>
<span class="field"><code class="name">${name}</code> <span class="kind">${kindOf(schema)}</span>${required ? html` <span class="needed">required</span>` : ""}</span>
${described ? html`<span class="said">${inline(described)}</span>` : ""}${limits ? html`<span class="limits">${inline(limits)}</span>` : ""}
${inner ? html`<details><summary>${Object.keys(inner.properties as Json).length} fields</summary>${fieldsOf(inner)}</details>` : ""}
</li>`;
}

export function fieldsOf(schema: Json): Markup {
  const required = new Set((schema.required ?? []) as string[]);
  const rows = Object.entries((schema.properties ?? {}) as Record<string, Json>);
  return html`<ul class="fields">${rows.map(([name, inner]) => fieldRow(name, inner, required.has(name)))}</ul>`;
}

export function shapeSection(name: string, schema: Json): Markup {
  return html`<section class="shape" id="shape-${name}" data-find="${name.toLowerCase()}">
<h3><a class="anchor" href="#shape-${name}">${name}</a></h3>
${typeof schema.description === "string" ? html`<p>${inline(schema.description)}</p>` : ""}
${schema.properties ? fieldsOf(schema) : html`<p class="kind">${kindOf(schema)}</p>`}
</section>`;
}
